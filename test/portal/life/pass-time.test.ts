import { expect, it } from 'vitest';
import { recordNumber } from '../../../lib/fields/codes/record-number.ts';
import type { LifeFiling } from './filing.ts';
import { next } from './next.ts';
import { passTime } from './pass-time.ts';
import { after, submissionOf } from './sample-filing.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const automatic = after(submissionOf('first', { pace: 'automatic' }));
const lifelike = after(submissionOf('first', { pace: 'lifelike' }));
const silent = after(submissionOf('cancel_access', { pace: 'automatic' }));
const decided = after(submissionOf('first'), { type: 'platformPassed' });

const verified = (filing: LifeFiling, at: number): LifeFiling => {
  const outcome = next(passTime(filing, at), { type: 'verified', at });
  if (outcome.refused) throw new Error(outcome.refused.text);
  return outcome.filing;
};

it.each<[string, LifeFiling, number, string]>([
  ['automatic: past the platform at once', automatic, 0, 'sms_waiting'],
  ['automatic: to the last moment of the 24 hours', automatic, day + 2000, 'sms_waiting'],
  ['automatic: and not a moment longer', automatic, day + 2001, 'bureau_rejected'],
  ['automatic: verified, the bureau takes its time', verified(automatic, hour), hour + 5 * day - 1, 'bureau_review'],
  ['automatic: filed', verified(automatic, hour), hour + 5 * day, 'filed'],
  ['lifelike: the platform takes a day', lifelike, day - 1, 'platform_review'],
  ['lifelike: then the SMS', lifelike, day, 'sms_waiting'],
  ['lifelike: in one leap past all of it', lifelike, 9 * day, 'bureau_rejected'],
  ['by hand: nothing happens by itself', after(submissionOf('first')), 99 * day, 'platform_review'],
  ['by hand: but time runs out', decided, 2 * day, 'bureau_rejected'],
  ['by hand: the bureau waits for somebody', verified(decided, hour), 99 * day, 'bureau_review'],
])('%s', (_, filing, now, stage) => expect(passTime(filing, now).stage).toBe(stage));

it('dates what happened meanwhile by when it happened', () => {
  const { history, smsAt } = passTime(lifelike, 9 * day);
  expect(smsAt).toBe(day + 5 * minute);
  expect(history.map(({ at }) => at)).toEqual([0, day, 2 * day + 5 * minute + 1]);
});

it('issues a number that looks right, of the province, and is nobody’s', () => {
  const number = passTime(verified(automatic, hour), 99 * day).record?.number ?? '';
  expect(number).toBe('沪B2-20990001-1X');
  expect(number).toMatch(recordNumber.pattern);
});

it('needs no SMS where none is sent', () => expect(passTime(silent, 0)).toMatchObject({ stage: 'bureau_review' }));
