import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rejectionIds, rejections } from '../../../../lib/checks/rejections/index.ts';
import { rejectionsMeant } from '../../../../lib/checks/rejections/rejections-meant.ts';
import type { RejectionId } from '../../../../lib/texts/rejections.ts';
import { oddSigns } from './odd-signs.ts';

const official = rejectionIds.flatMap((id) => rejections[id].says.map((text) => [text, id] as const));
const first = (reason: string) => rejectionsMeant({ reason })[0];

/** As a page may write the same: marks of the other width, spaces, a number before it, something after it. */
const written: readonly [how: string, (text: string) => string][] = [
  [
    'half-width marks',
    (text) => text.replaceAll('，', ',').replaceAll('。', '.').replaceAll('（', '(').replaceAll('）', ')'),
  ],
  ['full-width marks', (text) => text.replaceAll(',', '，').replaceAll('(', '（')],
  ['no marks', (text) => text.replace(/[，。,.、；;（）()/]/gu, '')],
  ['spaces', (text) => text.split('').join(' ')],
  ['full-width letters', (text) => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ['brackets around', (text) => `【${text}】`],
  ['a greeting before', (text) => `尊敬的ICP用户：${text}`],
];

describe('what a rejection means', () => {
  it.each(official)('%s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it.each(written)('with %s it is the same', (_, change) => {
    expect(official.filter(([text, id]) => first(change(text)) !== id)).toEqual([]);
  });

  it('is known by the long texts though more is said, or their end is cut off', () => {
    const long = official.filter(([text]) => text.length >= 12 && !text.includes('XX') && /\p{Script=Han}/u.test(text));
    expect(long.length).toBeGreaterThan(40);
    expect(long.filter(([text, id]) => first(`经核实，${text}具体请咨询客服。`) !== id)).toEqual([]);
    expect(long.filter(([text, id]) => first(text.slice(0, -2)) !== id)).toEqual([]);
  });

  it.each([
    ['该主体已在广东省完成备案，请修改备案省份或注销备案主体重新备案', 'filed-in-other-province'],
    ['该主体已在内蒙古自治区完成备案,请修改备案省份或注销备案主体重新备案。', 'filed-in-other-province'],
    ['错误码：86201', 'upload-refused'],
    ['{"errcode":86324,"errmsg":"当前正在审核中"}', 'already-under-review'],
    ['1003', 'subject-conflict'],
    ['[1015] 身份证', 'id-number-invalid'],
    ['1046：不能改变省份', 'province-fixed'],
    ['code: 999', 'other-error'],
  ] as const)('%s: by its words around the gap, or by its number', (reason, id) => {
    expect(first(reason)).toBe(id);
  });

  it('one number with two meanings gives both', () => {
    expect(rejectionsMeant({ reason: 'errcode 86328' }).toSorted()).toEqual([
      'face-task-unknown',
      'picture-unreadable',
    ]);
    expect(first('86328 无法找到资源')).toBe('face-task-unknown');
  });

  it.each([
    ['您的身份证照片模糊，请上传清晰的原件照片', 'picture-unclear'],
    ['营业执照图片有反光，无法辨认', 'picture-unclear'],
    ['审核时拨打您预留的电话无法接通', 'phone-unanswered'],
    ['负责人电话关机', 'phone-unanswered'],
    ['备注过于简单，请补充说明小程序用途', 'remark-unfit'],
    ['小程序名称与主体无关联，请修改', 'name-unrelated'],
    ['请上传主体负责人授权书', 'letter-missing'],
    ['授权书签字为连笔', 'letter-signature'],
    ['负责人身份证已过期，请更换有效证件', 'certificate-expiring'],
    ['应急电话与手机号相同', 'emergency-own-mobile'],
    ['手机号码已用于其他单位备案', 'mobile-of-other-subject'],
    ['人脸核身照片背景非白色', 'face-check-failed'],
    ['核验照中本人佩戴了口罩，戴口罩不符合要求', 'face-photo-unfit'],
    ['主体处于空壳状态', 'empty-subject'],
    ['该企业经营异常', 'subject-abnormal'],
    ['涉及前置审批，请提供批文', 'approval-file-missing'],
    ['承诺书未盖章', 'commitment-letter-poor'],
    ['短信核验超时，系统自动退回', 'sms-timeout'],
    ['邮箱格式错误', 'email-invalid'],
    ['身份证号码有误', 'id-number-invalid'],
    ['系统升级维护，请稍后', 'system-maintenance'],
    ['负责人与小程序管理员不是同一人，不一致', 'principal-not-administrator'],
    ['单位名称与执照不一致', 'subject-name-differs'],
    ['主体负责人须为法定代表人', 'principal-not-legal-representative'],
    ['所选地区与营业执照住所不一致，证件住所不符，请修改', 'region-of-certificate'],
    ['工商信息核验不通过', 'registry-four-elements'],
  ] as const)('%s: by the words such reasons are put in', (reason, id) => {
    expect(first(reason)).toBe(id);
  });

  it('what is printed as the field counts where the reason tells nothing', () => {
    expect(rejectionsMeant({ field: '主办单位证件', reason: '请修改' })).toEqual(['organizer-certificate']);
    expect(rejectionsMeant({ field: '主办单位证件', reason: '照片模糊' })[0]).toBe('picture-unclear');
    expect(rejectionsMeant({ reason: '请修改', suggestion: '请上传清晰的证件照片' })).toContain('picture-unclear');
  });

  it.each(['', '   ', '，。！', '请修改', '不符合规范', '示例街道1003室', '86200', '2026-10-03', '谢谢'])(
    '「%s」 means nothing that is known',
    (reason) => {
      expect(rejectionsMeant({ reason })).toEqual([]);
    },
  );

  it('takes whatever is printed, and names only rows there are, each once', () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom(...oddSigns) }),
      fc.mixedCase(fc.constantFrom(...official.map(([text]) => text))),
    );
    fc.assert(
      fc.property(texts, texts, texts, (field, reason, suggestion) => {
        const found: RejectionId[] = rejectionsMeant({ field, reason, suggestion });
        return new Set(found).size === found.length && found.every((id) => id in rejections);
      }),
    );
  });
});
