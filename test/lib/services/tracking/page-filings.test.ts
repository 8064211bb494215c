import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FieldId } from '../../../../lib/fields/index.ts';
import { inDatabase } from '../../../../lib/platform/database.ts';
import type { PageSender } from '../../../../lib/platform/sender.ts';
import { answersFor, openGrant } from '../../../../lib/services/grants.ts';
import { importBody } from '../../../../lib/services/import-body.ts';
import { readProfile } from '../../../../lib/services/profiles.ts';
import { protect } from '../../../../lib/services/protect.ts';
import { filingHandlers } from '../../../../lib/services/tracking/filing-handlers.ts';
import { heldCodes } from '../../../../lib/services/tracking/held-codes.ts';
import { noteEvent } from '../../../../lib/services/tracking/note-event.ts';
import { purgeFilings } from '../../../../lib/services/tracking/purge-filings.ts';
import { readFilings } from '../../../../lib/services/tracking/read-filings.ts';
import { takeSms } from '../../../../lib/services/tracking/take-sms.ts';
import { inVault } from '../../../../lib/services/vault.ts';
import { company } from '../../../sample/company.ts';
import { person } from '../../../sample/person.ts';
import { page } from '../fresh.ts';
import { at, day, event, follow, followFromEmpty, hour, minute, start, withSms } from './kit.ts';

followFromEmpty();

const miit = (rest: Partial<PageSender> = {}): PageSender => page('miit', rest);
const {
  banner,
  smsHere,
  noteResult,
  undoResult,
  statusHere,
  noteStatus,
  siteHere,
  filingDetails,
  removeFiling,
  setFilingDetail,
} = filingHandlers;
const code: FieldId = 'miit.sms_code';
const mobile: FieldId = 'miit.mobile';

let injected: unknown[] = [];
beforeEach(async () => {
  injected = [];
  Object.assign(fakeBrowser.scripting, { executeScript: async (wanted: unknown) => void injected.push(wanted) });
});

/** Takes away what was chosen, which locks as well and costs no Argon2. */
async function lockIt(): Promise<void> {
  await fakeBrowser.storage.local.remove('vault:key');
  await inDatabase((database) => database.delete('copies', 'vault:key'));
}
const open = () => protect();
const take = async (body: unknown) => (await importBody(JSON.stringify(body))).profileId;
/** Fills the ministry's page as a press of the button does; tells the code that came with it. */
async function fill(profileId: string, verifier: 'subjectPrincipal' | 'appletPrincipal', sender = miit()) {
  const opened = await openGrant({ profileId, verifier, confirmed: [] }, sender, start);
  if (!('grant' in opened)) throw new Error('asked to confirm');
  const answers = await answersFor(opened.grant.id, [mobile, code], sender, start);
  return answers[code]?.value[0];
}
const pasted = async (filingId: string, text = '482915') =>
  takeSms({ filingId, verifier: 'subjectPrincipal', code: text, receivedAt: start - hour, eventId: `sms${text}` });
const stateOf = async (id: string) => (await readFilings()).listed.find(({ filing }) => filing.id === id)?.state;
const seen = (result: '2' | '3' | '20' | '31' | '101', rest: object = {}) => ({ result, eventId: 'r1', ...rest });

