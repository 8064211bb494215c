import type { FieldId } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';

/** The one answer of a row that takes one; '' for none. */
export const textOf = (id: FieldId, saved: Saved): string => [saved[id] ?? ''].flat()[0] ?? '';
