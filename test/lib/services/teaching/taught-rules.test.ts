import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Signature, SignatureControl } from '../../../../lib/platform/teach-messages.ts';
import { changeSettings } from '../../../../lib/services/settings.ts';
import { teachHandlers } from '../../../../lib/services/teaching/teach-handlers.ts';
import { leaked, page, spoilTwice, startEmpty } from '../fresh.ts';

startEmpty();

const text: SignatureControl = { kind: 'text', inputType: '', prompt: '', own: '', short: false };
const signature = (label: string, more: Partial<Signature> = {}): Signature => ({
  step: '主体负责人信息',
  section: '主体负责人信息',
  label,
  controls: [text],
  ...more,
});
const mobile = 'icp_subject.principal_info.mobile';
const email = 'icp_subject.principal_info.email';
const wish = (label: string, as: string, instead?: string) => ({
  signature: signature(label),
  printed: `* ${label}：`,
  nth: 3,
  as,
  ...(instead && { instead }),
});
const { taughtHere, fieldsFor, teach, forget, taught, forgetTaught, forgetAllTaught } = teachHandlers;
const here = async (site: 'wechat' | 'miit' = 'wechat') =>
  (await taughtHere({}, page(site))).rules.map(({ label, as }) => `${label} ${as}`);

describe('what was taught', () => {
  it('is kept by site, step, section and label, added to what was taught before', async () => {
    await teach(wish('随身电话', mobile), page());
    await teach(wish('私人邮箱', email), page());
    expect(await here()).toEqual([`随身电话 ${mobile}`, `私人邮箱 ${email}`]);
    expect(await here('miit')).toEqual([]);
  });

  it('takes the place of what was said of the same row, or of the rule a person was asked about', async () => {
    await teach(wish('随身电话', mobile), page());
    const { rules } = await teach(wish('随身电话', 'never'), page());
    expect(await here()).toEqual(['随身电话 never']);
    await teach(wish('贴身电话', mobile, rules[0]?.id), page());
    expect(await here()).toEqual([`贴身电话 ${mobile}`]);
  });

  it('comes to the page with what it needs to apply it, named in the language set', async () => {
    const { rules } = await teach(wish('随身电话', mobile), page());
    expect(rules).toEqual([
      expect.objectContaining({
        ...signature('随身电话'),
        printed: '* 随身电话：',
        as: mobile,
        name: '手机号码',
        group: mobile,
        of: 'subject_principal',
        parts: [{ at: 0, ids: [mobile] }],
      }),
    ]);
    await changeSettings({ lang: 'en' });
    const { fields } = await fieldsFor({ signature: signature('随身电话') }, page());
    expect(fields.find(({ as }) => as === mobile)).toMatchObject({
      name: '手机号码',
      section: 'Subject principal',
      ids: [mobile],
      letters: ['s', 'j', 'h', 'm'],
    });
  });

  it('is refused where it contradicts what stands there, and nothing is kept', async () => {
    const date = {
      ...wish('随身电话', mobile),
      signature: signature('随身电话', { controls: [{ ...text, kind: 'date' }] }),
    };
    const other = { ...wish('随身电话', 'icp_applets.principal_info.mobile') };
    const code = wish('短信验证码', mobile);
    for (const one of [date, other, code, wish('随身电话', 'no such field')])
      await expect(teach(one, page())).rejects.toMatchObject({ fault: 'contradicts' });
    expect(await here()).toEqual([]);
  });

  it('a row that is the person’s own may be told never to be filled', async () => {
    await teach(wish('短信验证码', 'never'), page());
    expect(await here()).toEqual(['短信验证码 never']);
  });

  it('is forgotten one by one or as a whole; the other site keeps its own', async () => {
    const { rules } = await teach(wish('随身电话', mobile), page());
    await teach(wish('私人邮箱', email), page());
    await teach(
      { ...wish('陌生项', 'never'), signature: signature('陌生项', { step: '', section: '' }) },
      page('miit'),
    );
    expect((await forget({ id: rules[0]?.id ?? '' }, page('miit'))).rules).toHaveLength(1);
    await forget({ id: rules[0]?.id ?? '' }, page());
    expect(await here()).toEqual([`私人邮箱 ${email}`]);
    const [left] = (await taughtHere({}, page())).rules;
    await forgetTaught({ site: 'wechat', id: left?.id ?? '' });
    expect((await taught({})).rules.map(({ site, label }) => [site, label])).toEqual([['miit', '陌生项']]);
    await forgetAllTaught({});
    expect((await taught({})).rules).toEqual([]);
  });

  it('two at once are both kept', async () => {
    await Promise.all(['甲', '乙', '丙'].map((label) => teach(wish(`${label}电话`, 'never'), page())));
    expect(await here()).toHaveLength(3);
  });
});

describe('on disk', () => {
  beforeEach(async () => void (await teach(wish('示例张三的电话', mobile), page())));

  it('no label stands in the clear', async () => {
    expect(await leaked(['示例张三的电话', '随身', mobile])).toEqual([]);
  });

  it('a damaged record is set aside, and what is taught afterwards is kept', async () => {
    await spoilTwice('record:taught:wechat', { broken: true });
    expect(await here()).toEqual([]);
    const asides = Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('aside:'));
    expect(asides.some((key) => key.includes('record:taught:wechat'))).toBe(true);
    await teach(wish('随身电话', mobile), page());
    expect(await here()).toEqual([`随身电话 ${mobile}`]);
  });
});
