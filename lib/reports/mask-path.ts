import { mask } from './mask.ts';

// Parts of the two sites' addresses that are the same for everybody (seen 2026-05; of the form's own: none).
const known: ReadonlySet<string> = new Set([
  'wxamp',
  'wxopen',
  'index',
  'home',
  'Integrated',
  'practice',
  'filing',
  'frame',
]);

const maskParts = (path: string): string =>
  path
    .split('/')
    .map((part) => (known.has(part) ? part : mask(part)))
    .join('/');

/** Where the page was: no host, no query, and each part masked that may be somebody's. */
export function maskPath(url: string): string {
  const { pathname, hash } = new URL(url);
  // A page that keeps its place behind # has a path there, and maybe a query.
  const [, inner] = /^#!?(\/[^?]*)/u.exec(hash) ?? [];
  return maskParts(pathname).slice(0, 1000) + (inner ? `#${maskParts(inner).slice(0, 900)}` : '');
}
