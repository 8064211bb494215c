import type { FilingsHere } from '../../components/use-filings.ts';
import type { FilingDetail } from '../../lib/platform/filing-messages.ts';
import type { Reply } from '../../lib/platform/messages.ts';
import { Refused } from '../../lib/platform/refused.ts';
import type { Listed } from '../../lib/services/tracking/read-filings.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import { emptyLedger, type Ledger } from '../../lib/tracker/ledger.ts';
import { byRank, rankOf } from '../../lib/tracker/rank.ts';
import { withEvent, withoutEvent } from '../../lib/tracker/state-of.ts';
import { filingOf } from '../sample/filing-of.ts';
import type { Answers } from './fake-send.ts';

const rank = ({ filing, state, clocks }: Listed) => rankOf(state, clocks, filing.kind);

interface Begin {
  ledger?: Partial<Ledger>;
  details?: Record<string, FilingDetail>;
  /** Is the vault locked, so that what lies there is refused? */
  isLocked?(): boolean;
}

export const blankDetail: FilingDetail = {
  applet: '',
  appId: '',
  recordNumber: '',
  notes: '',
  rejections: [],
};

export const usualReminders: Reply<'reminderSettings'> = {
  sms: { after: [240], before: [360, 120, 30] },
  quiet: { from: 1380, to: 480 },
  labels: true,
};

/** The worker's side of filings and what is stored of them, kept in memory: the rules are the real ones. */
export const fakeFilings = (begin: readonly Listed[] = [], { ledger, details = {}, isLocked }: Begin = {}) => {
  let all: Filing[] = begin.map(({ filing }) => filing);
  let said: Ledger = { ...emptyLedger, ...ledger };
  let reminders = usualReminders;
  const kept = { ...details };
  const codes: [filingId: string, code: string][] = [];
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const heard of watchers) heard();
  };
  const find = (id: string): Filing => {
    const found = all.find((each) => each.id === id);
    if (!found) throw new Refused('noSuchFiling');
    return found;
  };
  const put = (filing: Filing): void => {
    all = all.some(({ id }) => id === filing.id)
      ? all.map((each) => (each.id === filing.id ? filing : each))
      : [...all, filing];
    tell();
  };
  const change = (id: string, deed: (filing: Filing) => ReturnType<typeof withEvent | typeof withoutEvent>) => {
    const result = deed(find(id));
    if ('filing' in result) put(result.filing);
    return 'filing' in result ? {} : result;
  };
  const needOpen = () => {
    if (isLocked?.()) throw new Refused('locked');
  };
  const listed = (): Listed[] =>
    all
      .filter(({ removedAt }) => removedAt === undefined)
      .map((filing) => filingOf(filing.events, filing))
      .toSorted((one, other) => byRank(rank(one), rank(other)));

  const answers: Answers = {
    addFiling: ({ events, detail, ...about }) => {
      const id = `added-${all.length + 1}`;
      let filing: Filing = { ...about, id, number: all.length + 1, createdAt: events[0]?.at ?? Date.now(), events: [] };
      for (const event of events) {
        const result = withEvent(filing, event);
        if (!('filing' in result)) throw new Refused('cannotBe');
        filing = result.filing;
      }
      if (detail) kept[id] = { ...blankDetail, ...detail };
      put(filing);
      return { filingId: id };
    },
    noteEvent: ({ filingId, event }) => change(filingId, (filing) => withEvent(filing, event)),
    undoEvent: ({ filingId, eventId }) => change(filingId, (filing) => withoutEvent(filing, eventId)),
    changeFiling: ({ filingId, papersUntil, ...about }) => {
      const { papersUntil: before, ...filing } = find(filingId);
      const until = papersUntil === undefined ? before : (papersUntil ?? undefined);
      put({ ...filing, ...about, ...(until !== undefined && { papersUntil: until }) });
      return {};
    },
    removeFiling: ({ filingId }) => {
      put({ ...find(filingId), removedAt: Date.now() });
      return {};
    },
    bringBackFiling: ({ filingId }) => {
      const { removedAt: _, ...filing } = find(filingId);
      put(filing);
      return {};
    },
    takeSms: ({ filingId, verifier, code, receivedAt, eventId }) => {
      const event = { id: eventId, type: 'smsReceived', verifier, at: receivedAt, noted: Date.now() } as const;
      const noted = change(filingId, (filing) => withEvent(filing, event));
      const codeKept = !('refused' in noted) || noted.refused === 'alreadyReceived';
      if (codeKept) codes.push([filingId, code]);
      return { ...noted, codeKept };
    },
    filingDetails: () => {
      needOpen();
      return Object.fromEntries(all.map(({ id }) => [id, kept[id] ?? blankDetail]));
    },
    setFilingDetail: ({ filingId, detail }) => {
      needOpen();
      kept[filingId] = { ...(kept[filingId] ?? blankDetail), ...detail };
      return {};
    },
    lookAgain: () => ({}),
    snooze: () => ({}),
    seenMissed: () => {
      said = { ...said, missed: [] };
      tell();
      return {};
    },
    reminderSettings: () => reminders,
    setReminderSettings: (wanted) => {
      reminders = { ...reminders, ...wanted };
      return reminders;
    },
  };
  const here: FilingsHere = {
    read: async (most) => ({ listed: listed().slice(0, most), total: listed().length }),
    removed: async () => all.filter(({ removedAt }) => removedAt !== undefined),
    ledger: async () => said,
    watch: (heard, signal) => {
      watchers.add(heard);
      signal.addEventListener('abort', () => watchers.delete(heard));
    },
  };
  return { answers, here, codes, kept, filings: () => all };
};
