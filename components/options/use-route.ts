import { useMemo, useSyncExternalStore } from 'react';

/** Which part of the options page is open: the lists and settings, or one profile. */
export type Route = { at: 'list' } | { at: 'profile'; id: string } | { at: 'new'; key: string };

const listen = (tell: () => void): (() => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};

/** before → after: '#/profile/ab12' → that profile, '#/new/cd34' → a new one whose draft is kept as cd34 */
export function routeOf(hash: string): Route {
  const [, place, id = ''] = /^#\/(profile|new)\/([\w-]{1,64})$/u.exec(hash) ?? [];
  if (place === 'profile') return { at: 'profile', id };
  return place === 'new' ? { at: 'new', key: id } : { at: 'list' };
}

export const profileLink = (id: string): string => `#/profile/${id}`;
export const newLink = (key: string): string => `#/new/${key}`;
export const listLink = '#/';

/** The place the address names, followed as it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}
