import { useState } from 'react';
import { now } from '../../lib/platform/clock.ts';
import type { Reply } from '../../lib/platform/messages.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../lib/tracker/filing-event.ts';
import type { Deed } from '../../lib/tracker/possible-events.ts';
import { usePage } from '../page-context.ts';
import { useDeed } from '../use-deed.ts';
import { deedWords } from './deed-words.ts';
import { filingName } from './filing-name.ts';

type Noted = Reply<'noteEvent'>;
/** What came of it, as far as that is not plain. */
export interface Outcome {
  refused?: Noted['refused'];
  text?: string;
}
type Undo = () => Promise<Outcome>;
type Named = Pick<Filing, 'id' | 'label' | 'number'>;

export interface Noting {
  busy: boolean;
  /** What was done, and how to take it back. */
  said: { text: string; undo?: Undo };
  /** Why it was not. */
  problem?: string;
  /** Notes what happened to a filing, at a time in ms, else now. True once noted. */
  note(filing: Named, deed: Deed, at?: number): Promise<boolean>;
  /** Does something else that may be refused, and says so; what comes back may have a better word for it. */
  tell(text: string, doing: () => Promise<Outcome>, undo?: Undo): Promise<boolean>;
  takeBack(): Promise<void>;
  unnote(filing: Named, eventId: string): Promise<boolean>;
}

/** Everything a person notes about filings: one at a time, each with what came of it and 「撤销」. */
export function useNoting(): Noting {
  const { send, lang, t, p } = usePage();
  const { busy, problem, setProblem, attempt } = useDeed();
  const [said, setSaid] = useState<Noting['said']>({ text: '' });

  const tell: Noting['tell'] = async (text, doing, undo) => {
    let outcome: Outcome = {};
    setSaid({ text: '' });
    const done = await attempt(async () => {
      outcome = await doing();
    });
    if (outcome.refused) setProblem(p.tracker.refusals[outcome.refused]);
    else if (done) setSaid({ text: outcome.text ?? text, undo });
    return done && !outcome.refused;
  };
  const undoing = (filingId: string, eventId: string) => () => send('undoEvent', { filingId, eventId });

  return {
    busy,
    said,
    problem,
    tell,
    note(filing, deed, at = now()) {
      const event = { ...deed, id: crypto.randomUUID(), noted: now(), at } as FilingEvent;
      const text = p.progress.noted(filingName(filing, p), deedWords(event, { t, p, lang }));
      const noting = () => send('noteEvent', { filingId: filing.id, event });
      return tell(text, noting, undoing(filing.id, event.id));
    },
    async takeBack() {
      if (said.undo) await tell(p.progress.undone, said.undo);
    },
    unnote: (filing, eventId) => tell(p.progress.undone, undoing(filing.id, eventId)),
  };
}
