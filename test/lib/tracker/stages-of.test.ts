import { describe, expect, it } from 'vitest';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { Deed } from '../../../lib/tracker/possible-events.ts';
import { stagesOf } from '../../../lib/tracker/stages-of.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';

/** One event an hour. */
const drawn = (deeds: readonly Deed[], about: Partial<Filing> = {}) => {
  const { filing, state } = filingOf(
    deeds.map((deed, at) => happened(deed, (at + 1) * 3_600_000)),
    { createdAt: 0, ...about },
  );
  const stages = stagesOf(filing, state);
  return { marks: stages.map(({ is }) => is).join(' '), when: stages.map(({ when }) => when && when / 3_600_000) };
};
const submitted = { type: 'submitted' } as const;
const forwarded = { type: 'statusSeen', code: '4' } as const;
const verified = { type: 'smsStatusSeen', code: '2' } as const;

describe('stagesOf', () => {
  it.each([
    ['begun', [], 'now coming coming coming coming'],
    ['submitted', [submitted], 'past now coming coming coming'],
    ['with the bureau', [submitted, forwarded], 'past past now coming coming'],
    ['verified', [submitted, forwarded, verified], 'past past past now coming'],
    ['filed', [submitted, forwarded, verified, { type: 'statusSeen', code: '6' }], 'past past past past past'],
    ['rejected by the platform', [submitted, { type: 'statusSeen', code: '3' }], 'past back coming coming coming'],
    ['SMS not verified', [submitted, forwarded, { type: 'statusSeen', code: '5' }], 'past past back coming coming'],
    [
      'rejected by the bureau',
      [submitted, forwarded, verified, { type: 'statusSeen', code: '5' }],
      'past past past back coming',
    ],
    ['withdrawn', [submitted, { type: 'withdrawn' }], 'past left coming coming coming'],
    [
      'submitted again',
      [submitted, forwarded, verified, { type: 'statusSeen', code: '5' }, submitted],
      'past now coming coming coming',
    ],
  ] as [string, Deed[], string][])('%s: %s', (_, deeds, marks) => expect(drawn(deeds).marks).toBe(marks));

  it('tells when each ended, and when that which runs began', () => {
    expect(drawn([submitted, forwarded, verified]).when).toEqual([1, 2, 3, 3, undefined]);
    expect(drawn([submitted, forwarded], { kind: 'cancel_access' }).when).toEqual([1, 2, undefined, 2, undefined]);
  });

  it('tells of one that came back when it did', () => {
    expect(drawn([submitted, forwarded, { type: 'statusSeen', code: '5' }]).when).toEqual([
      1,
      2,
      3,
      undefined,
      undefined,
    ]);
  });

  it('has no SMS where the platform alone is cancelled', () => {
    expect(drawn([submitted, forwarded], { kind: 'cancel_access' }).marks).toBe('past past none now coming');
  });
});
