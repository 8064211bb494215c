import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lock } from '../../../../lib/services/locking.ts';
import { heldCodes } from '../../../../lib/services/tracking/held-codes.ts';
import { lookAgain } from '../../../../lib/services/tracking/look-again.ts';
import { changeFiling, noteEvent, undoEvent } from '../../../../lib/services/tracking/note-event.ts';
import { readFilings } from '../../../../lib/services/tracking/read-filings.ts';
import { takeSms } from '../../../../lib/services/tracking/take-sms.ts';
import { at, day, event, everShown, follow, followFromEmpty, hour, standing, start, withSms } from './kit.ts';

followFromEmpty();

const code = '482915';
const sms = (filingId: string, more: Partial<Parameters<typeof takeSms>[0]> = {}) =>
  takeSms({ filingId, verifier: 'subjectPrincipal', code, receivedAt: start, eventId: 'sms', ...more });
const result = (about: '31' | '3' | '20' | '21') =>
  event({ type: 'resultSeen', result: about, verifier: 'subjectPrincipal', at: start });

describe('the code of a pasted SMS', () => {
  it('is kept in memory, and its SMS noted', async () => {
    const id = await follow();
    expect(await sms(id)).toEqual({ codeKept: true });
    expect(await heldCodes()).toEqual([{ filingId: id, verifier: 'subjectPrincipal', code }]);
    expect((await readFilings()).listed[0]?.state.sms.subjectPrincipal?.deadline).toBe(start + day);
  });

  it('stands on no disk and in no notification', async () => {
    const id = await follow();
    await sms(id);
    at(start + 4 * hour);
    await lookAgain();
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(code);
    expect(JSON.stringify([everShown(), standing()])).not.toContain(code);
  });

  it('sent again takes the place of the first, and moves no deadline', async () => {
    const id = await follow();
    await sms(id);
    at(start + 2 * hour);
    expect(await sms(id, { code: '730164', receivedAt: start + 2 * hour, eventId: 'again' })).toEqual({
      refused: 'alreadyReceived',
      codeKept: true,
    });
    expect((await heldCodes()).map((one) => one.code)).toEqual(['730164']);
    expect((await readFilings()).listed[0]?.state.sms.subjectPrincipal?.deadline).toBe(start + day);
  });

  it('is not kept of an SMS that cannot be, or that ran out before it was pasted', async () => {
    const filed = await follow({ events: [event({ type: 'statusSeen', code: '6', at: start })] });
    expect(await sms(filed)).toEqual({ refused: 'over', codeKept: false });
    const late = await follow();
    expect(await sms(late, { receivedAt: start - day })).toEqual({ codeKept: false });
    expect(await heldCodes()).toEqual([]);
  });

  it('that memory does not take leaves its SMS noted, and says so', async () => {
    const id = await follow();
    const { set } = fakeBrowser.storage.session;
    Object.assign(fakeBrowser.storage.session, { set: () => Promise.reject(new Error('full')) });
    const taken = await sms(id);
    Object.assign(fakeBrowser.storage.session, { set });
    expect(taken).toEqual({ codeKept: false });
    expect((await readFilings()).listed[0]?.state.sms).toHaveProperty('subjectPrincipal');
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['is verified', (id) => noteEvent(id, event({ type: 'verified', verifier: 'subjectPrincipal', at: start }))],
    ['is verified by the page’s word', (id) => noteEvent(id, result('31'))],
    ['and everybody are verified', (id) => noteEvent(id, result('3'))],
    ['has failed', (id) => noteEvent(id, result('21'))],
    ['is rejected', (id) => noteEvent(id, event({ type: 'statusSeen', code: '5', at: start }))],
    ['is undone', (id) => undoEvent(id, 'sms')],
    ['is removed', (id) => changeFiling(id, (filing, time) => ({ ...filing, removedAt: time }))],
    ['is locked away', () => lock()],
    [
      'is out of time',
      async () => {
        at(start + day);
        await lookAgain();
      },
    ],
    [
      'is submitted anew',
      async (id) => {
        at(start + day + 1);
        await noteEvent(id, event({ type: 'submitted', at: start + day + 1 }));
      },
    ],
  ])('is forgotten once its filing %s', async (_, end) => {
    const id = await follow();
    const other = await withSms(start - hour);
    await sms(id);
    await sms(other, { code: '730164', eventId: 'other' });
    await end(id);
    expect((await heldCodes()).filter(({ filingId }) => filingId === id)).toEqual([]);
  });

  it('stays while another filing’s is forgotten', async () => {
    const id = await follow();
    const other = await follow();
    await sms(id);
    await sms(other, { code: '730164', eventId: 'other' });
    await noteEvent(id, result('31'));
    expect(await heldCodes()).toEqual([{ filingId: other, verifier: 'subjectPrincipal', code: '730164' }]);
  });
});
