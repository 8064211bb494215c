import type { Filing } from '../../../../lib/tracker/filing.ts';
import { type Account, accountOf } from './account.ts';
import { afterOfficeDays } from './office-days.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A time something is to be said at. */
export interface Step {
  at: number;
  /** Nothing puts it off. */
  loud: boolean;
  /** It is said even if it was past when it came out: that it began, and that it is over. */
  always: boolean;
}

/** What is to be said about one thing, by what the product promises. Times in ms. */
export interface Line {
  /** As the ledger calls it: the one name that both sides must agree on. */
  series: string;
  filingId: string;
  known: number;
  steps: Step[];
  /** Instead of steps: from `first` on, every so often. */
  every?: { first: number; length: number };
  /** When it is over, if ever. */
  until?: number;
}

/** What the person chose, in minutes. */
export interface Choice {
  after: readonly number[];
  before: readonly number[];
  quiet: { from: number; to: number };
}

interface Plan {
  until: number;
  from: number;
  known: number;
  /** So long before the end; 0 is the end. */
  left: readonly number[];
  /** Whether its last two are heard at night. */
  urgent?: boolean;
  more?: readonly Step[];
}

function stepsOf({ until, from, left, urgent = false, more = [] }: Plan): Step[] {
  const shortest = Math.min(...left.filter((each) => each > 0));
  const steps = left
    .filter((each) => each === 0 || until - each > from)
    .map((each) => ({ at: until - each, loud: urgent && (each === 0 || each === shortest), always: each === 0 }));
  return [...more.filter(({ at }) => at < until), ...steps];
}

const soft = (at: number): Step => ({ at, loud: false, always: false });

function plansOf(filing: Filing, one: Account, { after, before }: Choice): Record<string, Plan> {
  const plans: Record<string, Plan> = {};
  const { round, noted: known, at } = one;
  const add = (name: string, plan: Plan) => Object.assign(plans, { [`${name}|${round}`]: plan });
  const inDays = (name: string, from: number, n: number) =>
    add(`${name}|`, { from, until: afterOfficeDays(from, n), known, left: [0] });

  if (at === 'platform' && one.submitted !== undefined) inDays('platform', one.submitted, 2);
  if (at === 'bureau') {
    const open = one.lost || one.allDone !== undefined ? [] : Object.entries(one.messages);
    const waiting = open.filter(([, { is }]) => is === 'waiting');
    for (const [who, { noted, came, ends }] of waiting)
      add(`sms|${who}`, {
        from: came,
        until: ends,
        known: noted,
        urgent: true,
        left: [...before.map((each) => each * minute), 0],
        more: [
          { ...soft(noted), always: true },
          ...after.map((each) => soft(came + each * minute)).filter((each) => each.at > came),
        ],
      });
    if (waiting.length === 0 && !one.lost) inDays('bureau', one.allDone ?? one.passedOn ?? 0, 20);
  }
  if (at === 'form' && one.reuse && !one.reuse.done) {
    const { at: from, noted } = one.reuse;
    add('reuseConfirm|', { from, until: from + day, known: noted, urgent: true, left: [6 * hour, hour, 0] });
    add('reuseLost|', { from, until: from + 3 * day, known: noted, left: [day, 0] });
  }
  if (at !== 'ended' && at !== 'filed' && one.face && !one.face.done) {
    const { at: from, noted } = one.face;
    add('faceNotice|', { from, until: from + day, known: noted, left: [2 * hour, 0] });
    add('faceTask|', { from, until: from + (filing.combined ? 1 : 3) * day, known: noted, left: [day, 3 * hour, 0] });
  }
  if (at === 'form' && one.procedure?.code === 15) {
    const { at: from, noted } = one.procedure;
    add('payment|', { from, until: from + day, known: noted, urgent: true, left: [6 * hour, hour, 0] });
  }
  return plans;
}

function papersOf({ papersUntil, createdAt }: Filing): Record<string, Plan> {
  if (!papersUntil) return {};
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/u.exec(papersUntil) ?? [];
  const until = Date.parse(`${year}-${month}-${date}T00:00:00+08:00`) + day;
  const left = [90, 60, 31, 7].map((days) => days * day);
  return { [`papers||${papersUntil}`]: { from: createdAt, until, known: createdAt, left } };
}

/** 「12381 的短信来了吗？」 */
function asking({ kind }: Filing, one: Account): Record<string, { first: number; length: number }> {
  const came = Object.keys(one.messages).length > 0 || one.allDone !== undefined || one.lost !== undefined;
  if (kind === 'cancel_access' || (came && !one.somebodyElse)) return {};
  if (one.at === 'platform' && one.submitted !== undefined)
    return { [`ask|daily|${one.round}`]: { first: one.submitted + day, length: day } };
  if (one.at === 'bureau' && one.passedOn !== undefined && one.lost === undefined)
    return { [`ask|hourly|${one.round}`]: { first: one.passedOn + hour, length: hour } };
  return {};
}

/** All there is to say about a filing, worked out anew from what was told of it. */
export function linesOf(filing: Filing, choice: Choice): Line[] {
  if (filing.removedAt !== undefined) return [];
  const one = accountOf(filing);
  const about = (name: string) => ({ series: `${filing.id}|${name}`, filingId: filing.id });
  const plans = { ...plansOf(filing, one, choice), ...(one.at === 'ended' ? {} : papersOf(filing)) };
  const drawn = Object.entries(plans).map(([name, plan]) => ({
    ...about(name),
    known: plan.known,
    until: plan.until,
    steps: stepsOf(plan),
  }));
  return [
    ...drawn.filter(({ steps }) => steps.length > 0),
    ...Object.entries(asking(filing, one)).map(([name, every]) => ({
      ...about(name),
      known: one.noted,
      steps: [],
      every,
    })),
  ];
}
