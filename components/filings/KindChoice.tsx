import { useId } from 'react';
import { filingFamilies, filingKinds } from '../../lib/fields/codes/filing-kinds.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import { usePage } from '../page-context.ts';

interface Props {
  kind: Filing['kind'];
  onKind(kind: Filing['kind']): void;
}

/** 新增, 变更 or 注销, and which of each. */
export function KindChoice({ kind, onKind }: Props) {
  const { lang, p } = usePage();
  const id = useId();
  const words = lang === 'en' ? 'en' : 'zh';
  return (
    <div className="field">
      <label htmlFor={id}>{p.progress.add.kind}</label>
      <select id={id} autoComplete="off" value={kind} onChange={({ target }) => onKind(target.value)}>
        {filingFamilies.map((family) => (
          <optgroup key={family.id} label={family[words]}>
            {filingKinds
              .filter((each) => each.family === family.id)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each[words]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
