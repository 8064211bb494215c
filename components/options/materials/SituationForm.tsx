import { useId } from 'react';
import type { Described } from '../../../lib/checks/materials/described.ts';
import { noPreApproval, preApprovals } from '../../../lib/fields/codes/pre-approvals.ts';
import { provinces } from '../../../lib/fields/codes/provinces.ts';
import { subjectTypes } from '../../../lib/fields/codes/subject-types.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { usePage } from '../../page-context.ts';
import { codedName } from '../editor/coded-name.ts';

interface Props {
  described: Described;
  onDescribed(described: Described): void;
}

/** The case in a person's own words: what would else follow from a profile. */
export function SituationForm({ described, onDescribed }: Props) {
  const { lang } = usePage();
  const { situation: m } = materialTexts(lang);
  const id = useId();
  const isIndividual = described.subjectType === '5';
  const set = (change: Partial<Described>) => onDescribed({ ...described, ...change });
  const flags = isIndividual ? (['inside'] as const) : (['legal', 'same', 'renamed'] as const);
  return (
    <fieldset className="situation-form">
      <legend>{m.title}</legend>
      <div className="field">
        <label htmlFor={`${id}-type`}>{m.subjectType}</label>
        <select
          id={`${id}-type`}
          autoComplete="off"
          value={described.subjectType}
          onChange={({ target }) => set({ subjectType: target.value })}
        >
          {subjectTypes.map((one) => (
            <option key={one.code} value={one.code}>
              {codedName(one, lang)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-province`}>{m.province}</label>
        <select
          id={`${id}-province`}
          autoComplete="off"
          value={described.province}
          onChange={({ target }) => set({ province: target.value })}
        >
          <option value="">{m.anyProvince}</option>
          {provinces.map((one) => (
            <option key={one.code} value={one.code}>
              {codedName(one, lang)}
            </option>
          ))}
        </select>
      </div>
      {flags.map((flag) => (
        <label key={flag} className="tick">
          <input type="checkbox" checked={described[flag]} onChange={({ target }) => set({ [flag]: target.checked })} />
          {m[flag]}
        </label>
      ))}
      <fieldset className="ticks">
        <legend>{m.approvals}</legend>
        {preApprovals
          .filter(({ code }) => code !== noPreApproval)
          .map((one) => (
            <label key={one.code} className="tick">
              <input
                type="checkbox"
                checked={described.approvals.includes(one.code)}
                onChange={({ target }) =>
                  set({
                    approvals: target.checked
                      ? [...described.approvals, one.code]
                      : described.approvals.filter((code) => code !== one.code),
                  })
                }
              />
              {codedName(one, lang)}
            </label>
          ))}
      </fieldset>
    </fieldset>
  );
}
