import type { FieldId } from './index.ts';

/**
 * What a profile says of each field, raw: official codes, dates as YYYYMMDD or 长期, flags as '1' or '0'. A list where
 * the form takes several; the rows of 前置审批 are lists side by side, '' where an entry has none.
 */
export type Saved = Partial<Record<FieldId, string | readonly string[]>>;
