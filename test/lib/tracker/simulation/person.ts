import { filingKinds } from '../../../../lib/fields/codes/filing-kinds.ts';
import type { Filing } from '../../../../lib/tracker/filing.ts';
import {
  type FilingEvent,
  procedureCodes,
  resultCodes,
  smsStatusCodes,
  statusCodes,
} from '../../../../lib/tracker/filing-event.ts';
import type { FilingState } from '../../../../lib/tracker/filing-state.ts';
import { verifiers } from '../../../../lib/tracker/verifiers.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A number as a row of choices: each takes its part of it. */
export function choices(from: number) {
  let left = from;
  return <const Among extends readonly unknown[]>(among: Among): Among[number] => {
    const at = left % among.length;
    left = Math.floor(left / among.length);
    return among[at];
  };
}
export type Choose = ReturnType<typeof choices>;

type Unnoted<Event> = Event extends FilingEvent ? Omit<Event, 'id' | 'noted' | 'at'> : never;
type Deed = Unnoted<FilingEvent>;
type Deeds = readonly Deed[];

const [subject, applet] = verifiers;
const seen = (...codes: (typeof statusCodes)[number][]): Deed[] => codes.map((code) => ({ type: 'statusSeen', code }));
const came = (...who: (typeof verifiers)[number][]): Deed[] =>
  who.map((verifier) => ({ type: 'smsReceived', verifier }));
const answer = (...results: (typeof resultCodes)[number][]): Deed[] =>
  results.map((result) => ({ type: 'resultSeen', result }));

/** What mostly happens next, more often what stands there more often. */
const usual: Record<FilingState['stage'], Deeds> = {
  not_filed: [
    { type: 'submitted' },
    { type: 'submitted' },
    { type: 'reuseAsked' },
    { type: 'reuseConfirmed' },
    { type: 'faceAsked' },
    { type: 'faceChecked' },
    ...seen('2', '4', '1025'),
    ...came(subject),
  ],
  platform_review: [...seen('4', '4', '4', '3'), ...came(subject, applet), { type: 'withdrawn' }],
  platform_rejected: [{ type: 'submitted' }, { type: 'faceAsked' }, ...seen('2', '4')],
  bureau_review: [
    ...came(subject, applet),
    ...answer('2', '0', '101', '102', '31', '20', '3', '21', '4'),
    { type: 'verified', verifier: subject },
    { type: 'verified', verifier: applet },
    { type: 'smsStatusSeen', code: '2' },
    { type: 'smsStatusSeen', code: '3' },
    { type: 'submitted' },
    ...seen('6', '5', '2'),
  ],
  bureau_rejected: [{ type: 'submitted' }, ...seen('2', '4')],
  withdrawn: [{ type: 'submitted' }, ...seen('2')],
  filed: [...seen('3', '4')],
  cancelled: [...seen('4')],
  stopped: [{ type: 'submitted' }],
};

/** Nobody has had an SMS yet, or not the one who is waited for. */
const awaited: Deeds = [
  ...came(subject, subject, subject, applet),
  { type: 'smsStatusSeen', code: '2' },
  { type: 'smsStatusSeen', code: '3' },
  ...seen('6', '5'),
];

const anything: Deeds = [
  { type: 'submitted' },
  ...seen(...statusCodes),
  ...smsStatusCodes.map((code) => ({ type: 'smsStatusSeen', code }) as const),
  ...procedureCodes.map((code) => ({ type: 'procedureSeen', code }) as const),
  ...came(...verifiers),
  ...verifiers.flatMap((verifier) => resultCodes.map((result) => ({ type: 'resultSeen', result, verifier }) as const)),
  ...answer(...resultCodes),
  ...(['withdrawn', 'cancelled', 'stopped', 'reuseAsked', 'faceAsked'] as const).map((type) => ({ type }) as const),
];

const procedures = procedureCodes.map((code) => ({ type: 'procedureSeen', code }) as const);

/** When it happened, before it was told. */
const ago = [0, 0, minute, hour, 5 * hour, 20 * hour, 23 * hour, 3 * day] as const;

/** A correction of when the SMS came, or until when it holds. */
function correction(state: FilingState, now: number, choose: Choose): Deed {
  const verifier = choose([subject, applet]);
  const present = state.sms[verifier];
  const received = now - choose([minute, hour, 5 * hour, 20 * hour, 23 * hour]);
  const deadline = (present?.receivedAt ?? now) + choose([30 * minute, 5 * hour, 24 * hour, 48 * hour, 72 * hour]);
  const corrected = choose([{ received }, { deadline }, { received, deadline }]);
  return { type: 'smsTimeSet', verifier, ...corrected };
}

/** What a person tells of a filing, mostly what could have happened. */
export function tellOf(
  filing: Filing,
  state: FilingState,
  now: number,
  choose: Choose,
): Omit<FilingEvent, 'id' | 'noted'> {
  const mood = choose(['usual', 'usual', 'usual', 'usual', 'usual', 'anything', 'correction', 'usual'] as const);
  const at = now - choose(ago);
  if (mood === 'correction' && Object.keys(state.sms).length > 0) return { ...correction(state, now, choose), at };
  if (mood === 'anything') return { ...choose(anything), at };
  if (filing.combined && state.stage === 'not_filed') return { ...choose(choose([usual.not_filed, procedures])), at };
  const isWaiting = Object.values(state.sms).some(({ standing }) => standing === 'waiting');
  const isAwaited = state.stage === 'bureau_review' && !isWaiting && state.allVerifiedAt === undefined;
  return { ...choose(isAwaited ? awaited : usual[state.stage]), at };
}

const kinds = filingKinds.map(({ id }) => id);

/** A filing a person begins to follow. */
export function filingOf(id: string, number: number, now: number, choose: Choose): Filing {
  const isNew = choose([true, true, false]);
  const kind = isNew ? 'first' : (choose(kinds) as Filing['kind']);
  const papers = choose([undefined, 1, 20, 45, 100]);
  const papersUntil =
    papers === undefined ? undefined : new Date(now + papers * day).toISOString().slice(0, 10).replaceAll('-', '');
  const combined = choose([false, false, true]) && kind === 'first';
  return { id, label: '示例', number, kind, combined, createdAt: now, events: [], ...(papersUntil && { papersUntil }) };
}
