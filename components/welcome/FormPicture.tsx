import type { Outcome } from '../../lib/services/assist-state.ts';
import { rehearsalForm } from '../../lib/texts/rehearsal-form.ts';
import { say } from '../../lib/texts/say.ts';
import { signOf } from '../overlay/signs.ts';
import { usePage } from '../page-context.ts';

const { labels, company, applet } = rehearsalForm;

const rows: readonly [label: string, outcome: Outcome][] = [
  [labels.name, 'already'],
  [labels.number, 'filled'],
  [labels.residence, 'filled'],
  [labels.person, 'filled'],
  [labels.validity, 'filled'],
  [labels.mobile, 'keptYours'],
  [labels.emergency, 'notInProfile'],
];

/** The assistant after a fill, in its own signs and words: a picture, so nothing in it can be pressed. */
export function FormPicture() {
  const { t } = usePage();
  const filled = rows.filter(([, outcome]) => outcome === 'filled').length;
  return (
    <div className="picture" inert>
      <p className="picture-name">{t.name}</p>
      <p>{say(t.panel.target, { applet, profile: company })}</p>
      <p className="picture-button">{t.panel.fill}</p>
      <p>
        <strong>{say(t.panel.filled, { n: filled })}</strong>
      </p>
      <ul>
        {rows.map(([label, outcome]) => {
          const { sign, tone } = signOf({ outcome });
          return (
            <li key={label}>
              <span className={`sign ${tone}`}>{sign}</span>
              <span>{label}</span>
              <span className="note">{t.outcomes[outcome]}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
