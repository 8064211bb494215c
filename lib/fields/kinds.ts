import { z } from '../zod.ts';
import type { Kind } from './field.ts';
import { longTerm } from './value.ts';

const code = z.string().regex(/^\d{1,4}$/u);
const text = z.string().trim().min(1).max(500);

/** Is there such a day? 20260230 is none. */
const isDay = (day: string): boolean => {
  const [, year, month, dayOfMonth] = /^(\d{4})(\d{2})(\d{2})$/u.exec(day) ?? [];
  const time = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === `${year}-${month}-${dayOfMonth}`;
};
const date = z
  .string()
  .regex(/^\d{8}$/u)
  .refine(isDay);

/** Names of files the profile keeps; what they hold is judged where they are stored. */
const file = z.string().min(1).max(300);

/** Shape of the raw text of each kind, of each entry where there are several. What the form would reject is not judged here. */
export const kinds: Record<Kind, z.ZodType<string>> = {
  region: z.string().regex(/^\d{6}$/u),
  choice: code,
  choices: code,
  text,
  longText: z.string().trim().min(1).max(2000),
  // Codes of military units and old licences hold other signs than letters and digits.
  certificateNumber: z.string().regex(/^\S{4,64}$/u),
  mobile: z.string().regex(/^1[3-9]\d{9}$/u),
  email: z.email().max(100),
  date,
  dateOrLongTerm: z.union([date, z.literal(longTerm)]),
  flag: z.enum(['0', '1']),
  image: file,
  images: file,
  video: file,
  code: z.never(),
  action: z.never(),
};
