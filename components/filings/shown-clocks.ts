import type { Clock } from '../../lib/tracker/clocks.ts';

const day = 24 * 60 * 60_000;
/** From when on the end of a document is worth a line, ms. */
const papersFrom = 90 * day;

/** The clocks a list tells of: the verifications have their own countdown, and documents count once it is near. */
export const shownClocks = (clocks: readonly Clock[], now: number): Clock[] =>
  clocks.filter(({ kind, until }) => kind !== 'sms' && (kind !== 'papers' || until - now <= papersFrom));
