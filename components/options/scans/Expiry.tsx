import { expiry } from '../../../lib/checks/picture/expiry.ts';
import { now } from '../../../lib/platform/clock.ts';
import { usePage } from '../../page-context.ts';
import { dayOn } from './day-on.ts';

interface Props {
  name: string;
  /** YYYYMMDD */
  until: string | undefined;
  onChange(until: string | undefined): void;
}

/** The last day of the paper shown, and whether that is near. */
export function Expiry({ name, until = '', onChange }: Props) {
  const { p } = usePage();
  const state = expiry(until, dayOn(now()));
  return (
    <div className="expiry">
      <label>
        {p.scans.until}{' '}
        <input
          type="date"
          autoComplete="off"
          aria-label={p.scans.untilOf(name)}
          value={until.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3')}
          onChange={({ currentTarget }) => onChange(currentTarget.value.replaceAll('-', '') || undefined)}
        />
      </label>
      <span className="warn" role="status">
        {state && p.scans.expiry[state]}
      </span>
    </div>
  );
}
