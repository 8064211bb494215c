import { verifiers } from '../../../lib/tracker/verifiers.ts';
import type { FilingView } from '../../filings/filing-view.ts';
import { Verification } from '../../filings/Verification.tsx';
import { usePage } from '../../page-context.ts';

/** Each person's verification: those that run with their countdown, the others by how they ended. */
export function Verifiers({ view }: { view: FilingView }) {
  const { t, p } = usePage();
  const { one: texts, sms } = p.progress;
  const { state } = view;
  const ended = verifiers.filter(
    (verifier) => state.sms[verifier] && !view.sms.some((clock) => clock.verifier === verifier),
  );
  if (ended.length + view.sms.length === 0) return null;
  return (
    <>
      <h2>{texts.verifiers}</h2>
      {view.sms.map((clock) => (
        <Verification key={clock.id} view={view} clock={clock} isSaid />
      ))}
      <ul>
        {ended.map((verifier) => (
          <li key={verifier}>
            {t.persons[verifier]}
            {t.colon}
            {state.sms[verifier]?.standing === 'verified' || state.allVerifiedAt !== undefined
              ? sms.isDone
              : sms.isFailed}
          </li>
        ))}
      </ul>
    </>
  );
}