describe('what a page of the two sites is told', () => {
  it('is how many run and until when, without a name', async () => {
    expect(await banner({}, miit())).toEqual({ sms: 0, late: 0 });
    const id = await withSms(start - hour);
    await withSms(start - 3 * hour);
    await noteEvent(id, event({ type: 'smsReceived', verifier: 'appletPrincipal', at: start }));
    await withSms(start - day);
    expect(await banner({}, miit())).toEqual({ sms: 3, until: start + 21 * hour, late: 1 });
  });

  it('brings the assistant where something runs, is late, or is said of a filing; else a reader to the console', async () => {
    const brought = async (...asked: Parameters<typeof siteHere>): Promise<unknown[]> => {
      injected = [];
      expect(await siteHere(...asked)).toEqual({});
      return injected.flatMap((wanted) => (wanted as { files: string[] }).files);
    };
    expect(await brought({}, page())).toEqual(['/entry-reader.js']);
    expect(await brought({ status: true }, page())).toEqual([]);
    expect(await brought({ entry: true }, page('wechat', { tabId: 6 }))).toEqual(['/assistant.js', '/teaching.js']);
    await follow();
    expect(await brought({}, miit())).toEqual([]);
    expect(await brought({}, page())).toEqual(['/entry-reader.js', '/console-reader.js']);
    expect(await brought({ status: true }, page())).toContain('/assistant.js');
    await withSms(start - day);
    expect(await brought({}, miit({ tabId: 8 }))).toEqual(['/assistant.js', '/teaching.js']);
    await withSms(start);
    expect(await brought({}, miit({ tabId: 9 }))).toEqual(['/assistant.js', '/teaching.js']);
  });

  it('is each running SMS with what is left of tries, those of the chosen profile first', async () => {
    await open();
    const profileId = await take(company);
    const first = await withSms(start - 3 * hour);
    const mine = await follow({ label: '我的', detail: { profileId } });
    await pasted(mine);
    const wrong = event({ type: 'resultSeen', result: '2', verifier: 'subjectPrincipal', at: start });
    await noteEvent(mine, wrong);
    const about = { verifier: 'subjectPrincipal', resends: 0, capped: false };
    expect(await smsHere({ profileId }, miit())).toEqual([
      {
        ...about,
        filingId: mine,
        label: '我的',
        number: 2,
        deadline: start + 23 * hour,
        wrong: 1,
        hasCode: true,
        mine: true,
      },
      {
        ...about,
        filingId: first,
        label: '示例小程序',
        number: 1,
        deadline: start + 21 * hour,
        wrong: 0,
        hasCode: false,
        mine: false,
      },
    ]);
    await lockIt();
    expect((await smsHere({ profileId }, miit())).map(({ mine }) => mine)).toEqual([undefined, undefined]);
  });

  it('is at most ten', async () => {
    for (let each = 0; each < 12; each++) await withSms(start - each * minute);
    expect(await smsHere({}, miit())).toHaveLength(10);
    expect(await noteResult(seen('31'), miit())).toMatchObject({ which: expect.objectContaining({ length: 10 }) });
  });
});

describe('the code on the ministry’s page', () => {
  beforeEach(open);

  it('is that of the filing linked to the profile', async () => {
    const profileId = await take(company);
    const other = await take(person);
    await pasted(await follow({ detail: { profileId } }));
    await pasted(await follow({ detail: { profileId: other } }), '730164');
    expect(await fill(profileId, 'subjectPrincipal')).toBe('482915');
    expect(await fill(other, 'subjectPrincipal')).toBe('730164');
  });

  it('is never another’s: another profile’s, another person’s, or one of two it might be', async () => {
    const profileId = await take(company);
    const other = await take(person);
    await pasted(await follow({ detail: { profileId } }));
    expect(await fill(other, 'subjectPrincipal')).toBeUndefined();
    expect(await fill(profileId, 'appletPrincipal')).toBeUndefined();
    await pasted(await follow({ detail: { profileId } }), '730164');
    expect(await fill(profileId, 'subjectPrincipal')).toBeUndefined();
  });

  it('without a link is taken only where there is one profile and one SMS in all', async () => {
    const profileId = await take(company);
    await pasted(await follow());
    expect(await fill(profileId, 'subjectPrincipal')).toBe('482915');
    await withSms(start);
    expect(await fill(profileId, 'subjectPrincipal')).toBeUndefined();
  });

  it('without a link is not taken where there is another profile', async () => {
    const profileId = await take(company);
    await take(person);
    await pasted(await follow());
    expect(await fill(profileId, 'subjectPrincipal')).toBeUndefined();
  });

  it('is none where none was pasted, and never the console’s', async () => {
    const profileId = await take(company);
    const id = await follow({ detail: { profileId } });
    expect(await fill(profileId, 'subjectPrincipal')).toBeUndefined();
    await pasted(id);
    const opened = await openGrant({ profileId, confirmed: [] }, page(), start);
    if (!('grant' in opened)) throw new Error('asked to confirm');
    expect(await answersFor(opened.grant.id, [code], page(), start)).toEqual({});
  });
});

