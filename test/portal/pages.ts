import { consolePages } from './console/pages.ts';
import { consoleRoutes } from './console/routes.ts';
import { controlPages } from './control/pages.ts';
import { decoyPages } from './decoys/pages.ts';
import type { PracticeFilings } from './filings.ts';
import { reuseRoutes } from './life/reuse-routes.ts';
import { lifeRoutes } from './life/routes.ts';
import { miitPages } from './miit/pages.ts';
import { phonePages } from './phone/pages.ts';
import { phoneRoutes } from './phone/routes.ts';

export type PortalHost = 'mp.weixin.qq.com' | 'beian.miit.gov.cn';

export const bothHosts: readonly PortalHost[] = ['mp.weixin.qq.com', 'beian.miit.gov.cn'];

/**
 * A page of the replica: one HTML shell and one bundled entry. Only the path counts; the query is the entry's, save
 * `csp=1` (strict policy) and `classes=hashed` (style sheets with hashed class names), which hold for every page.
 * Tables of pages are read by the server in Node: they import nothing that needs a browser.
 */
export interface PracticePage {
  hosts: readonly PortalHost[];
  path: string;
  title: string;
  /** Module the page runs, from test/portal; what CSS it imports is linked. */
  entry?: string;
  /** Inside `<head>` and `<body>`, as HTML. The entry's script comes after the body. */
  head?: string;
  body?: string;
}

/** What a handler is asked. `body` is the parsed JSON, or the bytes of an upload. */
export interface PracticeRequest {
  host: PortalHost;
  method: string;
  url: URL;
  body: unknown;
  bytes: Buffer;
  filings: PracticeFilings;
}

/** `json`, or `bytes` with a `type`, or a `location` to go to; status 200 unless said. */
export interface PracticeReply {
  status?: number;
  json?: unknown;
  bytes?: Buffer;
  type?: string;
  location?: string;
}

/** What a page asks the server for: answered from memory, gone with the process. A path ending in `/` takes all below. */
export interface PracticeRoute {
  hosts: readonly PortalHost[];
  path: string;
  answer(request: PracticeRequest): PracticeReply | Promise<PracticeReply>;
}

/** Everything the replica serves. A part of it registers its table here. */
export const pages: readonly PracticePage[] = [
  ...consolePages,
  ...controlPages,
  ...decoyPages,
  ...miitPages,
  ...phonePages,
];
export const routes: readonly PracticeRoute[] = [...consoleRoutes, ...lifeRoutes, ...phoneRoutes, ...reuseRoutes];
