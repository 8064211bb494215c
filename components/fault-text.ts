import { Refused } from '../lib/platform/refused.ts';
import type { Texts } from '../lib/texts/index.ts';
import type { PageTexts } from '../lib/texts/pages.ts';

/** What a person reads when something asked of the background, or of a page, was refused. */
export const faultText = (error: unknown, { t, p }: { t: Texts; p: PageTexts }): string =>
  error instanceof Refused ? { ...t.faults, ...p.faults }[error.fault] : t.faults.broken;
