import { fieldIds, fields } from '../fields/index.ts';
import type { Reply } from '../platform/messages.ts';
import { hint } from '../texts/hint.ts';
import type { Lang } from '../texts/index.ts';

/** The hint of every field in a language, after what is to be said first. */
export const hintsIn = (lang: Lang, first: Reply<'hints'> = {}): Reply<'hints'> =>
  Object.fromEntries(fieldIds.map((id) => [id, [...(first[id] ?? []), hint(fields[id].hint, lang)]])) as Reply<'hints'>;
