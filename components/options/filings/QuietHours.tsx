import { useId, useState } from 'react';
import type { QuietHours as Quiet } from '../../../lib/tracker/quiet-hours.ts';
import { usePage } from '../../page-context.ts';

interface Props {
  quiet: Quiet;
  onQuiet(quiet: Quiet): void;
}

const ends = ['from', 'to'] as const;
const night: Quiet = { from: 23 * 60, to: 8 * 60 };

const two = (n: number): string => String(n).padStart(2, '0');
/** before → after: 1380 → '23:00' */
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const minutesOf = (text: string): number | undefined => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/u.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

/** When nothing is said that can wait. */
export function QuietHours({ quiet, onQuiet }: Props) {
  const { reminders } = usePage().p.progress;
  const id = useId();
  const [last, setLast] = useState(quiet.from === quiet.to ? night : quiet);
  const isOn = quiet.from !== quiet.to;
  const set = (part: Partial<Quiet>) => {
    const next = { ...quiet, ...part };
    setLast(next);
    onQuiet(next);
  };
  const field = (end: (typeof ends)[number]) => (
    <input
      type="time"
      autoComplete="off"
      aria-label={`${reminders.quiet} ${reminders[end]}`}
      aria-describedby={id}
      value={clock(quiet[end])}
      onChange={({ target }) => {
        const minutes = minutesOf(target.value);
        if (minutes !== undefined) set({ [end]: minutes });
      }}
    />
  );
  return (
    <fieldset>
      <legend>{reminders.quiet}</legend>
      <div className="quiet">
        <label className="tick">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => onQuiet(target.checked ? last : { from: 0, to: 0 })}
          />
          {reminders.quietOn}
        </label>
        {isOn &&
          ends.map((end) => (
            <span key={end} className="quiet-end">
              {reminders[end]} {field(end)}
            </span>
          ))}
      </div>
      <p id={id} className="note">
        {reminders.quietHelp}
      </p>
    </fieldset>
  );
}
