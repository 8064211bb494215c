import { describe, expect, it } from 'vitest';
import { onlyChoice, smsChoices } from '../../../lib/tracker/sms-choices.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';

const now = Date.UTC(2026, 10, 21, 2);
const day = 86_400_000;
const begun = now - day;

const atPlatform = filingOf([happened({ type: 'submitted' }, begun)], { id: 'platform' });
const awaited = filingOf([happened({ type: 'statusSeen', code: '4' }, begun)], { id: 'awaited' });
const change = filingOf([happened({ type: 'statusSeen', code: '4' }, begun)], { id: 'change', kind: 'change_service' });
const running = filingOf([happened({ type: 'smsReceived', verifier: 'subjectPrincipal' }, begun)], { id: 'running' });
const fresh = filingOf([], { id: 'fresh', createdAt: begun });
const returned = filingOf([happened({ type: 'statusSeen', code: '5' }, begun)], { id: 'returned' });
const done = filingOf([happened({ type: 'statusSeen', code: '6' }, begun)], { id: 'done' });
const all = [fresh, running, atPlatform, returned, done, awaited, change];

const ids = (choices: ReturnType<typeof smsChoices>) => choices.map(({ filing }) => filing.id);

describe('smsChoices', () => {
  it('begins with what waits for its SMS, and leaves out what cannot get one', () => {
    expect(ids(smsChoices(all, { now }))).toEqual(['awaited', 'change', 'platform', 'fresh', 'running']);
  });

  it('puts the kind the SMS names in front', () => {
    expect(ids(smsChoices(all, { now, kind: 'change_service' })).slice(0, 2)).toEqual(['change', 'awaited']);
  });

  it('knows whose SMS is noted: that one can only have been sent again', () => {
    const [one] = smsChoices([running], { now });
    expect(one).toMatchObject({ fresh: ['appletPrincipal'], again: ['subjectPrincipal'] });
  });
});

describe('onlyChoice', () => {
  it.each([
    ['the one that waits, though another is at the platform', [awaited, atPlatform], undefined, 'awaited'],
    ['the one at the platform, where none waits', [atPlatform, running], undefined, 'platform'],
    ['the one of the kind that is named', [awaited, change], 'change_service', 'change'],
    ['none of two that wait', [awaited, change], undefined, undefined],
    ['none that has its SMS', [running], undefined, undefined],
    ['none that was not submitted, as far as is known', [fresh], undefined, undefined],
    ['nothing of nothing', [], undefined, undefined],
  ])('%s', (_, some, kind, id) => {
    expect(onlyChoice(smsChoices(some, { now, kind }), kind)?.filing.id).toBe(id);
  });
});
