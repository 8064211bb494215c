import { useState } from 'react';
import { regionsIn } from '../../lib/fields/codes/regions.ts';
import { rehearsalForm } from '../../lib/texts/rehearsal-form.ts';

/** Province, city and district, each with what lies in the one before. */
export function RegionBoxes({ id }: { id: string }) {
  const [path, setPath] = useState<readonly string[]>(['', '', '']);
  const [province = '', city = ''] = path;
  const lists = [regionsIn(), province ? regionsIn(province) : [], city ? regionsIn(city) : []];
  return lists.map((list, level) => (
    <select
      // biome-ignore lint/suspicious/noArrayIndexKey: the levels are what they are
      key={level}
      id={level ? undefined : id}
      aria-label={level ? rehearsalForm.regionParts[level] : undefined}
      value={path[level]}
      onChange={({ target }) => setPath([...path.slice(0, level), target.value, '', ''].slice(0, 3))}
    >
      <option value="">{rehearsalForm.choose}</option>
      {list.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  ));
}
