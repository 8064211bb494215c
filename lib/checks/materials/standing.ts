import { expiry } from '../picture/expiry.ts';
import type { Material } from './material.ts';

/** The scans of a profile, by slot; `until`: the last day of the paper shown, YYYYMMDD. */
export type Held = Readonly<Record<string, readonly { until?: string }[]>>;

/** Where a material stands in a profile. */
export interface Standing {
  /** Every scan of it, only some, or none; `unkept`: nothing of it is kept in a profile. */
  has: 'there' | 'part' | 'none' | 'unkept';
  /** Slots without a scan. */
  lacks: readonly string[];
  /** The first of its last days, YYYYMMDD. */
  until?: string;
  /** Over, within a month (soon), within three (tight). */
  ends?: NonNullable<ReturnType<typeof expiry>>;
}

interface World {
  held: Held;
  /** An answer of the profile, '' for none. */
  text(id: NonNullable<Material['validUntil']>): string;
  /** YYYYMMDD */
  today: string;
}

/** What a profile has of a material, and whether that runs out. */
export function standingOf({ slots, validUntil }: Material, { held, text, today }: World): Standing {
  const lacks = slots.filter((slot) => !held[slot]?.length);
  const ofScans = slots.flatMap((slot) => (held[slot] ?? []).map(({ until = '' }) => until));
  const [until] = [validUntil ? text(validUntil) : '', ...ofScans].filter((day) => /^\d{8}$/u.test(day)).toSorted();
  const ends = expiry(until, today);
  const has =
    slots.length === 0 ? 'unkept' : lacks.length === 0 ? 'there' : lacks.length < slots.length ? 'part' : 'none';
  return { has, lacks, ...(until && { until }), ...(ends && { ends }) };
}

/** Which come first on a list: what is missing, then what has run out or soon will. */
export const urgencyOf = ({ has, ends }: Standing): number => {
  if (has === 'none') return 0;
  if (has === 'part') return 1;
  if (ends === 'over' || ends === 'soon') return 2;
  return ends === 'tight' ? 3 : 4;
};
