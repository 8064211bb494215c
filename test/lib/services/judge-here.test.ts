import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FieldId, fieldIds } from '../../../lib/fields/index.ts';
import { inDatabase } from '../../../lib/platform/database.ts';
import { noteConsole } from '../../../lib/services/console-sessions.ts';
import { importBody } from '../../../lib/services/import-body.ts';
import { judgeHere } from '../../../lib/services/judge-here.ts';
import { changeSettings } from '../../../lib/services/settings.ts';
import type { ShownPart } from '../../../lib/services/values-in.ts';
import { company } from '../../sample/company.ts';
import { leaked, page, startEmpty } from './fresh.ts';

startEmpty();

const day = Date.UTC(2026, 10, 21, 4);
const mobile: FieldId = 'icp_subject.principal_info.mobile';
const emergency: FieldId = 'icp_subject.principal_info.emergency_contact';
const appletMobile: FieldId = 'icp_applets.principal_info.mobile';
const address: FieldId = 'icp_subject.base_info.address';

const shows = (id: FieldId, ...shown: string[]): ShownPart => ({ ids: [id], control: 'text', shown });
const judge = (here: ShownPart[], rest: { earlier?: ShownPart[]; whole?: boolean } = {}, sender = page()) =>
  judgeHere({ here, earlier: [], ...rest }, sender, day);
const rulesOf = async (...asked: Parameters<typeof judge>) =>
  (await judge(...asked)).findings.map(({ rule, fields }) => [rule, ...fields]);

let profileId = '';
const takeCompany = async () => {
  profileId = (await importBody(JSON.stringify(company))).profileId;
  await noteConsole(page(), { filledFrom: { profileId } });
};

describe('what stands in a form', () => {
  it('is judged as it is, half a number too', async () => {
    const { findings, valid } = await judge([shows(mobile, '1380013')]);
    expect(findings).toEqual([
      {
        rule: 'mobile-form',
        fields: [mobile],
        label: '手机号码',
        section: '主体负责人信息',
        place: 'here',
        severity: 'error',
        message: '手机号是 11 位数字，以 13 到 19 开头；现在有 7 位数字。',
        fix: '核对号码，去掉空格、横线和 +86。',
        source: expect.stringContaining('https://'),
        seen: expect.stringMatching(/^20\d\d-\d\d$/u),
      },
    ]);
    expect(valid).toEqual([]);
  });

  it('is in order where a rule looked and found nothing; empty rows are neither', async () => {
    expect(await judge([shows(mobile, '13800138001'), shows(emergency)])).toEqual({
      findings: [],
      valid: [mobile],
      differs: [],
      missing: [],
    });
  });

  it('that the page itself hides is not judged', async () => {
    expect(await judge([shows(mobile, '138****8001')])).toMatchObject({ findings: [], valid: [] });
  });

  it('is judged together with the steps before', async () => {
    const one = [shows(emergency, '13800138001')];
    expect(await rulesOf(one)).toEqual([]);
    const both = await rulesOf(one, { earlier: [shows(mobile, '13800138001')] });
    expect(both).toContainEqual(['emergency-own', emergency, mobile]);
  });

  it('counts as it stands now, whatever it was on an earlier step', async () => {
    const earlier = [shows(mobile, '1')];
    expect(await rulesOf([shows(mobile, '13800138001')], { earlier })).toEqual([]);
  });

  it('may be mended where only signs are wrong', async () => {
    const [spaces] = (await judge([shows(mobile, '138 0013 8001')])).findings;
    expect(spaces).toMatchObject({ rule: 'mobile-form', mend: '13800138001' });
    const [wide] = (await judge([shows(mobile, '１３８００１３８００１')])).findings;
    expect(wide).toMatchObject({ mend: '13800138001' });
    const [short] = (await judge([shows(mobile, '1380013800')])).findings;
    expect(short).not.toHaveProperty('mend');
  });

  it('is told of in the language set', async () => {
    await changeSettings({ lang: 'en' });
    const [found] = (await judge([shows(mobile, '1')])).findings;
    expect(found?.message).toMatch(/^[\x20-\x7e]+$/u);
  });

  it('is kept nowhere', async () => {
    await judge([shows(mobile, '13800138009')], { earlier: [shows(address, '示例街道仅此一处')], whole: true });
    const session = JSON.stringify(await fakeBrowser.storage.session.get(null));
    expect(session).not.toMatch(/13800138009|仅此一处/u);
    expect(await leaked(['13800138009', '仅此一处'])).toEqual([]);
  });
});

