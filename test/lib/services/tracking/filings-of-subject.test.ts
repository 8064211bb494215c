import { beforeEach, describe, expect, it } from 'vitest';
import { dataKey } from '../../../../lib/services/data-key.ts';
import { protect } from '../../../../lib/services/protect.ts';
import { filingsOfSubject } from '../../../../lib/services/tracking/filings-of-subject.ts';
import type { Filing } from '../../../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../../../lib/tracker/filing-event.ts';
import { event, follow, followFromEmpty, start } from './kit.ts';

const code = (is: '2' | '4' | '5' | '6'): FilingEvent => event({ type: 'statusSeen', code: is, at: start });
const of = (appletId: string, kind: Filing['kind'], ...at: ('2' | '4' | '5' | '6')[]) =>
  follow({ kind, events: at.map(code), detail: { profileId: 'p1', appletId } });
const gone = (appletId: string, kind: Filing['kind']) =>
  follow({
    kind,
    events: [code('4'), event({ type: 'cancelled', at: start })],
    detail: { profileId: 'p1', appletId },
  });

describe('what the filings of a subject tell of the one in front of a person', () => {
  followFromEmpty();
  beforeEach(async () => {
    await protect();
    await dataKey();
  });

  it('nothing of others', async () => {
    await follow({ events: [code('2')], detail: { profileId: 'p2', appletId: 'a1' } });
    await follow({ events: [code('2')] });
    expect(await filingsOfSubject('p1', 'a1')).toEqual({ others: { filed: 0, running: false } });
  });

  it('its kind, where one of this mini program is not over', async () => {
    await of('a1', 'first', '6');
    await of('a1', 'add_service');
    expect(await filingsOfSubject('p1', 'a1')).toEqual({ kind: 'add_service', others: { filed: 1, running: false } });
    await of('a1', 'first');
    expect((await filingsOfSubject('p1', 'a1')).kind).toBeUndefined();
    expect((await filingsOfSubject('p1')).kind).toBeUndefined();
  });

  it('another under way, not this one and not one that came back', async () => {
    await of('a1', 'first', '2');
    await of('a2', 'add_service', '4', '5');
    expect((await filingsOfSubject('p1', 'a1')).others?.running).toBe(false);
    await of('a3', 'add_service', '4');
    expect((await filingsOfSubject('p1', 'a1')).others?.running).toBe(true);
  });

  it('how many are on record: what was cancelled is not', async () => {
    await of('a1', 'first', '6');
    await of('a2', 'add_service', '6');
    expect((await filingsOfSubject('p1', 'a3')).others?.filed).toBe(2);
    await gone('a2', 'cancel_service');
    expect((await filingsOfSubject('p1', 'a3')).others?.filed).toBe(1);
    await gone('a1', 'cancel_subject');
    expect((await filingsOfSubject('p1', 'a3')).others?.filed).toBe(0);
  });
});
