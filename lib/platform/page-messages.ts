import { z } from '../zod.ts';

const confirmation = z.enum(['subjectDiffers', 'otherProfile', 'pageMoved']);

/** What the popup shows of a page: no value of any field, only which are there and how the fill went. */
const pageState = z.object({
  site: z.enum(['wechat', 'miit']),
  /** So many elements that the page was not read: no form then. */
  tooBig: z.boolean().optional(),
  /** Ids of the fields recognised. */
  recognised: z.array(z.string()),
  applet: z.string().optional(),
  subject: z.string().optional(),
  step: z.string().optional(),
  /** What the form is known by and this one lacks: ids of fields, or `title`. */
  moved: z.array(z.string()),
  phase: z.enum(['idle', 'filling', 'done']),
  filled: z.number(),
  confirm: z.array(confirmation).optional(),
  refused: z.string().optional(),
});

/** What our popup and the background may ask of the assistant in a tab. Parsed by whoever asks: the page carries no schema. */
export const pageMessages = {
  pageState: { request: z.object({}), reply: pageState },
  /** Fills as a click in the page would, and replies once that is over or waits for a confirmation. */
  fillNow: {
    request: z.object({
      profileId: z.string(),
      appletId: z.string().optional(),
      verifier: z.enum(['subjectPrincipal', 'appletPrincipal']).optional(),
      confirmed: z.array(confirmation),
    }),
    reply: pageState,
  },
  /** The background's: the vault is open now, what met it locked may be tried once more. Replies before that is done. */
  unlocked: { request: z.object({}), reply: z.object({}) },
} as const satisfies Record<string, { request: z.ZodType; reply: z.ZodType }>;

export type PageMessageName = keyof typeof pageMessages;
export type PageRequest<N extends PageMessageName> = z.infer<(typeof pageMessages)[N]['request']>;
export type PageReply<N extends PageMessageName> = z.infer<(typeof pageMessages)[N]['reply']>;
