import { useId } from 'react';
import type { VaultState } from '../../lib/platform/vault-messages.ts';
import { Alert } from '../Alert.tsx';
import { usePage } from '../page-context.ts';
import { useDeed } from '../use-deed.ts';

const choices = [5, 15, 30, 60, 120, 240, 480, 1440];

interface Props {
  vault: VaultState;
  onChanged(): Promise<void>;
}

/** Lock now, and how long an unlocked vault stays so. */
export function LockSettings({ vault: { lockMinutes, lockAt }, onChanged }: Props) {
  const { send, lang, p } = usePage();
  const id = useId();
  const { problem, attempt } = useDeed();
  const { lock } = p.vault;
  const minutes = [...new Set([...choices, lockMinutes])].toSorted((one, other) => one - other);
  const said = (n: number) => (n % 60 ? lock.minutes(n) : lock.hours(n / 60));
  const until = (at: number) =>
    lock.until(new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at));
  const change = (doing: () => Promise<unknown>) =>
    void attempt(doing).then((done) => (done ? onChanged() : undefined));
  return (
    <>
      <div className="setting">
        <label htmlFor={id}>{lock.after}</label>
        <select
          id={id}
          value={lockMinutes}
          onChange={({ target }) => change(() => send('setLockAfter', { minutes: Number(target.value) }))}
        >
          {minutes.map((n) => (
            <option key={n} value={n}>
              {said(n)}
            </option>
          ))}
        </select>
        {lockAt !== undefined && <span className="note">{until(lockAt)}</span>}
      </div>
      <p className="note">{lock.nowText}</p>
      <Alert>{problem}</Alert>
      <div className="deeds">
        <button type="button" onClick={() => change(() => send('lock', {}))}>
          {lock.now}
        </button>
      </div>
    </>
  );
}
