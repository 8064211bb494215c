import { z } from '../zod.ts';

const minuteOfDay = z.number().int().min(0).max(1439);
const steps = z.array(z.number().int().min(5).max(1435)).max(8);

/** How to be reminded. Minutes throughout. */
export const reminderSettings = z.object({
  /** Of an SMS: so long after receipt, so long before its end. At once and at its end always. */
  sms: z.object({ after: steps, before: steps }),
  /** Minutes after midnight in China; the same twice: never quiet. The last two of an SMS ring all the same. */
  quiet: z.object({ from: minuteOfDay, to: minuteOfDay }),
  /** Notifications name filings by their labels; else only how many. */
  labels: z.boolean(),
});

export type ReminderSettings = z.infer<typeof reminderSettings>;
