import type { Checking } from '../../../lib/services/check-state.ts';
import { type PageFinding, told } from '../../../lib/services/judged-rows.ts';
import { say } from '../../../lib/texts/say.ts';
import { GenuineButton } from '../GenuineButton.tsx';
import { useOverlay } from '../overlay-context.ts';
import { foundSigns } from '../signs.ts';
import { useAssistState } from '../use-assist-state.ts';
import { Locate } from './Locate.tsx';

/** One finding: where, what, what to do, who says so. */
export function FindingItem({ finding, checking }: { finding: PageFinding; checking: Checking }) {
  const { t } = useOverlay();
  const { phase } = useAssistState();
  const { label, place, severity, source, seen, mend } = finding;
  const { sign, tone } = foundSigns[severity];
  return (
    <li>
      <p>
        <span className={`sign ${tone}`} aria-hidden="true">
          {sign}
        </span>{' '}
        <strong>{label}</strong>{' '}
        <span className="note">
          {t.checking[severity]}
          {place === 'earlier' && t.checking.earlier}
          {place === 'profile' && t.checking.ofProfile}
        </span>
      </p>
      <p>{told(finding)}</p>
      <p className="note">
        {t.hint.source}
        <a href={source} target="_blank" rel="noreferrer noopener">
          {new URL(source).host}
        </a>
        {say(t.hint.seen, { month: seen })}
      </p>
      <div className="deeds">
        <Locate fields={finding.fields} label={label} />
        {mend !== undefined && phase !== 'filling' && (
          <GenuineButton
            className="small"
            aria-label={`${t.checking.mend}${t.colon}${label}`}
            unsure="trust"
            onGenuine={() => void checking.mend(finding)}
          >
            {t.checking.mend}
          </GenuineButton>
        )}
      </div>
    </li>
  );
}
