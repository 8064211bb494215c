import { chinaMidnight } from '../../../../lib/calendar/china-day.ts';
import type { VerifierState } from '../../../../lib/tracker/filing-state.ts';
import { type Parts, sound } from './parts.ts';

const day = 24 * 60 * 60_000;

/** Midnight by the machine's own zone, where China's is meant. */
const midnightHere = (until: number): number => {
  const [date = ''] = new Date(until - 1 + 8 * 3_600_000).toISOString().split('T');
  return chinaMidnight(date) + day + (new Date(until).getTimezoneOffset() + 480) * 60_000;
};

const longer = ({ deadline, resends, ...rest }: VerifierState): VerifierState => ({
  ...rest,
  resends,
  deadline: deadline + resends * day,
});

/** Faults somebody might make, each as what it puts in the place of a part: the simulation must find every one. */
export const planted: Record<string, Partial<Parts>> = {
  'what was said is not written down': { order: ['notification'] },
  'it is written down as shown before it is': { order: ['ledger', 'shown', 'notification'] },
  'alarms of before a restart are trusted': { looksAtStart: false },
  'an alarm lost in sleep is waited for': { looksAround: false },
  'what was said is forgotten with an event undone': { remembersUndone: false },
  'a clock set back is not noticed': {
    reconcile: (reminders, before, world) =>
      sound.reconcile(reminders, { ...before, seen: Math.min(before.seen, world.now) }, world),
  },
  'quiet hours swallow the last two': {
    remindersOf: (...about) => sound.remindersOf(...about).map((one) => ({ ...one, loud: false })),
  },
  'only the first reminder of a series is told': {
    remindersOf: (...about) => sound.remindersOf(...about).filter(({ step }) => step === 'begun' || step === 'ask'),
  },
  'a resend gives another day': {
    stateOf: (filing) => {
      const state = sound.stateOf(filing);
      const sms = Object.fromEntries(Object.entries(state.sms).map(([who, one]) => [who, longer(one)]));
      return { ...state, sms };
    },
  },
  'an event that comes twice counts twice': {
    withEvent: (filing, event) => {
      const others = { ...filing, events: filing.events.map((one) => ({ ...one, id: `${one.id} before` })) };
      const noted = sound.withEvent(others, event);
      return 'filing' in noted ? { filing: { ...filing, events: [...filing.events, event] } } : noted;
    },
  },
  'what is off the list still rings': {
    clocksOf: ({ removedAt: _, ...filing }, state) => sound.clocksOf(filing, state),
    remindersOf: ({ removedAt: _, ...filing }, ...rest) => sound.remindersOf(filing, ...rest),
  },
  'days end by the zone of the machine': {
    clocksOf: (filing, state) =>
      sound
        .clocksOf(filing, state)
        .map((clock) =>
          clock.kind === 'platform' || clock.kind === 'bureau' ? { ...clock, until: midnightHere(clock.until) } : clock,
        ),
  },
};
