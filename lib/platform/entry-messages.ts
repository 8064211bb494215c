import type { Blocker } from '../fields/codes/filing-statuses.ts';
import { z } from '../zod.ts';

/** What a page of the console shows of the way into the filing, or back within it. */
export const entryKinds = [
  'file', // 【去备案】
  'complete', // 【去完善】
  'change', // 【变更】
  'blocked', // not filed, no way in, and the page says what is missing
  'closed', // not filed, no way in, and the page does not say why
  'quota', // today's quota is used up
  'limit', // this subject has as many filings as it may
  'wayBack', // the preview, from which region and certificate type are reached again
] as const;
export type EntryKind = (typeof entryKinds)[number];

const blockers = ['basic_info_missing', 'category_missing', 'not_verified'] as const satisfies readonly Blocker[];

const nothing = z.strictObject({});

/** What to know about an entry, in the language set. */
const guide = z.object({
  kind: z.enum(entryKinds),
  title: z.string(),
  /** Read without opening anything. */
  lead: z.string(),
  /** Under the lead, one by one: what the page says is missing. */
  missing: z.array(z.string()),
  lines: z.array(z.string()),
  /** Where and when that was read; the page's host stands in place of `{host}`. */
  from: z.string(),
  source: z.string(),
  /** On what opens the lines. */
  more: z.string(),
  /** On the button that puts this kind away for good. */
  away: z.string(),
});
export type EntryGuide = z.infer<typeof guide>;

/** Guidance at the entry: the page says what it shows, the texts come with the answer. */
export const entryMessages = {
  /** Nothing where the person has put this kind away. */
  entryGuide: {
    from: 'page',
    request: z.object({ kind: z.enum(entryKinds), blockers: z.array(z.enum(blockers)).max(3).readonly() }),
    reply: z.object({ guide: guide.optional() }),
  },
  putAwayEntry: { from: 'page', request: z.object({ kind: z.enum(entryKinds) }), reply: nothing },
  /** All kinds are told of in pages again. */
  tellEntriesAgain: { from: 'extension', request: nothing, reply: nothing },
} as const;
