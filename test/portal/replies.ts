import type { Bundle } from './bundle.ts';
import { parseVariant } from './console/variant.ts';
import { documentOf } from './document.ts';
import type { PracticeFilings } from './filings.ts';
import { hashStyles } from './hash-class.ts';
import { type PortalHost, type PracticeReply, type PracticeRequest, pages, routes } from './pages.ts';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export interface Question {
  host: PortalHost;
  method: string;
  url: URL;
  bytes: Buffer;
}

// The same files twice: in the second folder the style sheets name classes as `classes=hashed` shows them.
const plainAssets = '/practice-assets/';
const hashedAssets = '/practice-hashed/';

/** No inline script, no inline style, nothing from elsewhere. */
const strictPolicy =
  "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff: 'font/woff',
  ttf: 'font/ttf',
};

const notFound: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not found' };
const typeOf = (name: string) => types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/** Answers from the table of pages, the table of routes and the built files. */
export function replies(bundle: Bundle, filings: PracticeFilings): (question: Question) => Promise<Reply> {
  const asset = (path: string): Reply | undefined => {
    const folder = [plainAssets, hashedAssets].find((prefix) => path.startsWith(prefix));
    if (!folder) return undefined;
    const name = path.slice(folder.length);
    const bytes = bundle.file(name);
    if (!bytes) return notFound;
    const body = folder === hashedAssets && name.endsWith('.css') ? hashStyles(bytes.toString()) : bytes;
    return { status: 200, headers: { 'content-type': typeOf(name), 'cache-control': 'max-age=3600' }, body };
  };

  const page = ({ host, url }: Question): Reply | undefined => {
    const found = pages.find(({ hosts, path }) => path === url.pathname && hosts.includes(host));
    if (!found) return undefined;
    const assets = parseVariant(url.search).classes === 'hashed' ? hashedAssets : plainAssets;
    const headers: Reply['headers'] = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    if (url.searchParams.get('csp') === '1') headers['content-security-policy'] = strictPolicy;
    return { status: 200, headers, body: documentOf(found, bundle, assets) };
  };

  const route = async (question: Question): Promise<Reply | undefined> => {
    const { host, url, bytes } = question;
    // The root is a page like any other: it does not take what is below it.
    const below = (path: string) =>
      path.endsWith('/') && path !== '/' ? url.pathname.startsWith(path) : url.pathname === path;
    const found = routes.find(({ hosts, path }) => below(path) && hosts.includes(host));
    return found && sent(await found.answer({ ...question, body: parsed(bytes), filings } satisfies PracticeRequest));
  };

  return async (question) => asset(question.url.pathname) ?? page(question) ?? (await route(question)) ?? notFound;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

const sent = ({ status = 200, json, bytes, type, location }: PracticeReply): Reply => ({
  status: location ? 302 : status,
  headers: {
    'content-type': type ?? 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(location && { location }),
  },
  body: bytes ?? JSON.stringify(json ?? null),
});
