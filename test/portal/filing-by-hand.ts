import type { Hands } from './by-hand.ts';

/** An invented company and person, with valid check digits. */
export const sample = {
  company: '示例手填（深圳）有限公司',
  creditCode: '91440300MA5XL00019',
  person: '示例负责人',
  identity: '44030519790202002X',
  mobile: '13800138001',
  emergency: '13800138002',
  email: 'sample@example.com',
};

/** Another person, for a filing with two verifiers. */
export const second = {
  person: '示例管理员',
  identity: '310101198503030035',
  mobile: '13900139001',
  emergency: '13900139002',
  email: 'second@example.com',
};

/** 主办单位信息 of an organisation. */
export async function organizerStep(hands: Hands): Promise<void> {
  await hands.region('选择地区', ['广东省', '深圳市', '南山区']);
  await hands.choose('证件类型', '营业执照（个人或企业）');
  await hands.upload('上传证件', '执照.png');
  await hands.type('企业名称', sample.company);
  await hands.type('证件号码', sample.creditCode);
  await hands.type('证件住所', '广东省深圳市南山区示例路 1 号');
}

/** 主体信息, once the filing type is checked. */
export const subjectSection = (hands: Hands): Promise<void> => hands.type('详细地址', '示例路 1 号示例大厦 8 层 801');

export async function principalStep(hands: Hands, who: string, person: typeof second = sample): Promise<void> {
  await hands.type(`${who}姓名`, person.person);
  await hands.choose('证件类型', '居民身份证');
  await hands.type('证件号码', person.identity);
  await hands.date('证件有效期', 0, '2016-05-01');
  await hands.type('手机号码', person.mobile);
  await hands.code('手机号码');
  await hands.type('应急手机号码', person.emergency);
  await hands.type('电子邮箱', person.email);
  await hands.upload('证件照片（人像面）', '人像面.png');
  await hands.upload('证件照片（国徽面）', '国徽面.png');
}

export async function appletStep(hands: Hands): Promise<void> {
  await hands.tick('小程序服务内容标识', '工具');
  await hands.tick('是否涉及前置审批项', '以上都不涉及');
  await hands.type('小程序备注', '本小程序为示例用户提供记账、投票与预约等日常工具，不涉及前置审批内容。');
}

/** A form that came back with what was handed in before: what is asked anew each time, up to the face check. */
export async function againStep(hands: Hands): Promise<void> {
  await hands.press('下一步');
  await hands.code('手机号码');
  await hands.press('下一步');
  await hands.press('下一步');
  await hands.code('手机号码');
}

/** Face check, materials, agreement, and the submit a person alone confirms. */
export async function restOfFiling(hands: Hands): Promise<void> {
  await hands.press('发起人脸核身');
  await hands.press('已完成');
  await hands.press('下一步');
  await hands.press('下一步');
  await hands.tick('同意承诺并提交', '我已阅读并同意《互联网信息服务承诺书》');
  await hands.press('提交');
  await hands.press('确认提交');
}
