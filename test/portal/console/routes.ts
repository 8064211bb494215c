import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { PracticeRoute } from '../pages.ts';

const hosts = ['mp.weixin.qq.com'] as const;
const media = '/wxamp/practice/media/';
const mostMedia = 200;

/** As long as an upload takes on a fair line. */
const uploadMs = 300;

const kept = new Map<string, { bytes: Buffer; type: string }>();

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
        await wait(uploadMs);
        return { json: { media_id: keep(bytes, url.searchParams.get('type') ?? '') } };
      }
      const found = kept.get(url.pathname.slice(media.length));
      return found ?? { status: 404 };
    },
  },
  {
    hosts,
    path: '/wxamp/practice/submit',
    answer({ method, body, filings }) {
      if (method !== 'POST' || typeof body !== 'object' || body === null) return { status: 400 };
      const { id } = filings.submit(body as Record<string, string | string[]>, Date.now());
      return { json: { id, next: '/practice/phone' } };
    },
  },
  { hosts, path: '/', answer: () => ({ location: '/wxamp/practice/' }) },
];
