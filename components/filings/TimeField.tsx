import { type ReactNode, useId } from 'react';
import { chinaMinute } from '../../lib/tracker/china-minute.ts';

interface Props {
  label: string;
  help?: string;
  /** As the field has it (tracker/china-minute.ts); '' for none. */
  value: string;
  /** The latest that makes sense, ms. */
  latest?: number;
  onChange(value: string): void;
  /** What stands beside the field. */
  children?: ReactNode;
}

/** A moment in China's time, whatever zone the machine is in. */
export function TimeField({ label, help, value, latest, onChange, children }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="beside">
        <input
          id={id}
          type="datetime-local"
          autoComplete="off"
          aria-describedby={help && `${id}-help`}
          value={value}
          max={latest === undefined ? undefined : chinaMinute(latest)}
          onChange={({ target }) => onChange(target.value)}
        />
        {children}
      </div>
      {help && (
        <p id={`${id}-help`} className="note">
          {help}
        </p>
      )}
    </div>
  );
}
