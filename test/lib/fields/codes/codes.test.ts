import { describe, expect, it } from 'vitest';
import { apiErrors } from '../../../../lib/fields/codes/api-errors.ts';
import { cancelReasons } from '../../../../lib/fields/codes/cancel-reasons.ts';
import { cancelTypes } from '../../../../lib/fields/codes/cancel-types.ts';
import { certificateTypes } from '../../../../lib/fields/codes/certificate-types.ts';
import { combinedFlow } from '../../../../lib/fields/codes/combined-flow.ts';
import { combinedProcedureStatuses } from '../../../../lib/fields/codes/combined-procedure-statuses.ts';
import { consoleStatusTexts } from '../../../../lib/fields/codes/console-status-texts.ts';
import { entryAvailability } from '../../../../lib/fields/codes/entry-availability.ts';
import { faceVerifyStatuses } from '../../../../lib/fields/codes/face-verify-statuses.ts';
import { filingKinds } from '../../../../lib/fields/codes/filing-kinds.ts';
import { filingMaterials } from '../../../../lib/fields/codes/filing-materials.ts';
import { filingStatuses } from '../../../../lib/fields/codes/filing-statuses.ts';
import { codeLists, codeOf, type NamedList, nameOf, wordingsOfCode } from '../../../../lib/fields/codes/index.ts';
import { limits } from '../../../../lib/fields/codes/limits.ts';
import { miitResults } from '../../../../lib/fields/codes/miit-results.ts';
import { personCertificateTypes } from '../../../../lib/fields/codes/person-certificate-types.ts';
import { preApprovals } from '../../../../lib/fields/codes/pre-approvals.ts';
import { provinces } from '../../../../lib/fields/codes/provinces.ts';
import { pushEvents } from '../../../../lib/fields/codes/push-events.ts';
import { recordNumber } from '../../../../lib/fields/codes/record-number.ts';
import { serviceContentGroups } from '../../../../lib/fields/codes/service-content-groups.ts';
import { serviceContentTypes } from '../../../../lib/fields/codes/service-content-types.ts';
import { smsDetection } from '../../../../lib/fields/codes/sms-detection.ts';
import { smsSamples } from '../../../../lib/fields/codes/sms-samples.ts';
import { smsVerifyStatuses } from '../../../../lib/fields/codes/sms-verify-statuses.ts';
import { subjectTypes } from '../../../../lib/fields/codes/subject-types.ts';
import { plain } from '../../../../lib/fields/plain.ts';
import { expectedCodes, expectedNames } from './expected-codes.ts';

const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code);

const tables: Record<keyof typeof expectedCodes, readonly string[]> = {
  subjectTypes: codesOf(subjectTypes),
  certificateTypes: certificateTypes.map(({ code, subjectType }) => `${code}/${subjectType}`),
  personCertificateTypes: codesOf(personCertificateTypes),
  preApprovals: codesOf(preApprovals),
  serviceContentGroups: codesOf(serviceContentGroups),
  serviceContentTypes: serviceContentTypes.map(({ code, group }) => `${code}/${group}`),
  filingStatuses: codesOf(filingStatuses),
  smsVerifyStatuses: codesOf(smsVerifyStatuses),
  entryAvailability: codesOf(entryAvailability),
  combinedProcedureStatuses: codesOf(combinedProcedureStatuses),
  faceVerifyStatuses: codesOf(faceVerifyStatuses),
  cancelReasons: codesOf(cancelReasons),
  miitResults: codesOf(miitResults),
  provinces: codesOf(provinces),
  filingKinds: filingKinds.map(({ id }) => id),
  pushEvents: pushEvents.map(({ event }) => event),
  filingMaterials: filingMaterials.map(({ id }) => id),
  consoleStatusTexts: consoleStatusTexts.map(({ id }) => id),
  smsSamples: smsSamples.map(({ id }) => id),
  apiErrors: apiErrors.map(({ code, of }) => `${code} ${of}`),
};

