import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Form } from '../filings.ts';
import { askedIn } from '../life/asked.ts';
import { nextPage } from '../life/next-page.ts';
import { refusedWith } from '../life/request.ts';
import type { PortalHost, PracticeRoute } from '../pages.ts';

const hosts = ['mp.weixin.qq.com'] as const;
const bothHosts: readonly PortalHost[] = ['mp.weixin.qq.com', 'beian.miit.gov.cn'];
const media = '/wxamp/practice/media/';
const mostMedia = 200;

/** As long as an upload takes. */
const uploadMs: Readonly<Record<string, number>> = { fair: 300, slow: 5000 };

const kept = new Map<string, { bytes: Buffer; type: string }>();

/** What a returned draft's documents look like (prefill.ts names them `media_draft…`). */
const draft = {
  type: 'image/svg+xml',
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#dfe6ea"/><path d="M.5 2.5l1-1.2.8.8.6-.6.6 1z" fill="#9fb0ba"/></svg>',
  ),
};

function keep(bytes: Buffer, type: string): string {
  const id = `media_${randomUUID().slice(0, 8)}`;
  kept.set(id, { bytes, type });
  for (const old of kept.keys()) if (kept.size > mostMedia) kept.delete(old);
  return id;
}

/** Uploads, their previews, and the final submit. */
export const consoleRoutes: readonly PracticeRoute[] = [
  {
    hosts,
    path: media,
    async answer({ method, url, bytes }) {
      if (method === 'POST') {
        const how = url.searchParams.get('how') ?? 'fair';
        await wait(uploadMs[how] ?? uploadMs.fair);
        if (how === 'failing') return { status: 500 };
        return { json: { media_id: keep(bytes, url.searchParams.get('type') ?? '') } };
      }
      const id = url.pathname.slice(media.length);
      return kept.get(id) ?? (id.startsWith('media_draft') ? draft : { status: 404 });
    },
  },
  {
    hosts,
    path: '/wxamp/practice/submit',
    answer({ method, body, filings, url }) {
      if (method !== 'POST' || typeof body !== 'object' || body === null) return { status: 400 };
      const handed = filings.handIn(body as Form, filings.clock.now(), askedIn(url.searchParams));
      if (handed.refused) return refusedWith(handed.refused);
      return { json: { id: handed.filing.id, next: nextPage(handed.filing) } };
    },
  },
  { hosts, path: '/', answer: () => ({ location: '/wxamp/practice/' }) },
  // Browsers ask for it unasked; a 404 would stand in the console of every page.
  { hosts: bothHosts, path: '/favicon.ico', answer: () => ({ status: 204 }) },
];
