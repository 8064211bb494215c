import { usePage } from '../../page-context.ts';

interface Props {
  legend: string;
  /** In minutes. */
  offered: readonly number[];
  chosen: readonly number[];
  /** After something, not before. */
  isAscending?: boolean;
  text(time: string): string;
  onChosen(minutes: number[]): void;
}

/** Which of the steps ring. One set otherwise stays among them. */
export function Steps({ legend, offered, chosen, isAscending = false, text, onChosen }: Props) {
  const { reminders } = usePage().p.progress;
  const descending = [...new Set([...offered, ...chosen])].toSorted((one, other) => other - one);
  const all = isAscending ? descending.toReversed() : descending;
  const said = (minutes: number) => (minutes % 60 ? reminders.minutes(minutes) : reminders.hours(minutes / 60));
  const set = (minutes: number, on: boolean) =>
    onChosen(on ? [...chosen, minutes] : chosen.filter((each) => each !== minutes));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map((minutes) => (
        <label key={minutes} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(minutes)}
            onChange={({ target }) => set(minutes, target.checked)}
          />
          {text(said(minutes))}
        </label>
      ))}
    </fieldset>
  );
}
