import { expect, type Page } from '@playwright/test';
import { elementHands } from './console/kits/element/hands.ts';
import type { Hands } from './console/kits/hands.ts';
import { plainHands } from './console/kits/plain/hands.ts';
import { test } from './miit/rehearsal.ts';

const kits: Record<string, (page: Page) => Hands> = { element: elementHands, plain: plainHands };

const filing = (variant: string) => `https://mp.weixin.qq.com/wxamp/practice/filing?${variant}&token=1&lang=zh_CN`;

type Model = Record<string, string | string[]>;

/** The portal's own model, without what is empty. Of an upload the name, for its media id is another each time. */
async function modelOf(page: Page, root: string): Promise<Model> {
  const model = await page.evaluate<Model>('window.__practice.model');
  const entered = Object.entries(model).filter(([id, value]) => id.includes(root) && value.length > 0);
  const nameOf = (value: string) => value.replace(/\|media_\w+$/u, '');
  return Object.fromEntries(
    entered.map(([id, value]) => [id.replace(root, ''), Array.isArray(value) ? value.map(nameOf) : value]),
  );
}

const stepOf = (page: Page) => page.evaluate('window.__practice.step');

async function fillOrganizer(hands: Hands) {
  await hands.region('选择地区', ['广东省', '深圳市', '南山区']);
  await hands.choose('主办者性质', '社会团体');
  await hands.choose('证件类型', '社会团体法人登记证书');
  await hands.choose('主办者性质', '企业');
  await hands.choose('证件类型', '营业执照（个人或企业）');
  await hands.upload('上传证件', '旧执照.png');
  await hands.upload('上传证件', '营业执照.png');
  await hands.type('企业名称', '示例领航（深圳）科技有限公司');
  await hands.type('证件号码', '91440300MA5DEM004J');
  await hands.type('证件住所', '深圳市南山区示例街道样本路100号');
  await hands.type('详细地址', '示例街道样本路100号1201室');
  await hands.type('法定代表人姓名', '赵样本');
  await hands.type('主体信息备注', '示例备注');
}

const organizer = {
  'base_info.province': '440000',
  'base_info.city': '440300',
  'base_info.district': '440305',
  'base_info.type': '4',
  'organize_info.certificate_type': '1',
  'organize_info.certificate_photo': ['营业执照.png'],
  'base_info.name': '示例领航（深圳）科技有限公司',
  'organize_info.certificate_number': '91440300MA5DEM004J',
  'organize_info.certificate_address': '深圳市南山区示例街道样本路100号',
  'base_info.address': '示例街道样本路100号1201室',
  'legal_person_info.name': '赵样本',
  'base_info.comment': '示例备注',
};

async function fillPrincipal(hands: Hands, end: string) {
  await hands.type('主体负责人姓名', '陈示例');
  await hands.choose('证件类型', '居民身份证');
  await hands.upload('证件照片（人像面）', '人像面.png');
  await hands.upload('证件照片（国徽面）', '国徽面.png');
  await hands.type('证件号码', '440305198604120000');
  await hands.validity('证件有效期', '2018-06-10', end);
  await hands.phone('手机号码', '13800138001', '123456');
  await hands.type('应急手机号码', '13900139002');
  await hands.type('电子邮箱', 'chen.shili@sample-pilot.example');
}

const principal = {
  name: '陈示例',
  certificate_type: '2',
  certificate_photo_front: ['人像面.png'],
  certificate_photo_back: ['国徽面.png'],
  certificate_number: '440305198604120000',
  certificate_validity_date_start: '20180610',
  mobile: '13800138001',
  emergency_contact: '13900139002',
  email: 'chen.shili@sample-pilot.example',
};

const variants = [
  { variant: 'kit=element', end: '2038-06-10' },
  { variant: 'kit=element&region=dropdowns&clicks=trusted', end: '长期' },
  { variant: 'kit=plain', end: '2038-06-10' },
  { variant: 'kit=plain&timing=2&classes=hashed', end: '长期' },
];

// A key per character, and Element draws its whole form anew for each.
test.describe.configure({ timeout: 180_000 });

for (const { variant, end } of variants)
  test(`a person fills the first two steps: ${variant}`, async ({ page }) => {
    const hands = kits[new URLSearchParams(variant).get('kit') ?? '']?.(page) as Hands;
    await page.goto(filing(variant));
    await fillOrganizer(hands);
    expect(await modelOf(page, 'icp_subject.')).toEqual(organizer);
    await page.getByRole('button', { name: '下一步' }).click();
    await expect(hands.row('主体负责人姓名')).toBeVisible();
    await fillPrincipal(hands, end);
    expect(await modelOf(page, 'icp_subject.principal_info.')).toEqual({
      ...principal,
      certificate_validity_date_end: end.replaceAll('-', ''),
    });
    // The portal takes it all as right.
    await page.getByRole('button', { name: '下一步' }).click();
    await expect.poll(() => stepOf(page)).toBe(2);
    await hands.chooseAll('小程序服务内容标识', ['工具', '招聘']);
    await hands.tick('是否涉及前置审批项', '新闻');
    await hands.tick('是否涉及前置审批项', '以上都不涉及');
    const { service_content_types: types, ...rest } = await modelOf(page, 'icp_applets.base_info.');
    expect([...(types ?? [])].sort()).toEqual(['2', '3']);
    expect(rest).toMatchObject({ 'nrlx_details[].type': ['24'] });
  });
