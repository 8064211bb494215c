import { dayNumber } from '../calendar/day-number.ts';
import { filingKinds } from '../fields/codes/filing-kinds.ts';
import { z } from '../zod.ts';
import { filingEvent, time } from './filing-event.ts';

const kinds = filingKinds.map(({ id }) => id);

/** before → after: '20270131' → '2027-01-31' */
export const dashed = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;

/** One day that there is not would stop the clocks of all the others. */
const isDay = (day: string): boolean => {
  try {
    return dayNumber(dashed(day)) > 0;
  } catch {
    return false;
  }
};

/**
 * A filing as it is kept, unencrypted, so that it counts down while the vault is locked: ids, stage, times, counts, and the
 * label. Names, AppIDs, record numbers, notes and what a rejection said lie in the vault (services/filing-detail.ts).
 */
export const filing = z.object({
  id: z.string().min(1).max(64),
  /** The person's own words, told to be unencrypted; '' shows as the number. */
  label: z.string().max(60),
  /** Counted from 1, so that two without a label can be told apart. */
  number: z.number().int().positive(),
  /** Id of fields/codes/filing-kinds.ts. */
  kind: z.enum(kinds),
  /** Verification and filing in one, through a service provider's interface. */
  combined: z.boolean(),
  createdAt: time,
  /** Last day of the first of its documents to expire, YYYYMMDD. */
  papersUntil: z
    .string()
    .regex(/^\d{8}$/u)
    .refine(isDay)
    .optional(),
  /** All that happened, oldest first. What a filing is follows from them alone. */
  events: z.array(filingEvent),
  /** Taken off the list; it can be brought back for 30 days. */
  removedAt: time.optional(),
});

export type Filing = z.infer<typeof filing>;