const named = {
  subjectTypes,
  certificateTypes,
  preApprovals,
  filingStatuses,
  smsVerifyStatuses,
  combinedProcedureStatuses,
  miitResults,
  cancelReasons,
  serviceContentTypes,
} satisfies Record<keyof typeof expectedNames, readonly { code: string; zh: string }[]>;

describe('code lists', () => {
  it.each(Object.entries(expectedCodes))('%s holds just the published codes', (name, codes) => {
    expect(tables[name as keyof typeof expectedCodes]).toEqual(codes);
  });

  it.each(Object.entries(expectedNames))('%s: names as published', (name, names) => {
    const list: readonly { code: string; zh: string }[] = named[name as keyof typeof expectedNames];
    expect(Object.fromEntries(list.map(({ code, zh }) => [code, zh]))).toEqual(names);
  });

  it('has the three types of cancellation, the limits and the combined flow', () => {
    expect(cancelTypes.map(({ code, zh }) => code + zh)).toEqual(['1注销主体', '2注销小程序', '3取消接入']);
    expect(limits.filingsPerSubject).toEqual({
      individual: 5,
      individualBusiness: 5,
      enterpriseGovernmentMediaOther: 50,
    });
    expect(limits.faceCheck).toEqual({ noticeValidHours: 24, taskValidDays: { filing: 3, combined: 1 } });
    expect(limits.serviceContent.max).toBe(5);
    expect(codesOf(combinedFlow.customerTypes)).toEqual(['1', '12', '15']);
    expect(codesOf(combinedFlow.payTypes)).toEqual(['1', '2']);
    expect(codesOf(combinedFlow.accountNameTypes)).toEqual(['1', '2']);
    expect(combinedFlow.supportedSubjects).toEqual(['企业', '个体工商户', '个人']);
  });

  it('marks what the guide does not list', () => {
    const unlisted = <Entry extends { code: string; inGuide: boolean }>(list: readonly Entry[]) =>
      codesOf(list.filter(({ inGuide }) => !inGuide));
    expect(unlisted(certificateTypes)).toEqual(['12', '15', '16', '18', '20']);
    expect(unlisted(preApprovals)).toEqual(['3', '4', '6', '24']);
  });

  it('gives every entry a name in both languages', () => {
    for (const list of [
      ...Object.values(named),
      serviceContentGroups,
      provinces,
      personCertificateTypes,
      cancelTypes,
    ]) {
      for (const { code, zh, en } of list) {
        expect(zh, code).toMatch(/\p{Script=Han}|^OTA|^Etc$/u);
        expect(en, code).toMatch(/^[\x20-\x7eé’]+$/u);
      }
    }
  });
});

describe('record numbers', () => {
  it.each([...recordNumber.subjectExamples, ...recordNumber.appletExamples, '粤ICP备2026000001号-12X'])(
    '%s',
    (text) => {
      expect(text).toMatch(recordNumber.pattern);
    },
  );
  it.each(['', '京ICP备123号', '粤ICP备12345678', '示ICP备12345678号', '京ICP备12345678号-3'])('not %s', (text) => {
    expect(text).not.toMatch(recordNumber.pattern);
  });
  it('begin with each province’s own sign', () => {
    expect(new Set(provinces.map(({ icpPrefix }) => icpPrefix)).size).toBe(31);
    for (const { icpPrefix } of provinces) expect(`${icpPrefix}ICP备12345678号`).toMatch(recordNumber.pattern);
  });
});