describe('an answer of the ministry’s page', () => {
  it('is the only one’s that waits, also while the vault is locked', async () => {
    const id = await withSms(start - hour);
    expect(await noteResult(seen('20'), miit())).toEqual({
      noted: { filingId: id, label: '示例小程序', number: 1, eventId: 'r1' },
    });
    expect((await stateOf(id))?.allVerifiedAt).toBe(start);
  });

  it('is asked about where several wait, and noted once that is said', async () => {
    const [one, other] = [await withSms(start - hour), await withSms(start - 2 * hour)];
    expect(await noteResult(seen('31'), miit())).toMatchObject({ which: [{ filingId: other }, { filingId: one }] });
    expect((await stateOf(one))?.sms.subjectPrincipal?.standing).toBe('waiting');
    const chosen = seen('31', { filingId: one, verifier: 'subjectPrincipal' });
    expect(await noteResult(chosen, miit())).toMatchObject({ noted: { filingId: one } });
    expect((await stateOf(one))?.othersWaiting).toBe(true);
  });

  it('of two persons of one filing is asked about, unless it is about everybody', async () => {
    const id = await withSms(start - hour);
    await noteEvent(id, event({ type: 'smsReceived', verifier: 'appletPrincipal', at: start }));
    expect(await noteResult(seen('31'), miit())).toMatchObject({ which: [{}, {}] });
    expect(await noteResult(seen('3'), miit())).toMatchObject({ noted: { filingId: id } });
  });

  it('is nobody’s where nothing waits', async () => {
    await follow();
    expect(await noteResult(seen('31'), miit())).toEqual({ nothing: true });
  });

  it('counts, and a code that was right is forgotten', async () => {
    const id = await follow();
    await pasted(id);
    await noteResult(seen('2'), miit());
    expect((await stateOf(id))?.sms.subjectPrincipal?.wrong).toBe(1);
    expect(await heldCodes()).toHaveLength(1);
    await noteResult(seen('31', { eventId: 'r2' }), miit());
    expect(await heldCodes()).toEqual([]);
  });

  it('told twice is noted once', async () => {
    const id = await withSms(start - hour);
    await noteResult(seen('2'), miit());
    await noteResult(seen('2'), miit());
    expect((await stateOf(id))?.sms.subjectPrincipal?.wrong).toBe(1);
  });

  describe('on a page filled by us', () => {
    beforeEach(open);

    it('is that profile’s filing and that person’s', async () => {
      const profileId = await take(company);
      await withSms(start - 5 * hour);
      const id = await withSms(start - hour, { detail: { profileId } });
      await noteEvent(id, event({ type: 'smsReceived', verifier: 'appletPrincipal', at: start }));
      await fill(profileId, 'appletPrincipal');
      expect(await noteResult(seen('31'), miit())).toMatchObject({ noted: { filingId: id } });
      expect((await stateOf(id))?.sms).toMatchObject({
        appletPrincipal: { standing: 'verified' },
        subjectPrincipal: { standing: 'waiting' },
      });
    });

    it('is not told of another load of it', async () => {
      const profileId = await take(company);
      await withSms(start - 5 * hour);
      await withSms(start - hour, { detail: { profileId } });
      await fill(profileId, 'subjectPrincipal');
      expect(await noteResult(seen('31'), miit({ documentId: 'D2' }))).toHaveProperty('which');
      expect(await noteResult(seen('31'), miit())).toHaveProperty('noted');
    });

    it('is never what is linked to another profile', async () => {
      const profileId = await take(company);
      const other = await take(person);
      await withSms(start - hour, { detail: { profileId: other } });
      await fill(profileId, 'subjectPrincipal');
      expect(await noteResult(seen('31'), miit())).toEqual({ nothing: true });
    });

    it('is that profile’s also where its SMS was never noted, if everybody is done', async () => {
      const profileId = await take(company);
      const events = [event({ type: 'statusSeen', code: '4', at: start - hour })];
      const id = await follow({ detail: { profileId }, events });
      await fill(profileId, 'subjectPrincipal');
      expect(await noteResult(seen('3'), miit())).toMatchObject({ noted: { filingId: id } });
    });

    it('and locked since is asked about like any other', async () => {
      const profileId = await take(company);
      await withSms(start - 5 * hour);
      await withSms(start - hour, { detail: { profileId } });
      await fill(profileId, 'subjectPrincipal');
      await lockIt();
      expect(await noteResult(seen('31'), miit())).toHaveProperty('which');
    });
  });

  it('can be taken back by the page that noted it, for ten minutes', async () => {
    const id = await withSms(start - hour);
    await noteResult(seen('2'), miit());
    const undo = { filingId: id, eventId: 'r1' };
    const no = { refused: 'noSuchEvent' };
    expect(await undoResult(undo, miit({ tabId: 8 }))).toEqual(no);
    expect(await undoResult(undo, miit({ documentId: 'D2' }))).toEqual(no);
    const [received] = (await readFilings()).listed[0]?.filing.events ?? [];
    expect(await undoResult({ filingId: id, eventId: received?.id ?? '' }, miit())).toEqual(no);
    at(start + 10 * minute);
    expect(await undoResult(undo, miit())).toEqual(no);
    at(start + 10 * minute - 1);
    expect(await undoResult(undo, miit())).toEqual({});
    expect((await stateOf(id))?.sms.subjectPrincipal?.wrong).toBe(0);
  });
});

