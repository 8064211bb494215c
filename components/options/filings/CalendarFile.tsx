import { useEffect, useState } from 'react';
import { chinaDay } from '../../../lib/calendar/china-day.ts';
import { now } from '../../../lib/platform/clock.ts';
import type { Listed } from '../../../lib/services/tracking/read-filings.ts';
import { type CalendarEntry, ics } from '../../../lib/tracker/ics.ts';
import { verificationPage } from '../../../lib/tracker/urge-text.ts';
import { Alert } from '../../Alert.tsx';
import { clockName } from '../../filings/clock-line.ts';
import { filingName } from '../../filings/filing-name.ts';
import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';

/** 「导出日历（.ics）」: every running deadline as a file for a phone's calendar. */
export function CalendarFile({ listed }: { listed: readonly Listed[] }) {
  const page = usePage();
  const { send, p } = page;
  const { calendar, numbered } = p.progress;
  const { busy, problem, attempt } = useDeed();
  const [withLabels, setWithLabels] = useState(false);
  const [made, setMade] = useState<{ address: string; count: number; day: string }>();
  useEffect(() => () => URL.revokeObjectURL(made?.address ?? ''), [made]);

  const entries = (time: number): CalendarEntry[] =>
    listed.flatMap(({ filing, clocks }) => {
      const name = withLabels ? filingName(filing, p) : numbered(filing.number);
      return clocks
        .filter(({ until }) => until > time)
        .map((clock) => ({
          clock,
          title: calendar.entry(name, clockName(clock, page)),
          about: [
            ...(clock.kind === 'sms' ? [calendar.page(verificationPage)] : []),
            ...(clock.estimated ? [p.tracker.estimated] : []),
          ].join('\n'),
        }));
    });
  const make = () =>
    attempt(async () => {
      const { sms } = await send('reminderSettings', {});
      const time = now();
      const all = entries(time);
      const file = ics(all, { now: time, before: sms.before, name: calendar.name });
      const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
      setMade({ address, count: all.length, day: chinaDay(time) });
    });
  return (
    <section aria-labelledby="calendar">
      <Titled id="calendar" topic="calendar">
        {calendar.title}
      </Titled>
      <p>{calendar.about}</p>
      <p className="note">{calendar.clouds}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={withLabels}
          onChange={({ target }) => {
            setWithLabels(target.checked);
            setMade(undefined);
          }}
        />
        {calendar.labels}
      </label>
      <div className="deeds">
        <button type="button" disabled={busy} onClick={() => void make()}>
          {calendar.make}
        </button>
        <span role="status">{made && (made.count ? calendar.made(made.count) : calendar.nothing)}</span>
        {made && made.count > 0 && (
          <a className="button" href={made.address} download={`${calendar.file(made.day)}.ics`}>
            {calendar.save}
          </a>
        )}
      </div>
      <Alert>{problem}</Alert>
    </section>
  );
}
