import { z } from '../zod.ts';
import { offeredShape, pageShape } from './page-shape.ts';

const id = z.string().min(1).max(64);
const nothing = z.strictObject({});

/** A page described for others. */
export const reportMessages = {
  /**
   * Makes a report of the page as it was read, and opens it in our own page. What the page says is masked on arrival and
   * kept nowhere.
   */
  reportPage: { from: 'page', request: z.object({ page: pageShape, offered: offeredShape }), reply: nothing },
  /** A report that was made, to the letter as its file; without `text`: it is gone. */
  pageReport: {
    from: 'extension',
    request: z.object({ reportId: id }),
    reply: z.object({ text: z.string().optional() }),
  },
  dropReport: { from: 'extension', request: z.object({ reportId: id }), reply: nothing },
} as const;
