import { Refused } from '../lib/platform/refused.ts';
import type { Texts } from '../lib/texts/index.ts';

/** What a person reads when something asked of the background, or of a page, was refused. */
export const faultText = (error: unknown, t: Texts): string =>
  error instanceof Refused ? t.faults[error.fault] : t.faults.broken;