describe('a profile behind the page', () => {
  beforeEach(takeCompany);

  it('is compared: the page learns which rows differ, and nothing more', async () => {
    const reply = await judge([shows(mobile, '13800138009'), shows(emergency, '13900139002')]);
    expect(reply.differs).toEqual([mobile]);
    expect(JSON.stringify(reply)).not.toContain('13800138001');
  });

  it('is compared in the signs of its kind', async () => {
    expect((await judge([shows(mobile, ' 138 0013 8001 ')])).differs).toEqual([]);
  });

  it('answers for steps not shown only at a person’s word, and is named then', async () => {
    const asked = [shows(appletMobile, '13800138001')];
    expect(await rulesOf(asked)).toEqual([]);
    const { findings, profile } = await judge(asked, { whole: true });
    expect(findings.map(({ rule, place }) => [rule, place])).toContainEqual(['mobile-shared', 'here']);
    expect(profile).toEqual({ name: '示例领航（深圳）科技有限公司' });
  });

  it('stands in for no row the page shows empty', async () => {
    const { missing } = await judge([shows(mobile)], { whole: true });
    expect(missing).toContainEqual({ field: mobile, label: '手机号码', section: '主体负责人信息', place: 'here' });
    expect(missing.map(({ field }) => field)).not.toContain(appletMobile);
  });

  it('is another subject’s where the console was never filled, and then is not looked at', async () => {
    const other = page('wechat', { tabId: 9 });
    const { differs, profile } = await judge([shows(mobile, '1')], { whole: true }, other);
    expect({ differs, profile }).toEqual({ differs: [], profile: { locked: false } });
  });

  it('is found by the certificate number the page shows', async () => {
    const number = shows('icp_subject.organize_info.certificate_number', '91440300MA5DEM004J');
    const other = page('wechat', { tabId: 9 });
    expect((await judge([number, shows(mobile, '1')], {}, other)).differs).toEqual([mobile]);
  });

  it('stays shut while the vault is locked: the page is judged all the same', async () => {
    await fakeBrowser.storage.local.remove('vault:key');
    await inDatabase((database) => database.delete('copies', 'vault:key'));
    const { findings, differs, profile } = await judge([shows(mobile, '1')], { whole: true });
    expect(findings).toHaveLength(1);
    expect({ differs, profile }).toEqual({ differs: [], profile: { locked: true } });
  });
});

/** Every answer of a body, as texts long enough to be told from other words. */
const textsOf = (body: unknown): string[] =>
  typeof body === 'object' && body !== null
    ? Object.values(body).flatMap(textsOf)
    : [String(body)].filter((text) => text.length > 3 && !/^\d{6}$/u.test(text));

describe('a reply', () => {
  // Broken in as many places as may be, so that as many rules as may be speak of it.
  const broken = {
    icp_subject: {
      ...company.icp_subject,
      base_info: { ...company.icp_subject.base_info, name: '98765432', type: 77777, district: '440399' },
      organize_info: { ...company.icp_subject.organize_info, certificate_type: 99999, certificate_number: '9144O300' },
      principal_info: {
        ...company.icp_subject.principal_info,
        mobile: '13800138001 9',
        emergency_contact: '13800138001 9',
        certificate_number: '440305198604120001',
        certificate_validity_date_end: '20261130',
      },
    },
    icp_applets: {
      ...company.icp_applets,
      base_info: { ...company.icp_applets.base_info, name: 'abcdefgh', comment: '短短的备注' },
    },
  };

  it('holds no answer of the profile, whatever rule speaks', async () => {
    const taken = await importBody(JSON.stringify(broken));
    await noteConsole(page(), { filledFrom: { profileId: taken.profileId } });
    const none = fieldIds.filter((id) => id.startsWith('icp_materials.')).slice(0, 1);
    const reply = await judge(
      none.map((id) => shows(id)),
      { whole: true },
    );
    expect(reply.findings.length).toBeGreaterThan(8);
    const said = JSON.stringify({ ...reply, profile: undefined });
    expect(textsOf(broken).filter((text) => said.includes(text))).toEqual([]);
  });
});
