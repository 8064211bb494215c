import { fieldIds } from '../fields/index.ts';
import { z } from '../zod.ts';
import { controlKind } from './control-kind.ts';

const fieldId = z.enum(fieldIds);
const text = z.string();
const shown = z.array(z.string().max(20_000)).max(100).readonly();
const part = z.object({
  ids: z.array(fieldId).min(1).max(10).readonly(),
  role: z.literal('longTerm').optional(),
  control: controlKind,
  shown,
});

/** Where the answers of a finding stand: on this page, on a step passed before, in the profile alone. */
const place = z.enum(['here', 'earlier', 'profile']);

const pageFinding = z.object({
  rule: text,
  /** Rows of the form, those of this page first. */
  fields: z.array(fieldId).min(1),
  /** Of the first of them, as the form prints them. */
  label: text,
  section: text,
  place,
  severity: z.enum(['error', 'warning']),
  message: text,
  fix: text,
  source: text,
  /** YYYY-MM in which the source was read. */
  seen: text,
  /** What the first row would be with the fault taken out, made of what stands there and nothing else. */
  mend: text.optional(),
});

/** What the rules of a filing say of a page. */
export const checkMessages = {
  /**
   * Judges what stands in the form. `earlier`: what stood on the steps before. The profile this console was filled from,
   * or that of this subject, is compared, and the page learns only which rows differ; `whole`, at a person's word: its
   * answers are judged too where the page has shown no such row. No value of it is ever in the reply.
   */
  judgeHere: {
    from: 'page',
    request: z.object({
      here: z.array(part).max(200),
      earlier: z.array(part).max(500),
      /** Whose account it is, as the console says. */
      account: z.string().max(500).optional(),
      whole: z.boolean().optional(),
    }),
    reply: z.object({
      findings: z.array(pageFinding),
      /** Rows of this page that hold an answer in which nothing was found. */
      valid: z.array(fieldId),
      differs: z.array(fieldId),
      /** Only with `whole`: required rows without an answer. */
      missing: z.array(z.object({ field: fieldId, label: text, section: text, place })),
      /** Only with `whole`: whose answers stood in for steps not shown yet. */
      profile: z.object({ name: text.optional(), locked: z.boolean().optional() }).optional(),
    }),
  },
} as const;
