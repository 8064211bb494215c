import { lifePages } from './pages.ts';

/** Of this page alone: what the next one gets instead is said with the link. */
const dropped = ['filing', 'kind', 'prefill', 'step', 'depth', 'sample'];

/** A page of the console in the same variant and session. */
function link(path: string, asked: Record<string, string>): string {
  const query = new URLSearchParams(location.search);
  for (const name of dropped) query.delete(name);
  for (const [name, value] of Object.entries(asked)) query.set(name, value);
  return `${path}?${query}`;
}

export const formLink = (asked: Record<string, string> = {}) => link('/wxamp/practice/filing', asked);
/** The menu's entries that lead somewhere here. */
export const menuLinks = (): Record<string, string> => ({
  首页: link(lifePages.home.path, {}),
  设置: link('/wxamp/basicprofile/index', {}),
});
export const recordLink = () => link(lifePages.record.path, {});
export const cancelLink = (filing: string) => link(lifePages.cancel.path, { filing });
