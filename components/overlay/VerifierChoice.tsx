import { useId } from 'react';
import type { FillChoice } from '../../lib/services/assist-state.ts';
import { useOverlay } from './overlay-context.ts';

type Verifier = FillChoice['verifier'];

const verifiers = ['subjectPrincipal', 'appletPrincipal'] as const;

/** Whose SMS it is, on the MIIT page: the two principals have different numbers. Never chosen for a person. */
export function VerifierChoice({ value, onChange }: { value: Verifier; onChange(verifier: Verifier): void }) {
  const { t } = useOverlay();
  const name = useId();
  return (
    <fieldset className="verifier">
      <legend>{t.panel.verifier}</legend>
      {verifiers.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
          {t.persons[each]}
        </label>
      ))}
    </fieldset>
  );
}
