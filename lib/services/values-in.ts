import type { ControlKind } from '../controls/driver.ts';
import { type FieldId, fields } from '../fields/index.ts';
import { longTerm, pathSeparator, ticked, type Value } from '../fields/value.ts';
import { asTick } from '../fields/yes-no.ts';
import type { PageValues } from './raw-of.ts';

/** What one control of a page shows, and the rows of the form it holds. */
export interface ShownPart {
  ids: readonly FieldId[];
  /** The check box beside an end date that says 长期. */
  role?: 'longTerm';
  control: ControlKind;
  shown: Value;
}

/** What stands in each row, `[]` where it stands empty. Rows that are the person's own are left out, and so are files. */
export function valuesIn(parts: readonly ShownPart[]): PageValues {
  const values: PageValues = {};
  const put = (id: FieldId, value: Value): void => {
    if (!values[id]?.length) values[id] = value;
  };
  for (const { ids, role, control, shown } of parts) {
    const [id] = ids;
    if (!id || control === 'file' || fields[id].answer !== 'saved') continue;
    if (role === 'longTerm') {
      if (shown[0] === ticked) values[id] = [longTerm];
      else put(id, []);
    } else if (ids.length > 1) {
      const path = (shown[0] ?? '').split(pathSeparator);
      for (const [level, one] of ids.entries()) put(one, path.length === ids.length ? [path[level] ?? ''] : []);
    } else if (fields[id].kind === 'flag' && control !== 'checkbox') {
      const tick = asTick(shown);
      put(id, tick === undefined ? [] : tick ? [ticked] : shown);
    } else put(id, shown);
  }
  return values;
}
