import type { Texts } from '../../lib/texts/index.ts';
import { say } from '../../lib/texts/say.ts';

/** The person's own label, or the number where there is none. */
export const filingName = ({ label, number }: { label: string; number: number }, t: Texts): string =>
  label || say(t.track.numbered, { n: number });