describe('text messages', () => {
  it.each(smsSamples.filter(({ text }) => text))('$id is as its row says', ({ kind, text = '', pattern }) => {
    if (pattern) expect(text).toMatch(pattern);
    if (kind !== 'miit_filing') return;
    expect(text).toMatch(smsDetection.about);
    expect(text).toMatch(smsDetection.ministry);
  });

  it.each(['beian.miit.gov.cn', 'https://beian.miit.gov.cn/#/', '登录beian.miit.gov.cn。', '工业和信息化部'])(
    '%s is the ministry',
    (text) => {
      expect(text).toMatch(smsDetection.ministry);
    },
  );
  it.each(['beian-miit.gov.cn', 'miit.gov.cn.sample.example', 'miit.gov.cn-sample.example', 'xmiit.gov.cn'])(
    '%s is not',
    (text) => {
      expect(text).not.toMatch(smsDetection.ministry);
    },
  );
});

describe('names of codes', () => {
  const lists = Object.keys(codeLists) as NamedList[];

  it.each(lists)('%s: every wording leads back to its code and to no other', (list) => {
    for (const { code, subjectType } of codeLists[list]) {
      const wordings = wordingsOfCode(list, code);
      expect(wordings.length, code).toBeGreaterThan(0);
      expect(new Set(wordings.map(plain)).size, code).toBe(wordings.length);
      for (const wording of wordings) expect(codeOf(list, wording, subjectType), wording).toBe(code);
    }
  });

  it.each(lists)('%s: no other wording is the name of another entry', (list) => {
    for (const entry of codeLists[list]) {
      const others = codeLists[list].filter((other) => other !== entry && other.subjectType === entry.subjectType);
      const names = new Set(others.map(({ zh }) => plain(zh)));
      expect((entry.aka ?? []).filter((wording) => names.has(plain(wording)))).toEqual([]);
    }
  });

  it.each([
    ['subjectTypes', '4', '企业'],
    ['certificateTypes', '1', '营业执照（个人或企业）'],
    ['personCertificateTypes', '2', '居民身份证'],
    ['serviceContentTypes', '3', '工具'],
    ['serviceContentTypes', '32', '生活服务 / 其他'],
    ['preApprovals', '12', '网络预约车'],
    ['preApprovals', '24', '以上都不涉及'],
    ['cancelTypes', '3', '取消接入'],
  ] as const)('%s %s is %s', (list, code, name) => {
    expect(nameOf(list, code)).toBe(name);
  });

  it('knows no code it was not told', () => {
    expect(nameOf('subjectTypes', '99')).toBeUndefined();
    expect(nameOf('subjectTypes', '')).toBeUndefined();
    expect(nameOf('personCertificateTypes', '1')).toBeUndefined();
    expect(wordingsOfCode('certificateTypes', '26')).toEqual([]);
  });

  it('offers other wordings of the very same thing', () => {
    expect(wordingsOfCode('certificateTypes', '1')).toContain('营业执照');
    expect(wordingsOfCode('personCertificateTypes', '2')).toContain('身份证');
    expect(wordingsOfCode('preApprovals', '24')).toContain('以上均不涉及');
    expect(wordingsOfCode('serviceContentTypes', '4')).toEqual([
      '家政',
      '家政（清洁、维修、开锁等）',
      '生活服务 / 家政',
      '生活服务 / 家政（清洁、维修、开锁等）',
    ]);
    expect(wordingsOfCode('serviceContentTypes', '32')).toEqual(['生活服务 / 其他']);
  });

  it('takes no text that names several, none, or a part', () => {
    expect(codeOf('serviceContentTypes', '其他')).toBeUndefined();
    expect(codeOf('certificateTypes', '组织机构代码证')).toBeUndefined();
    expect(codeOf('certificateTypes', '组织机构代码证', '3')).toBe('3');
    expect(codeOf('certificateTypes', '组织机构代码证', '2')).toBe('9');
    expect(codeOf('certificateTypes', '营业执照', '5')).toBeUndefined();
    expect(codeOf('personCertificateTypes', '临时居民身份证')).toBeUndefined();
    expect(codeOf('personCertificateTypes', '')).toBeUndefined();
    expect(codeOf('subjectTypes', '个体工商户')).toBeUndefined();
    expect(codeOf('certificateTypes', ' 营业执照(个人或企业) ')).toBe('1');
  });
});
