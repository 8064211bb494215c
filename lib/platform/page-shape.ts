import { z } from '../zod.ts';
import { controlKind } from './control-kind.ts';

// Bounds of what a page may send of itself; a text as long as that is masked to a line.
const text = z.string().max(100_000);
const name = z.string().max(100);
const column = z.number().int().min(-1).max(10_000).optional();
const most = 5000;

const seenText = z.object({
  is: z.literal('text'),
  text,
  tag: name,
  depth: z.number().int().nonnegative().max(10_000),
  heading: z.boolean(),
  current: z.boolean(),
  look: name.optional(),
  chunk: z.number().int().nonnegative().optional(),
  of: z.number().int().nonnegative().optional(),
  column,
});

const seenControl = z.object({
  is: z.literal('control'),
  index: z.number().int().nonnegative(),
  kit: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/u)
    .max(30),
  kind: controlKind,
  inputType: name,
  prompt: text,
  names: z.array(text).max(100).readonly(),
  own: text,
  maxLength: z.number().positive().optional(),
  bar: z.enum(['disabled', 'readonly']).optional(),
});

const seenBox = z.object({
  is: z.literal('box'),
  tag: name,
  column,
  get children() {
    return z
      .array(z.discriminatedUnion('is', [seenText, seenControl, seenBox]))
      .max(most)
      .readonly();
  },
});

/** A page as recognition describes it (recognise/page.ts): texts around the controls, and nothing of what stands in them. */
export const pageShape = z.object({ root: seenBox });

/** What a control offers to choose from, by the control's number. */
export const offeredShape = z
  .array(z.object({ control: z.number().int().nonnegative(), texts: z.array(text).max(200) }))
  .max(500);

export type Offered = z.infer<typeof offeredShape>;
