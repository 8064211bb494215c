import type { Filing } from '../../../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../../../lib/tracker/filing-event.ts';
import type { Verifier } from '../../../../lib/tracker/verifiers.ts';

const hour = 3_600_000;

/** One person's SMS as whoever watches over the shoulder remembers it. */
export interface Message {
  noted: number;
  came: number;
  ends: number;
  wrong: number;
  is: 'waiting' | 'verified' | 'failed';
}

/** What was told of a filing, retold from its events without the code under test. Times in ms. */
export interface Account {
  at: 'form' | 'platform' | 'bureau' | 'back' | 'filed' | 'ended';
  /** Who sent it back, when it is. */
  backBy?: 'platform' | 'bureau' | 'person';
  round: number;
  /** When what it waits for was written down. */
  noted: number;
  submitted?: number;
  passedOn?: number;
  messages: Partial<Record<Verifier, Message>>;
  /** Somebody else has to verify whose SMS nobody has seen. */
  somebodyElse: boolean;
  allDone?: number;
  officiallyDone: boolean;
  /** The SMS step is lost, by the page's word or the interface's. */
  lost?: 'page' | 'interface';
  reuse?: { at: number; noted: number; done: boolean };
  face?: { at: number; noted: number; done: boolean };
  procedure?: { code: number; at: number; noted: number };
}

type Told = FilingEvent;

function submits(one: Account, { at, noted }: Pick<Told, 'at' | 'noted'>): void {
  Object.assign(one, { at: 'platform', backBy: undefined, submitted: at, noted, passedOn: undefined });
  Object.assign(one, { messages: {}, somebodyElse: false, allDone: undefined, officiallyDone: false, lost: undefined });
  Object.assign(one, { reuse: undefined, face: undefined });
  one.round += 1;
  if ((one.procedure?.code ?? 0) >= 20) one.procedure = undefined;
}

const isSubmitted = (one: Account): boolean => one.at === 'platform' || one.at === 'bureau';

/** It may have been lost without anybody's having said so: then whatever begins anew begins a round. */
const isLost = (one: Account, time: number): boolean =>
  one.at === 'bureau' &&
  (one.lost !== undefined ||
    (one.allDone === undefined &&
      Object.values(one.messages).some(({ is, ends }) => is === 'waiting' && ends <= time)));

function passesOn(one: Account, told: Told): void {
  if (!isSubmitted(one)) submits(one, told);
  if (one.at === 'platform') Object.assign(one, { at: 'bureau', noted: told.noted });
  one.passedOn ??= told.at;
}

function comesBack(one: Account, told: Told, by: 'platform' | 'bureau'): void {
  if (!isSubmitted(one) || (by === 'platform' && isLost(one, told.at))) submits(one, told);
  Object.assign(one, { at: 'back', backBy: by, noted: told.noted });
}

function allDone(one: Account, told: Told): void {
  passesOn(one, told);
  for (const message of Object.values(one.messages)) message.is = 'verified';
  if (one.allDone === undefined) one.noted = told.noted;
  Object.assign(one, { somebodyElse: false, lost: undefined, officiallyDone: true, allDone: one.allDone ?? told.at });
}

function oneDone(one: Account, told: Told, message: Message): void {
  message.is = 'verified';
  const all = Object.values(one.messages);
  if (one.lost === 'page' && all.every(({ is }) => is !== 'failed')) one.lost = undefined;
  if (one.somebodyElse || !all.every(({ is }) => is === 'verified')) return;
  if (one.allDone === undefined) Object.assign(one, { allDone: told.at, noted: told.noted });
  one.lost = undefined;
}

function messageOf(one: Account, verifier?: Verifier): Message {
  const all = Object.values(one.messages);
  const found = verifier ? one.messages[verifier] : (all.find(({ is }) => is === 'waiting') ?? all[0]);
  if (!found) throw new Error('the code under test took an answer for an SMS that never came');
  return found;
}

function answers(one: Account, told: Extract<Told, { type: 'resultSeen' }>): void {
  const { result } = told;
  if (result === '3') allDone(one, told);
  if (result === '3' || result === '4' || result === '100') return;
  const message = messageOf(one, told.verifier);
  if (result === '2' || result === '0') message.wrong += 1;
  if (result === '20') oneDone(one, told, message);
  if (result === '21') {
    one.lost = 'page';
    message.is = 'failed';
  }
  if (result !== '31') return;
  const isElse = Object.keys(one.messages).length < 2;
  if (isElse && one.allDone !== undefined) Object.assign(one, { allDone: undefined, noted: told.noted });
  if (one.somebodyElse !== isElse) Object.assign(one, { somebodyElse: isElse, noted: told.noted });
  oneDone(one, told, message);
}

