import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { bundlePages } from './bundle.ts';
import { certificate } from './certificate.ts';
import { practiceFilings } from './filings.ts';
import { bothHosts, type PortalHost } from './pages.ts';
import { type Reply, replies } from './replies.ts';

export interface Portal {
  port: number;
  close(): Promise<void>;
}

interface PortalOptions {
  port?: number;
  /** Told of every request that comes, as 「GET https://…」, whoever makes it. */
  heard?: (request: string) => void;
}

const largestBody = 30 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > largestBody) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The host asked for. Under another name (127.0.0.1) the path tells, so that a person can look without mapping hosts. */
function hostOf(request: IncomingMessage, path: string): PortalHost {
  const named = bothHosts.find((host) => request.headers.host?.split(':')[0] === host);
  return named ?? (/^\/($|wxamp|wxopen|cgi-bin)/u.test(path) ? 'mp.weixin.qq.com' : 'beian.miit.gov.cn');
}

/** Starts the replica of both sites on 127.0.0.1, over HTTPS. Port 0: any free one. */
export async function startPortal({ port = 0, heard }: PortalOptions = {}): Promise<Portal> {
  const [bundle, pems] = await Promise.all([bundlePages(), certificate()]);
  const answer = replies(bundle, practiceFilings());
  const server = createServer(pems, async (request, response) => {
    let reply: Reply;
    heard?.(`${request.method} https://${request.headers.host?.split(':')[0]}${request.url}`);
    try {
      const url = new URL(request.url ?? '/', 'https://practice');
      const host = hostOf(request, url.pathname);
      reply = await answer({ host, method: request.method ?? 'GET', url, bytes: await bodyOf(request) });
    } catch (error) {
      reply = { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) };
    }
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
