import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deed, possibleEvents } from '../../../lib/tracker/possible-events.ts';
import { withEvent } from '../../../lib/tracker/state-of.ts';
import { usualEvents } from '../../../lib/tracker/usual-events.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';

const now = Date.UTC(2026, 10, 21, 2);
const words = (deeds: readonly Deed[]): string[] =>
  deeds.map(({ type, ...rest }) => [type, ...Object.values(rest)].join(' '));
const possible = ({ filing, state }: ReturnType<typeof filingOf>) => words(possibleEvents(filing, state, now));

describe('possibleEvents', () => {
  it('before submission: no verification to be done, nothing to withdraw', () => {
    const all = possible(filingOf([], { createdAt: now }));
    expect(all).toContain('submitted');
    expect(all).not.toContain('verified subjectPrincipal');
    expect(all).not.toContain('withdrawn');
    expect(all).not.toContain('reuseConfirmed');
  });

  it('a cancellation can end, and cannot be withdrawn', () => {
    const all = possible(filingOf([happened({ type: 'submitted' }, now)], { kind: 'cancel_service' }));
    expect(all).toContain('cancelled');
    expect(all).not.toContain('withdrawn');
    expect(all).not.toContain('statusSeen 6');
  });

  it('only verification and filing in one has the states of that', () => {
    const combined = filingOf([], { createdAt: now, combined: true });
    expect(possible(combined)).toContain('procedureSeen 15');
    expect(possible(filingOf([], { createdAt: now })).join()).not.toContain('procedure');
  });

  it('offers nothing that would be refused, however long it goes on', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), fc.boolean(), (picks, combined) => {
        let { filing, state } = filingOf([], { createdAt: now, combined });
        for (const [turn, pick] of picks.entries()) {
          const at = now + turn;
          const offered = possibleEvents(filing, state, at);
          const deed = offered[pick % Math.max(1, offered.length)];
          if (!deed) return;
          const noted = withEvent(filing, happened(deed, at, `${turn}`));
          expect(noted).toHaveProperty('filing');
          if ('filing' in noted) ({ filing, state } = filingOf(noted.filing.events, noted.filing));
        }
      }),
    );
  });
});

describe('usualEvents', () => {
  it('is a part of what is possible: the official course and the ways back', () => {
    const one = filingOf([happened({ type: 'submitted' }, now)]);
    const all = possibleEvents(one.filing, one.state, now);
    expect(words(usualEvents(all, one.state))).toEqual([
      'statusSeen 3',
      'statusSeen 4',
      'smsReceived subjectPrincipal',
      'smsReceived appletPrincipal',
    ]);
  });
});