describe('a status the console shows', () => {
  const submitted = () => ({ events: [event({ type: 'submitted', at: start - hour })] });

  it('is offered to what it would move forward, and to nothing else', async () => {
    await follow({ label: '未提交' });
    const review = await follow({ label: '审核中', ...submitted() });
    await withSms(start - hour, { label: '已转管局' });
    await follow({ label: '已备案', events: [event({ type: 'statusSeen', code: '6', at: start })] });
    const offered = async (status: '2' | '3' | '4' | '6' | '1024') =>
      (await statusHere({ code: status }, page())).map(({ label }) => label);
    const before = await stateOf(review);
    expect(await offered('3')).toContain('审核中');
    expect(await offered('3')).not.toContain('已转管局');
    expect(await offered('4')).not.toContain('已转管局');
    expect((await offered('6')).length).toBe(3);
    expect(await stateOf(review)).toEqual(before);
  });

  it('is offered to the mini program the page names, where the vault knows it', async () => {
    await open();
    const profileId = await take(company);
    const profile = await inVault(() => readProfile(profileId));
    const appletId = profile.applets[0]?.id;
    await follow({ label: '没有名字', ...submitted() });
    await follow({ label: '连着档案', ...submitted(), detail: { profileId, appletId } });
    await follow({ label: '写着名字', ...submitted(), detail: { applet: '示例商城' } });
    const offered = async (applet: string) =>
      (await statusHere({ code: '4', applet }, page())).map(({ label }) => label);
    expect(await offered('示例预约助手')).toEqual(['连着档案']);
    expect(await offered('wx5a4d91e000000001')).toEqual(['连着档案']);
    expect(await offered('示例商城')).toEqual(['写着名字']);
    expect(await offered('另外一个')).toEqual(['没有名字']);
    await lockIt();
    expect(await offered('示例商城')).toHaveLength(3);
  });

  const rejections = [{ field: '主体负责人', reason: '示例原因', suggestion: '示例建议' }];

  it('taken is noted; what a rejection says goes into the vault, and can be taken back', async () => {
    await open();
    const id = await follow(submitted());
    const taken = { filingId: id, code: '3', eventId: 's1', rejections } as const;
    expect(await noteStatus(taken, page())).toEqual({ textsKept: true });
    expect((await stateOf(id))?.stage).toBe('platform_rejected');
    expect((await filingDetails({}))[id]?.rejections).toEqual([{ ...rejections[0], at: start, by: 'platform' }]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('示例原因');
    expect(await noteStatus({ ...taken, eventId: 's2' }, page())).toEqual({ refused: 'nothingNew' });
    expect((await filingDetails({}))[id]?.rejections).toHaveLength(1);
    expect(await undoResult({ filingId: id, eventId: 's1' }, page())).toEqual({});
    expect((await stateOf(id))?.stage).toBe('platform_review');
  });

  it('taken while locked is noted without its texts, and says so', async () => {
    const id = await follow(submitted());
    const taken = { filingId: id, code: '3', eventId: 's1', rejections } as const;
    expect(await noteStatus(taken, page())).toEqual({ textsKept: false });
    expect((await stateOf(id))?.stage).toBe('platform_rejected');
  });
});

describe('what names somebody about a filing', () => {
  it('lies in the vault alone, and goes with it when it is purged', async () => {
    await open();
    const id = await follow({ detail: { applet: '示例商城', notes: '示例备注' } });
    await setFilingDetail({ filingId: id, detail: { profileId: 'p', appletId: 'a' } });
    await setFilingDetail({ filingId: id, detail: { recordNumber: '示ICP备2026000001号-1X', appletId: '' } });
    expect((await filingDetails({}))[id]).toMatchObject({ profileId: 'p' });
    expect((await filingDetails({}))[id]).not.toHaveProperty('appletId');
    expect(await filingDetails({})).toEqual({
      [id]: expect.objectContaining({ applet: '示例商城', notes: '示例备注', recordNumber: '示ICP备2026000001号-1X' }),
    });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/示例商城|示例备注|示ICP/u);
    await lockIt();
    await expect(filingDetails({})).rejects.toMatchObject({ fault: 'locked' });
    await expect(follow({ detail: { notes: 'x' } })).rejects.toMatchObject({ fault: 'locked' });
    expect((await readFilings()).total).toBe(1);
    await removeFiling({ filingId: id });
    at(start + 30 * day);
    await purgeFilings();
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain(`record:filing:${id}`);
  });
});
