import { useState } from 'react';
import { now } from '../../lib/platform/clock.ts';
import { momentOf } from '../../lib/tracker/china-minute.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import type { SmsChoice } from '../../lib/tracker/sms-choices.ts';
import type { Verifier } from '../../lib/tracker/verifiers.ts';
import { usePage } from '../page-context.ts';
import { filingName } from './filing-name.ts';
import { useFilingsTools } from './filings-context.ts';
import type { Outcome } from './use-noting.ts';

/** What a person said of an SMS. `filingId` 'new': of a filing not tracked yet; '': not said. */
export interface SmsAnswers {
  filingId: string;
  kind: Filing['kind'];
  verifier?: Verifier;
  /** As the field has it; absent where it was not touched. */
  time?: string;
}

interface Read {
  code: string;
  receivedAt?: number;
}

/** Notes an SMS once everything about it is known, and says what is missing before that. */
export function useTakeSms() {
  const { send, t, p } = usePage();
  const { paste } = p.progress;
  const { noting } = useFilingsTools();
  const [problem, setProblem] = useState<string>();

  /** True once noted. */
  const take = async (answers: SmsAnswers, read?: Read, chosen?: SmsChoice): Promise<boolean> => {
    const { kind, verifier, time } = answers;
    const receivedAt = time === undefined ? (read?.receivedAt ?? now()) : momentOf(time);
    const lacks =
      (answers.filingId === '' && paste.askFiling) ||
      (!verifier && paste.askWho) ||
      (receivedAt === undefined && paste.askTime);
    setProblem(lacks || undefined);
    if (!verifier || receivedAt === undefined || lacks) return false;

    const event = { type: 'smsReceived', verifier, id: crypto.randomUUID(), noted: now(), at: receivedAt } as const;
    const name = chosen ? filingName(chosen.filing, p) : paste.fresh;
    const isAgain = chosen?.again.includes(verifier);
    let { filingId } = answers;

    const keep = async (): Promise<Outcome> => {
      if (!chosen) {
        const added = await send('addFiling', { label: '', kind, combined: false, events: [event] });
        filingId = added.filingId;
      }
      if (!read) return chosen ? send('noteEvent', { filingId, event }) : {};
      const { code } = read;
      const { refused, codeKept } = await send('takeSms', { filingId, verifier, code, receivedAt, eventId: event.id });
      // A new filing has it already, and one sent again moves no deadline: the newest code counts.
      if (refused && !(refused === 'alreadyReceived' && (isAgain || !chosen))) return { refused };
      return codeKept ? {} : { text: paste.notKept(name) };
    };
    const undoing = (): Promise<Outcome> =>
      chosen ? send('undoEvent', { filingId, eventId: event.id }) : send('removeFiling', { filingId });
    const said = isAgain ? paste.codeTaken(name) : paste.taken(name, t.persons[verifier]);
    return noting.tell(said, keep, isAgain ? undefined : undoing);
  };
  return { take, problem, busy: noting.busy };
}
