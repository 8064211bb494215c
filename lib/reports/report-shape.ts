import { offeredShape, pageShape } from '../platform/page-shape.ts';
import { z } from '../zod.ts';

const because = z.array(z.string().regex(/^[a-zA-Z]{1,40}$/u));
const control = z.number().int().nonnegative();
const id = z.string().max(200);

/** What recognition made of the page, without a word of the page. */
export const outcomeShape = z.object({
  isForm: z.boolean(),
  /** As the portal's own table has it. */
  step: z.string().max(100).optional(),
  found: z.array(
    z.object({
      group: id,
      section: id,
      parts: z.array(z.object({ ids: z.array(id).readonly(), control, role: z.literal('longTerm').optional() })),
      because,
    }),
  ),
  unfound: z.array(z.object({ controls: z.array(control), because })),
});

export type Outcome = z.infer<typeof outcomeShape>;

/** A page report: the form as recognition sees it, every text that is not our own vocabulary masked. */
export const reportShape = z.object({
  format: z.literal('beian-pilot.page-report'),
  version: z.literal(1),
  /** The day in China, YYYY-MM-DD. */
  madeOn: z.iso.date(),
  /** Version of the extension that made it. */
  extension: z.string().max(30),
  portal: z.enum(['wechat', 'miit']),
  path: z.string().max(2000),
  /** How many texts stand there as they are, and how many are masked. */
  kept: z.number().int().nonnegative(),
  masked: z.number().int().nonnegative(),
  recognised: outcomeShape,
  page: pageShape,
  offered: offeredShape,
});

export type Report = z.infer<typeof reportShape>;
