import { afterWorkingDays } from '../../../lib/calendar/after-working-days.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../../lib/tracker/filing-event.ts';
import type { FilingsPage } from '../pages/filings.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const filingId = 'sample-filing';
export const label = '示例点单';
const verifier = 'subjectPrincipal';
/** Its notifications are called after it, and after the time of what they say. */
const series = `${filingId}|sms|${verifier}|1`;

type Bare<Event = FilingEvent> = Event extends FilingEvent ? Omit<Event, 'id' | 'noted' | 'at'> : never;
/** Something that happened, and was written down, so long ago (ms). */
export type Past = Bare & { ago: number };

/** Something that makes the worker act: a person in the popup, an alarm, or its own start. */
export interface Deed {
  name: string;
  by: 'person' | 'alarm' | 'start';
  before: readonly Past[];
  /** So long ago (ms) the worker looked last; what was due by then has been said. */
  slept?: number;
  /** Comes before the deed itself, undisturbed. */
  prepare?(popup: FilingsPage): Promise<void>;
  press?(popup: FilingsPage): Promise<void>;
  /** What tells the person that it is done. */
  said?: string;
  /** What the deed notes, once; or takes back. */
  event?: FilingEvent['type'];
  undoes?: boolean;
  /** Notifications there must have been since, each once, of a filing as it is stored then. */
  told(filing: Filing): readonly string[];
  missed?: number;
  /** When the worker is to look again, ms. */
  next(filing: Filing): number;
}

const find = <Type extends FilingEvent['type']>({ events }: Filing, type: Type) =>
  events.find((event): event is Extract<FilingEvent, { type: Type }> => event.type === type);

/** 24 hours from receipt, while an SMS is waited for. */
export function deadlineOf(filing: Filing): number | undefined {
  const received = find(filing, 'smsReceived');
  return received && !find(filing, 'verified') ? received.at + day : undefined;
}

const before = (filing: Filing, ms: number): number => (deadlineOf(filing) ?? Number.NaN) - ms;
const fourHoursOn = (filing: Filing): number => before(filing, 20 * hour);
const bureauEnds = (filing: Filing): number => afterWorkingDays(find(filing, 'verified')?.at ?? 0, 20).until;

const passedOn = (ago: number): Past => ({ type: 'statusSeen', code: '4', ago });
const smsCame = (ago: number): Past => ({ type: 'smsReceived', verifier, ago });
const sms = '【工信部】您的小程序备案核验码为 246810，请于24小时内登录 beian.miit.gov.cn 完成短信核验。发送：12381';

export const deeds: readonly Deed[] = [
  {
    name: 'an SMS noted',
    by: 'person',
    before: [passedOn(10 * minute)],
    press: (popup) => popup.paste(sms, '主体负责人'),
    said: `已记下：${label}，主体负责人的短信`,
    event: 'smsReceived',
    told: (filing) => {
      const received = find(filing, 'smsReceived');
      return received ? [`${series}|${received.noted}`] : [];
    },
    // Before that it asks every hour whether the SMS has come.
    next: (filing) => (deadlineOf(filing) ? fourHoursOn(filing) : (find(filing, 'statusSeen')?.at ?? 0) + hour),
  },
  {
    name: 'an alarm ringing',
    by: 'alarm',
    before: [passedOn(30 * hour), smsCame(22 * hour)],
    slept: 5 * minute,
    told: (filing) => [`${series}|${before(filing, 2 * hour)}`],
    next: (filing) => before(filing, 30 * minute),
  },
  {
    name: 'a result noted',
    by: 'person',
    before: [passedOn(5 * hour), smsCame(hour)],
    press: async ({ page, button }) => {
      await page.getByText('更正、催办、稍后提醒').click();
      await button('又输错一次').click();
    },
    said: `已记下：${label}，核验页说填错了`,
    event: 'resultSeen',
    told: () => [],
    next: fourHoursOn,
  },
  {
    name: 'a verification undone',
    by: 'person',
    before: [passedOn(5 * hour), smsCame(hour)],
    prepare: async ({ button, said }) => {
      await button('已完成核验').click();
      await said(`已记下：${label}`).waitFor();
    },
    press: ({ button }) => button('撤销').click(),
    said: '已撤销。',
    event: 'verified',
    undoes: true,
    told: () => [],
    next: (filing) => (deadlineOf(filing) ? fourHoursOn(filing) : bureauEnds(filing)),
  },
  {
    name: 'a start after two missed reminders',
    by: 'start',
    before: [passedOn(30 * hour), smsCame(20 * hour)],
    slept: 17 * hour,
    told: (filing) => [`${series}|${before(filing, 6 * hour)}`],
    missed: 2,
    next: (filing) => before(filing, 2 * hour),
  },
];
