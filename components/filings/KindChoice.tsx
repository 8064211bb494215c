import { useId } from 'react';
import { type FilingKind, filingFamilies, filingKinds } from '../../lib/fields/codes/filing-kinds.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import { usePage } from '../page-context.ts';

interface Props {
  kind: Filing['kind'];
  /** Only those of these families. */
  families?: readonly FilingKind['family'][];
  onKind(kind: Filing['kind']): void;
}

/** 新增, 变更 or 注销, and which of each. */
export function KindChoice({ kind, families = ['new', 'change', 'cancel'], onKind }: Props) {
  const { lang, p } = usePage();
  const id = useId();
  const words = lang === 'en' ? 'en' : 'zh';
  return (
    <div className="field">
      <label htmlFor={id}>{p.progress.add.kind}</label>
      <select id={id} autoComplete="off" value={kind} onChange={({ target }) => onKind(target.value)}>
        {filingFamilies
          .filter((family) => families.includes(family.id))
          .map((family) => (
            <optgroup key={family.id} label={family[words]}>
              {filingKinds
                .filter((each) => each.family === family.id)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {lang === 'en' ? `${each.en}: ${each.enHelp}` : each.zh}
                  </option>
                ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}