const procedureAt: readonly (readonly [last: number, at: Account['at'], by?: Account['backBy']])[] = [
  [19, 'form'],
  [20, 'ended'],
  [21, 'form'],
  [22, 'platform'],
  [23, 'back', 'platform'],
  [24, 'bureau'],
  [25, 'back', 'bureau'],
  [26, 'filed'],
  [28, 'ended'],
  [29, 'back', 'person'],
];

function proceeds(one: Account, told: Extract<Told, { type: 'procedureSeen' }>): void {
  const code = Number(told.code);
  const [, at, by] = procedureAt.find(([last]) => code <= last) as (typeof procedureAt)[number];
  if (at === 'platform' && one.at !== 'platform') submits(one, told);
  if (at === 'bureau') passesOn(one, told);
  if (by === 'platform' || by === 'bureau') comesBack(one, told, by);
  if (at === 'filed' && !isSubmitted(one)) submits(one, told);
  if (at === 'form' && one.at !== 'form')
    Object.assign(one, {
      passedOn: undefined,
      messages: {},
      somebodyElse: false,
      allDone: undefined,
      officiallyDone: false,
      lost: undefined,
    });
  if (at !== one.at || (by && by !== one.backBy)) Object.assign(one, { at, backBy: by, noted: told.noted });
  one.procedure = { code, at: told.at, noted: told.noted };
}

function sees(one: Account, told: Extract<Told, { type: 'statusSeen' }>): void {
  if (told.code === '2') submits(one, told);
  if (told.code === '3') comesBack(one, told, 'platform');
  if (told.code === '4') passesOn(one, told);
  if (told.code === '5') comesBack(one, told, 'bureau');
  if (told.code === '6') {
    if (!isSubmitted(one)) submits(one, told);
    Object.assign(one, { at: 'filed', noted: told.noted });
  }
}

const retell: { [Type in Told['type']]: (one: Account, told: Extract<Told, { type: Type }>) => void } = {
  submitted: submits,
  statusSeen: sees,
  smsStatusSeen: (one, told) => {
    if (told.code === '2') return allDone(one, told);
    passesOn(one, told);
    if (told.code === '3') one.lost = 'interface';
  },
  procedureSeen: proceeds,
  withdrawn: (one, { noted }) => void Object.assign(one, { at: 'back', backBy: 'person', noted }),
  smsReceived: (one, told) => {
    passesOn(one, told);
    if (one.allDone !== undefined) Object.assign(one, { allDone: undefined, noted: told.noted });
    if (one.somebodyElse) Object.assign(one, { somebodyElse: false, noted: told.noted });
    const { at, noted, verifier } = told;
    one.messages[verifier] = { noted, came: at, ends: at + 24 * hour, wrong: 0, is: 'waiting' };
  },
  smsTimeSet: (one, { verifier, received, deadline }) => {
    const message = messageOf(one, verifier);
    if (received !== undefined) Object.assign(message, { came: received, ends: received + 24 * hour });
    if (deadline !== undefined) message.ends = deadline;
  },
  resultSeen: answers,
  verified: (one, told) => oneDone(one, told, messageOf(one, told.verifier)),
  reuseAsked: (one, { at, noted }) => void Object.assign(one, { reuse: { at, noted, done: false } }),
  reuseConfirmed: ({ reuse }) => void (reuse && Object.assign(reuse, { done: true })),
  faceAsked: (one, { at, noted }) => void Object.assign(one, { face: { at, noted, done: false } }),
  faceChecked: ({ face }) => void (face && Object.assign(face, { done: true })),
  cancelled: (one, { noted }) => void Object.assign(one, { at: 'ended', noted }),
  stopped: (one, { noted }) => void Object.assign(one, { at: 'ended', noted }),
};

/** The account of a filing. Trusts that each of its events was rightly taken, and nothing else. */
export function accountOf({ events, createdAt }: Filing): Account {
  const one: Account = {
    at: 'form',
    round: 0,
    noted: createdAt,
    messages: {},
    somebodyElse: false,
    officiallyDone: false,
  };
  const heard = new Set<string>();
  for (const told of events) {
    if (heard.has(told.id)) continue; // who hears a message twice has heard it once
    heard.add(told.id);
    (retell[told.type] as (one: Account, told: Told) => void)(one, told);
  }
  return one;
}
