import { useCallback, useState } from 'react';
import type { ReminderSettings as Settings } from '../../../lib/platform/reminder-settings-shape.ts';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import { useAsked } from '../../use-asked.ts';
import { useDeed } from '../../use-deed.ts';
import { QuietHours } from './QuietHours.tsx';
import { Steps } from './Steps.tsx';
import { TellAgain } from './TellAgain.tsx';

const offered = { after: [60, 120, 240, 480], before: [720, 360, 120, 60, 30, 15] } as const;

/** 「提醒设置」: when a verification is spoken of, when nothing is, and whether notifications name labels. */
export function ReminderSettings() {
  const { send, t, p } = usePage();
  const { reminders } = p.progress;
  const { value, error, again } = useAsked(useCallback(() => send('reminderSettings', {}), [send]));
  const { problem, attempt } = useDeed();
  const [said, setSaid] = useState('');
  const change = async (settings: Partial<Settings>) => {
    setSaid('');
    if (!(await attempt(() => send('setReminderSettings', settings)))) return;
    await again();
    setSaid(reminders.saved);
  };
  return (
    <section className="reminders" aria-labelledby="reminders">
      <Titled id="reminders" topic="reminders">
        {reminders.title}
      </Titled>
      <Alert>{problem ?? (error === undefined ? undefined : faultText(error, { t, p }))}</Alert>
      {value && (
        <>
          <Steps
            legend={reminders.after}
            offered={offered.after}
            chosen={value.sms.after}
            isAscending
            text={reminders.afterOf}
            onChosen={(after) => void change({ sms: { ...value.sms, after } })}
          />
          <Steps
            legend={reminders.before}
            offered={offered.before}
            chosen={value.sms.before}
            text={reminders.beforeOf}
            onChosen={(before) => void change({ sms: { ...value.sms, before } })}
          />
          <p className="note">{reminders.stepsHelp}</p>
          <QuietHours quiet={value.quiet} onQuiet={(quiet) => void change({ quiet })} />
          <label className="tick">
            <input
              type="checkbox"
              checked={value.labels}
              onChange={({ target }) => void change({ labels: target.checked })}
            />
            {reminders.labels}
          </label>
          <p className="note">{reminders.labelsHelp}</p>
          <p className="note">{reminders.system}</p>
          <TellAgain />
        </>
      )}
      <p role="status" className="good">
        {said}
      </p>
    </section>
  );
}
