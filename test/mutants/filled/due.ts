import { type FieldId, fields, isFieldId } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import { regionText } from '../../portal/console/codes.ts';
import type { Cell } from '../form.ts';

const endless = '长期';
const day = (text: string): string => text.replace(/^(\d{4})(\d\d)(\d\d)$/u, '$1-$2-$3');

const rawOf = (id: FieldId, saved: Saved): string[] => [saved[id] ?? []].flat().filter((text) => text !== '');

/**
 * What a control may hold once a profile was filled in, as `held` reads it; undefined: nothing but what stood there.
 * Said by codes, so that no wording can pass for another.
 */
export function due(cell: Cell, saved: Saved): string[] | undefined {
  const [first = '', ...rest] = cell.is?.split(' ') ?? [];
  if (!isFieldId(first) || fields[first].answer !== 'saved' || cell.kind === 'file') return undefined;
  const raw = rawOf(first, saved);
  if (rest[0] === 'longTerm') return raw[0] === endless ? ['1'] : [];
  if (raw.length === 0) return undefined;
  if (rest.length > 0) return [[first, ...rest].map((id) => regionText(String(saved[id as FieldId]))).join(' / ')];
  switch (fields[first].kind) {
    case 'flag':
      return cell.kind === 'checkbox' ? raw.filter((text) => text === '1') : raw;
    case 'date':
    case 'dateOrLongTerm':
      // A date without end cannot stand in a date: the box beside it says so.
      return cell.kind === 'date' && raw[0] === endless ? undefined : raw.map(day);
    default:
      return raw;
  }
}
