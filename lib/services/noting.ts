import type { SmsHere } from '../platform/filing-messages.ts';
import type { send } from '../platform/send.ts';
import type { ResultCode } from '../tracker/filing-event.ts';
import type { Following, Note } from './follow-state.ts';

interface World {
  notes(): readonly Note[];
  publish(notes: readonly Note[]): void;
  /** Something was noted or taken back: what runs may have changed. */
  changed(): void;
}

const most = 5;
const waits = ({ became, said }: Note): boolean => 'result' in said && ['asked', 'which', 'failed'].includes(became);

interface Noting extends Pick<Following, 'send' | 'undo'> {
  /** Shows a note beside those that still wait for the person. */
  add(note: Note): void;
  change(eventId: string, change: Partial<Note>): void;
  /** The ministry's page gave an answer. */
  answer(result: ResultCode): Promise<void>;
}

/** Takes what the page said to the background. Nothing is noted without a line that says so and takes it back. */
export function createNoting(ask: typeof send, { notes, publish, changed }: World): Noting {
  const change: Noting['change'] = (eventId, wanted) =>
    publish(notes().map((note) => (note.eventId === eventId ? { ...note, ...wanted } : note)));
  const add: Noting['add'] = (note) => publish([...notes().filter(waits), note].slice(-most));

  async function deliver({ eventId, said }: Note, whose?: SmsHere): Promise<void> {
    if (!('result' in said)) return;
    change(eventId, { became: 'asked' });
    const of = whose && { filingId: whose.filingId, verifier: whose.verifier };
    const reply = await ask('noteResult', { result: said.result, eventId, ...of }).catch(() => undefined);
    if (!reply) change(eventId, { became: 'failed' });
    else if ('noted' in reply) change(eventId, { became: 'noted', filing: reply.noted });
    else if ('which' in reply) change(eventId, { became: 'which', which: reply.which });
    else change(eventId, { became: 'refused' in reply ? 'refused' : 'nothing' });
    changed();
  }

  return {
    add,
    change,
    answer: (result) => {
      const note: Note = { eventId: crypto.randomUUID(), said: { result }, became: 'asked' };
      add(note);
      return deliver(note);
    },
    send: deliver,
    undo: async ({ eventId, filing }) => {
      if (!filing) return;
      const { filingId } = filing;
      const reply = await ask('undoResult', { filingId, eventId }).catch(() => undefined);
      change(eventId, { became: reply && !reply.refused ? 'undone' : 'stays' });
      changed();
    },
  };
}
