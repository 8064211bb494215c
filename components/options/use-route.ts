import { useMemo, useSyncExternalStore } from 'react';

/** Which part of the options page is open: the profiles and settings, one profile, or the filings and one of them. */
export type Route =
  | { at: 'list' }
  | { at: 'profile'; id: string }
  | { at: 'new'; key: string }
  | { at: 'filings' }
  | { at: 'filing'; id: string };

const listen = (tell: () => void): (() => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};

/**
 * before → after: '#/profile/ab12' → that profile, '#/new/cd34' → a new one whose draft is kept as cd34, '#filing=ef56' →
 * that filing, which is where a notification leads
 */
export function routeOf(hash: string): Route {
  if (hash === filingsLink) return { at: 'filings' };
  const [, filing] = /^#filing=([\w-]{1,64})$/u.exec(hash) ?? [];
  if (filing !== undefined) return { at: 'filing', id: filing };
  const [, place, id = ''] = /^#\/(profile|new)\/([\w-]{1,64})$/u.exec(hash) ?? [];
  if (place === 'profile') return { at: 'profile', id };
  return place === 'new' ? { at: 'new', key: id } : { at: 'list' };
}

export const profileLink = (id: string): string => `#/profile/${id}`;
export const newLink = (key: string): string => `#/new/${key}`;
export const listLink = '#/';
export const filingsLink = '#/filings';
export const filingLink = (id: string): string => `#filing=${id}`;

/** The place the address names, followed as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}
