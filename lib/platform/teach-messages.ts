import type { SectionId } from '../fields/field.ts';
import { fieldIds } from '../fields/index.ts';
import { z } from '../zod.ts';
import { controlKind } from './control-kind.ts';

const id = z.string().min(1).max(64);
const nothing = z.strictObject({});
// Texts of a page are cut at 80 signs when it is read.
const text = z.string().max(200);
const fieldId = z.enum(fieldIds);
const site = z.enum(['wechat', 'miit']);

const control = z.object({
  kind: controlKind,
  inputType: text,
  /** What a text input asks for while it is empty, as it compares; '' for all else. */
  prompt: text,
  /** A check box's own words, as they compare; '' for all else. */
  own: text,
  /** Takes so few signs that it can hold no more than a code. */
  short: z.boolean(),
});

/** What a row is known again by, its texts as they compare. `step`, `section`: '' where the page names none. Never a position. */
export const signature = z.object({
  step: text,
  section: text,
  label: text.min(1),
  controls: z.array(control).min(1).max(12).readonly(),
});
export type Signature = z.infer<typeof signature>;
export type SignatureControl = Signature['controls'][number];

/** What a person said of a row: that it is a field or group of the form, or never to be filled. */
export const taught = signature.extend({
  id,
  /** The label as printed. */
  printed: text,
  /** Its number among the rows of its step and section: never to find it, only to ask where another label stands there. */
  nth: z.number().int().nonnegative(),
  /** A group or field, or `never`. */
  as: text.min(1),
  taughtAt: z.number(),
});
export type Taught = z.infer<typeof taught>;

const part = z.object({
  /** Which of the row's controls, from 0. */
  at: z.number().int().nonnegative(),
  ids: z.array(fieldId).min(1).readonly(),
  role: z.literal('longTerm').optional(),
});

/**
 * A rule as it is shown: what it says is named in the language set, and worked out already. No `parts`, and not `never`:
 * it is about a field the row's controls cannot hold, or that is not there any more, and nothing comes of it.
 */
const taughtHere = taught.extend({
  name: z.string(),
  group: z.string(),
  section: text,
  /** The part of the form its field belongs to. */
  of: z.custom<SectionId>().optional(),
  parts: z.array(part).readonly(),
});
export type TaughtHere = z.infer<typeof taughtHere>;

const candidate = z.object({
  as: z.string(),
  name: z.string(),
  /** The part of the form, in words. */
  section: z.string(),
  ids: z.array(fieldId).readonly(),
  /** What each sign of the name may be typed by (fields/label-letters.ts). */
  letters: z.array(z.string()),
});
export type Candidate = z.infer<typeof candidate>;

const rules = z.object({ rules: z.array(taughtHere) });
const teaching = taught.pick({ printed: true, nth: true, as: true }).extend({
  signature,
  /** The rule a person was asked about, which this one takes the place of. */
  instead: id.optional(),
});

/** What people teach of rows that are not known, or known wrongly (指认). From a page: only what is of its own site. */
export const teachMessages = {
  taughtHere: { from: 'page', request: nothing, reply: rules },
  /** What a row may be taught as: fields that its place and its controls do not contradict. None: the row is the person's own. */
  fieldsFor: {
    from: 'page',
    request: z.object({ signature }),
    reply: z.object({ fields: z.array(candidate) }),
  },
  /** Keeps what a person said of a row; refused as `contradicts`. What was said of the very same row before is replaced. */
  teach: { from: 'page', request: teaching, reply: rules },
  forget: { from: 'page', request: z.object({ id }), reply: rules },

  /** Every rule of both sites, the last taught first. */
  taught: { from: 'extension', request: nothing, reply: z.object({ rules: z.array(taughtHere.extend({ site })) }) },
  forgetTaught: { from: 'extension', request: z.object({ site, id }), reply: nothing },
  forgetAllTaught: { from: 'extension', request: nothing, reply: nothing },
} as const;
