/** How the console shows a filing; the first of each list is the default. */
const choices = {
  /** The home card: a row with cells, or each state in one line of text. */
  card: ['rows', 'line'],
  /** 微信认证, which has states of its own; none of them is about the filing. */
  verification: ['未认证', '已认证', '审核中', '平台审核中', '审核驳回'],
  /** Reasons of a rejection. */
  reasons: ['table', 'list', 'boxes', 'terms', 'lines'],
  /** Whether 【去备案】 is there: `closed` shows none, the other two refuse whoever presses it. */
  entry: ['open', 'closed', 'quota', 'limit'],
} as const;

type Choices = { [Name in keyof typeof choices]: (typeof choices)[Name][number] };

export interface LifeVariant extends Choices {
  /** What is still to do before the mini program may be filed: a state from 1025 to 1031. */
  blocked: string;
  /** Published without being filed: the banner asks for it. */
  published: boolean;
  /** The state changes on the page as it changes at the portal; else with the next visit. */
  live: boolean;
  /** What has happened so far is listed too. */
  history: boolean;
  /** Reasons to show without any filing: ids of rejections.ts. */
  sample: readonly string[];
}

const names = Object.keys(choices) as (keyof Choices)[];

export function parseLifeVariant(search: string): LifeVariant {
  const asked = new URLSearchParams(search);
  const pick = (name: keyof Choices) => {
    const list: readonly string[] = choices[name];
    return [name, list.find((value) => value === asked.get(name)) ?? list[0]];
  };
  return {
    ...(Object.fromEntries(names.map(pick)) as Choices),
    blocked: asked.get('blocked') ?? '',
    published: asked.get('published') === '1',
    live: asked.get('live') === '1',
    history: asked.get('history') === '1',
    sample: asked.get('sample')?.split(',').filter(Boolean) ?? [],
  };
}
