import type { Checking, CheckState } from '../../../lib/services/check-state.ts';
import type { Texts } from '../../../lib/texts/index.ts';
import { say } from '../../../lib/texts/say.ts';
import { GenuineButton } from '../GenuineButton.tsx';
import { useOverlay } from '../overlay-context.ts';
import { Steps } from './Steps.tsx';
import { useCheckState } from './use-check-state.ts';

/** Counts of what was found. That there is nothing is said of the whole filing alone, and only once that was judged. */
const verdictOf = ({ findings, missing, whole, answered, failed }: CheckState, t: Texts): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const counts = [
    ...(errors ? [say(t.checking.errors, { n: errors })] : []),
    ...(warnings ? [say(t.checking.warnings, { n: warnings })] : []),
    ...(missing.length ? [say(t.checking.empty, { n: missing.length })] : []),
  ];
  return counts.join(t.comma) || (whole && answered && !failed ? t.checking.valid : '');
};

const basisOf = ({ profile }: CheckState, t: Texts): string | undefined => {
  if (!profile) return undefined;
  const { name, locked } = profile;
  return name !== undefined ? say(t.checking.profile, { name }) : locked ? t.checking.locked : t.checking.noProfile;
};

/** 「提交前检查」: all that was found, by step, with the way there and, where nothing else can be meant, the fix. */
export function BeforeSubmit({ checking }: { checking: Checking }) {
  const { t } = useOverlay();
  const state = useCheckState(checking);
  const { whole: open, mended, stays, failed } = state;
  return (
    <section className="rows checks" aria-label={t.checking.title}>
      <div className="rows-bar">
        <GenuineButton className="link" aria-expanded={open} unsure="trust" onGenuine={() => checking.open(!open)}>
          <span aria-hidden="true">{open ? '▾ ' : '▸ '}</span>
          {t.checking.title}
        </GenuineButton>
        <span className="note">{verdictOf(state, t)}</span>
      </div>
      {open && (
        <>
          <Steps checking={checking} />
          <p className="note">{basisOf(state, t)}</p>
          <p className="note">{t.checking.never}</p>
          <p className="note">{t.checking.key}</p>
        </>
      )}
      {mended.map((one) => (
        <div key={`${one.id} ${one.written}`} className="said">
          <p>{say(t.checking.mended, one)}</p>
          <GenuineButton className="small" unsure="trust" onGenuine={() => void checking.unmend(one)}>
            {t.checking.unmend}
          </GenuineButton>
        </div>
      ))}
      {stays !== undefined && (
        <p role="alert" className="problem">
          {say(t.checking.stays, { label: stays })}
        </p>
      )}
      {failed && <p className="problem">{t.checking.failed}</p>}
    </section>
  );
}
