import { useState } from 'react';
import { chinaMinute, momentOf } from '../../lib/tracker/china-minute.ts';
import { usePage } from '../page-context.ts';
import { TimeField } from './TimeField.tsx';

interface Props {
  label: string;
  help?: string;
  /** What stands there now, ms. */
  time: number;
  onSet(time: number): Promise<boolean>;
}

/** A time that may be wrong, and the button that puts it right. */
export function TimeCorrection({ label, help, time, onSet }: Props) {
  const { sms } = usePage().p.progress;
  const [typed, setTyped] = useState<string>();
  const moment = momentOf(typed ?? '');
  const set = async () => {
    if (moment !== undefined && (await onSet(moment))) setTyped(undefined);
  };
  return (
    <TimeField label={label} help={help} value={typed ?? chinaMinute(time)} onChange={setTyped}>
      <button
        type="button"
        aria-label={sms.setOf(label)}
        aria-disabled={moment === undefined}
        onClick={() => void set()}
      >
        {sms.set}
      </button>
    </TimeField>
  );
}
