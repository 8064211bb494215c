import { fieldIds, fields } from '../fields/index.ts';
import type { Reply } from '../platform/messages.ts';
import { hint } from '../texts/hint.ts';
import type { Lang } from '../texts/index.ts';

/** The hint of every field in a language. */
export const hintsIn = (lang: Lang): Reply<'hints'> =>
  Object.fromEntries(fieldIds.map((id) => [id, hint(fields[id].hint, lang)])) as Reply<'hints'>;
