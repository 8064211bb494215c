import { useMemo, useSyncExternalStore } from 'react';

/** Which filing the checklist is for, as far as the way there says. */
export interface MaterialsFor {
  /** Id of codes/filing-kinds.ts. */
  kind?: string;
  profileId?: string;
  appletId?: string;
}

/**
 * Which part of the options page is open: the profiles and settings, one profile, the filings and one of them, the
 * checklist of materials, the official tables and one of them, a page report, what was taught on pages, or the help and
 * one topic of it.
 */
export type Route =
  | { at: 'list' }
  | { at: 'profile'; id: string }
  | { at: 'new'; key: string }
  | { at: 'filings' }
  | { at: 'filing'; id: string }
  | { at: 'materials'; of: MaterialsFor }
  | { at: 'tables'; table: string }
  | { at: 'report'; id: string }
  | { at: 'taught' }
  | { at: 'help'; topic: string };

const listen = (tell: () => void): (() => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};

/**
 * before → after: '#/profile/ab12' → that profile, '#/new/cd34' → a new one whose draft is kept as cd34, '#filing=ef56' →
 * that filing, which is where a notification leads, '#/materials/first/ab12/gh78' → the materials of a first filing of that
 * profile's mini program, '#/tables/laws' → that official table
 */
export function routeOf(hash: string): Route {
  if (hash === filingsLink) return { at: 'filings' };
  if (hash === taughtLink) return { at: 'taught' };
  const [, filing] = /^#filing=([\w-]{1,64})$/u.exec(hash) ?? [];
  if (filing !== undefined) return { at: 'filing', id: filing };
  const [isMaterials, kind, profileId, appletId] =
    /^#\/materials(?:\/(\w{1,64}))?(?:\/([\w-]{1,64}))?(?:\/([\w-]{1,64}))?$/u.exec(hash) ?? [];
  if (isMaterials) return { at: 'materials', of: { kind, profileId, appletId } };
  const [isTables, table = ''] = /^#\/tables(?:\/(\w{1,64}))?$/u.exec(hash) ?? [];
  if (isTables) return { at: 'tables', table };
  const [isHelp, topic = ''] = /^#\/help(?:\/(\w{1,64}))?$/u.exec(hash) ?? [];
  if (isHelp) return { at: 'help', topic };
  const [, report] = /^#\/report\/([\w-]{1,64})$/u.exec(hash) ?? [];
  if (report !== undefined) return { at: 'report', id: report };
  const [, place, id = ''] = /^#\/(profile|new)\/([\w-]{1,64})$/u.exec(hash) ?? [];
  if (place === 'profile') return { at: 'profile', id };
  return place === 'new' ? { at: 'new', key: id } : { at: 'list' };
}

export const profileLink = (id: string): string => `#/profile/${id}`;
export const newLink = (key: string): string => `#/new/${key}`;
export const listLink = '#/';
export const filingsLink = '#/filings';
export const taughtLink = '#/taught';
export const helpLink = (topic = ''): string => (topic ? `#/help/${topic}` : '#/help');
export const tablesLink = (table = ''): string => (table ? `#/tables/${table}` : '#/tables');
export const materialsLink = ({ kind, profileId, appletId }: MaterialsFor = {}): string =>
  ['#/materials', kind, kind && profileId, kind && profileId && appletId].filter(Boolean).join('/');
export const filingLink = (id: string): string => `#filing=${id}`;

/** The place the address names, followed as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}
