import { z } from '../zod.ts';
import { clockKinds } from './clocks.ts';

const time = z.number();

/** Something to say at a time. What has the same `series` is about the same thing: the last one says it all. */
export const reminder = z.object({
  series: z.string(),
  filingId: z.string(),
  /** Of a clock, or 「12381 的短信来了吗？」. */
  kind: z.enum([...clockKinds, 'askForSms']),
  step: z.enum(['begun', 'later', 'left', 'over', 'ask']),
  /** When it is due, ms. */
  at: time,
  /** When its clock was written down: what was due before that says nothing, but its end always does. */
  known: time,
  /** Until when, of a clock: to say how long is left. */
  until: time.optional(),
  /** Quiet hours and snoozing do not touch it. */
  loud: z.boolean(),
  /** It comes again and again, so many ms apart. */
  every: time.optional(),
});

export type Reminder = z.infer<typeof reminder>;
