import type { FieldId } from '../../../../lib/fields/index.ts';
import type { Saved } from '../../../../lib/fields/saved.ts';
import type { checksZhCN } from '../../../../lib/texts/checks.zh-CN.ts';
import { ofCompany, ofPerson } from '../drafts.ts';
import type { Example } from './example.ts';

const sp = 'icp_subject.principal_info';
const ap = 'icp_applets.principal_info';
const org = 'icp_subject.organize_info';
const legal = 'icp_subject.legal_person_info';
const subject = 'icp_subject.base_info';
const applet = 'icp_applets.base_info';

const is = (
  id: FieldId,
  good: readonly string[],
  bad: readonly string[],
  more: Saved = {},
  draft = ofCompany,
): Example[] => [
  ...good.map((text): Example => [{ [id]: text, ...more }, [], draft]),
  ...bad.map((text): Example => [{ [id]: text, ...more }, [id], draft]),
];
const number = `${sp}.certificate_number` as const;
const type = `${sp}.certificate_type` as const;
const start = `${sp}.certificate_validity_date_start` as const;
const end = `${sp}.certificate_validity_date_end` as const;
const types: FieldId = `${applet}.nrlx_details[].type`;
const numbers: FieldId = `${applet}.nrlx_details[].code`;
const code = `${org}.certificate_number` as const;
const codeType = `${org}.certificate_type` as const;
const twenty = '供员工预约会议室并记录费用的小型工具。。';

/** The rules told in texts/checks, with what must and what must not break them. */
export const commonExamples: Record<keyof typeof checksZhCN, Example[]> = {
  'mobile-landline': is(
    `${sp}.mobile`,
    ['13800138001', '138', '2600000012345'],
    ['0755-26000000', '26000000', '(010)6500 0000'.replace(' ', '')],
  ),
  'mobile-form': [
    ...is(
      `${sp}.mobile`,
      ['13000000000', '19900000000', '0755-26000000'],
      ['12800138001', '1380013800', '138001380011', '138 0013 8001'],
    ),
    ...is(`${ap}.emergency_contact`, ['16600000000'], ['+8616600000000']),
  ],
  'email-form': is(`${sp}.email`, ['a@b.cn'], ['a@b', 'ab.cn', 'a b@c.cn', 'ａ@b.cn']),
  'date-exists': [
    ...is(start, ['20240229'], ['20230229', '2018-06-10', '长期', '2018061']),
    ...is(end, ['长期', '20380610'], ['20380631', '长期有效']),
  ],
  'text-blank': is(`${subject}.name`, ['示例'], ['  ', '\u3000']),
  'certificate-number-signs': is(number, ['440305198604120000', '1234'], ['440305 198604120000', '123']),
  'code-form': [
    ...is(`${subject}.type`, ['4', '99'], ['企业', '4.0']),
    [{ [types]: ['24', 'x'] }, [`${applet}.nrlx_details[1].type`]],
  ],
  'code-unknown': [
    ...is(`${subject}.type`, ['4', '企业'], ['7', '21', '500']),
    [{ [`${applet}.service_content_types`]: ['500'] } as Saved, []],
    [{ [`${applet}.service_content_types`]: ['3', '9999'] } as Saved, [`${applet}.service_content_types`]],
    [{ [types]: ['12'] }, []],
  ],
  'region-form': is(`${subject}.city`, ['440300'], ['4403', '深圳', '4403000']),
  'region-province': is(`${subject}.province`, ['440000', '44'], ['810000', '440300', '990000']),
  'region-unknown': [
    ...is(`${subject}.city`, ['440300', '440305'], ['449900']),
    ...is(`${subject}.district`, ['440305'], ['440399']),
  ],
  'region-level': [
    ...is(`${subject}.city`, ['440300'], ['440305']),
    ...is(`${subject}.district`, ['440305'], ['440300']),
  ],
  'region-belongs': [
    [{ [`${subject}.province`]: '110000' } as Saved, [`${subject}.province`, `${subject}.city`]],
    [{ [`${subject}.city`]: '440100' } as Saved, [`${subject}.city`, `${subject}.district`]],
    [
      { [`${subject}.city`]: '', [`${subject}.province`]: '110000' } as Saved,
      [`${subject}.province`, `${subject}.district`],
    ],
    [{ [`${subject}.city`]: '' } as Saved, []],
    [
      { [`${subject}.city`]: '419000', [`${subject}.district`]: '419001', [`${subject}.province`]: '410000' } as Saved,
      [],
    ],
  ],
  'certificate-of-subject': [
    [{ [`${subject}.type`]: '2' } as Saved, [codeType, `${subject}.type`]],
    [{ [`${subject}.type`]: '2', [codeType]: '13' } as Saved, []],
    [{ [codeType]: '2' }, [codeType, `${subject}.type`]],
    [{ [`${subject}.type`]: '77' } as Saved, []],
    [{ [codeType]: '77' }, []],
    [{ [codeType]: '12' }, []],
  ],
  'certificate-of-person': is(type, ['2', '7', '42', '77'], ['1', '13']),
  'id-number-15': [
    ...is(number, ['440305198604120000'], ['440305860412000']),
    [{ [type]: '', [number]: '440305860412000' }, [number]],
    [{ [`${legal}.certificate_number`]: '440305860412000' } as Saved, [`${legal}.certificate_number`]],
    [{ [type]: '30', [number]: '440305860412000' }, []],
  ],
  'id-number-signs': [
    ...is(
      number,
      ['440305198604120000', '440305860412000'],
      ['44030519860412000', '44030519860412000Y', 'H12345678', '1440305198604120000', '4403051986041200000'],
    ),
    [{ [`${legal}.certificate_number`]: 'H12345678' } as Saved, []],
    [{ [type]: '7', [number]: 'E00000000' }, []],
  ],
  'id-number-region': [
    ...is(
      number,
      ['650102199001010000', '110105198509200005'],
      ['990305198604120000', '810000199001010000', '160105198509200005'],
    ),
    [{ [`${legal}.certificate_number`]: '990305198604120000' } as Saved, []],
    [{ [`${legal}.certificate_number`]: '160105198509200005' } as Saved, [`${legal}.certificate_number`]],
    [{ [`${legal}.certificate_number`]: '810000199001010000' } as Saved, []],
  ],
  'id-number-birth-date': is(
    number,
    ['440305198604120000', '440305202611210000', '440305190001010000'],
    ['440305198602300000', '440305202611220000', '440305189912310000', '440305198613120000'],
  ),
  'id-number-check-digit': [
    ...is(
      number,
      ['440305198604120000', '44030419921116000X', '44030419921116000x'],
      ['440305198604120001', '440305198604210000', '440305198604120002'],
    ),
    ...is(code, ['110105198509200005'], ['110105198509200006'], {}, ofPerson),
    [{ [type]: '', [number]: '440305198604120001' }, [number]],
    [{ [`${ap}.certificate_number`]: '44030419921116001X' } as Saved, [`${ap}.certificate_number`]],
    [{ [`${legal}.certificate_number`]: '430102197908150001' } as Saved, [`${legal}.certificate_number`]],
  ],
  'id-number-capital-x': is(`${ap}.certificate_number`, ['44030419921116000X'], ['44030419921116000x']),
  'credit-code-length': [
    ...is(code, ['91440300MA5DEM004J'], ['440301100000000', '91440300MA5DEM004', '91440300MA5DEM004JJ']),
    [{ [codeType]: '27', [code]: '440301100000000' }, []],
  ],
  'credit-code-confused': is(
    code,
    ['91440300MA5DEM004J', '9144O300-A5DEM004J'],
    ['9144O300MA5DEM004J', '91440300MA5DEM0O4J', '91440300MASDEM004J'],
  ),
  'credit-code-signs': is(code, ['91440300MA5DEM004J'], ['91440300-A5DEM004J', '9144030AMA5DEM004J']),
  'credit-code-check-digit': is(
    code,
    // Sums that 31 divides, and codes of rural collectives, which begin with letters.
    ['91440300MA5DEM004J', '91440300EXHAW9WCF0', 'N2440300MA5DEM0042', '91440300ma5dem004j'],
    ['91440300MA5DEM004K', '91440300AM5DEM004J'],
  ),
  'credit-code-capitals': is(code, ['91440300MA5DEM004J'], ['91440300ma5dem004j', '91440300MA5DEM004j']),
  'credit-code-likely': [
    [{ [`${subject}.type`]: '10', [codeType]: '19', [code]: '53440300MA5DEM004K' } as Saved, [code]],
    [{ [`${subject}.type`]: '10', [codeType]: '19', [code]: '91440300MA5DEM004J' } as Saved, []],
    [{ [`${subject}.type`]: '10', [codeType]: '19', [code]: '基证字第0001号' } as Saved, []],
  ],
  'organisation-code': [
    [{ [`${subject}.type`]: '10', [codeType]: '18', [code]: 'MA5DEM00-4' } as Saved, []],
    [{ [`${subject}.type`]: '10', [codeType]: '18', [code]: 'MA5DEM004' } as Saved, []],
    [{ [`${subject}.type`]: '10', [codeType]: '18', [code]: '91440300MA5DEM004J' } as Saved, []],
    [{ [`${subject}.type`]: '10', [codeType]: '18', [code]: 'MA5DEM0' } as Saved, [code]],
  ],
  'residence-permit-number': [
    [{ [type]: '41', [number]: '81000019900101000X' }, [number]],
    [{ [type]: '41', [number]: '810000199001010000' }, []],
    [{ [type]: '41', [number]: '830000199001010004' }, [number]],
    [{ [type]: '42', [number]: '830000199001010004' }, []],
    [{ [type]: '42', [number]: '440305198604120000' }, [number]],
    // A name every object has is no certificate.
    [{ [type]: 'constructor', [number]: '440305198604120000' }, []],
  ],
  'passport-number': is(number, ['E00000000', 'PA0940000'], ['e00000000', 'E000', '护照00000'], { [type]: '7' }),
  'home-return-permit-number': is(number, ['H00000000', 'M0000000000'], ['00000000', 'h00000000', 'H0000000'], {
    [type]: '14',
  }),
  'taiwan-permit-number': is(number, ['00000000', '0000000001', '0000000001(B)'], ['T00000000', '000000000'], {
    [type]: '11',
  }),
  'permanent-resident-number': is(
    number,
    ['ABC000000000000', '911124198108030024'],
    ['440305198604120000', 'AB0000000000000'],
    { [type]: '30' },
  ),
  'validity-order': [
    [{ [start]: '20380610' }, [start, end]],
    [{ [start]: '20380609' }, []],
    [{ [start]: '20380611' }, [start, end]],
    [{ [end]: '长期', [start]: '20260101' }, []],
    [{ [start]: '长期' }, []],
  ],
  'validity-start-ahead': is(start, ['20261121', '20180610'], ['20261122']),
  'validity-expired': is(end, ['20261121', '长期'], ['20261120', '20200101']),
  'validity-month': is(end, ['20261222', '20261120', '长期'], ['20261121', '20261221']),
  'validity-quarter': is(end, ['20270220', '20261221', '长期'], ['20261222', '20270219']),
  'emergency-own': [
    [{ [`${sp}.emergency_contact`]: '13800138001' } as Saved, [`${sp}.mobile`, `${sp}.emergency_contact`]],
    [{ [`${ap}.emergency_contact`]: '137 0013 7003' } as Saved, [`${ap}.mobile`, `${ap}.emergency_contact`]],
    [{ [`${sp}.emergency_contact`]: '', [`${sp}.mobile`]: '' } as Saved, []],
  ],
  'mobile-shared': [
    [{ [`${ap}.mobile`]: '13800138001' } as Saved, [`${sp}.mobile`, `${ap}.mobile`]],
    [{ [`${ap}.mobile`]: '13800138001', [`${ap}.certificate_number`]: '440305198604120000' } as Saved, []],
    [{ [`${ap}.mobile`]: '13800138001', [`${ap}.certificate_number`]: '', [`${ap}.name`]: '' } as Saved, []],
    [{ [`${ap}.mobile`]: '13800138001', [`${ap}.certificate_number`]: '' } as Saved, [`${sp}.mobile`, `${ap}.mobile`]],
    [{ [`${ap}.mobile`]: '13800138001', 'ui.applet_principal_same_as_subject': '1' } as Saved, []],
    // One person, whose X is small in one place.
    [
      {
        [`${ap}.mobile`]: '13800138001',
        [`${ap}.certificate_number`]: '43010219790815000x',
        [number]: '43010219790815000X',
      } as Saved,
      [],
    ],
  ],
  'emergency-other': [
    [{ [`${ap}.emergency_contact`]: '13800138001' } as Saved, [`${sp}.mobile`, `${ap}.emergency_contact`]],
    [{ [`${sp}.emergency_contact`]: '13700137003' } as Saved, [`${ap}.mobile`, `${sp}.emergency_contact`]],
    [{ [`${sp}.emergency_contact`]: '13600136004' } as Saved, []],
    [
      {
        [`${ap}.emergency_contact`]: '13800138001',
        [`${ap}.certificate_number`]: '440305198604120000',
      } as Saved,
      [],
    ],
  ],
  'email-shared': [
    [{ [`${ap}.email`]: 'Chen.Shili@sample-pilot.example' } as Saved, [`${sp}.email`, `${ap}.email`]],
    [{ [`${sp}.email`]: 'LIN.yangben@sample-pilot.example' } as Saved, [`${sp}.email`, `${ap}.email`]],
    [{ [`${ap}.email`]: 'Chen.Shili@sample-pilot.example', 'ui.applet_principal_same_as_subject': '1' } as Saved, []],
    [
      {
        [`${ap}.email`]: 'chen.shili@sample-pilot.example',
        [`${ap}.certificate_number`]: '440305198604120000',
      } as Saved,
      [],
    ],
  ],
  'name-digits': [
    ...is(`${subject}.name`, ['示例3', '360示例'], ['123', '１２３']),
    ...is(`${legal}.name`, ['赵样本'], ['1 2']),
  ],
  'applet-name-plain': is(`${applet}.name`, ['示例A', 'A1'], ['123', 'Sample', 'sample go']),
  'appid-form': is(
    `${applet}.appid`,
    ['wx5a4d91e000000001'],
    ['wx5a4d91e00000000', 'WX5a4d91e000000001', 'gh_0000000000000', 'wx5a4d91e0000000011', 'xwx5a4d91e000000001'],
  ),
  'record-number-form': [
    ...is(`${subject}.record_number`, ['粤B2-20090059', '京ICP备12345678号'], ['粤备1号', '粤ICP备1号']),
    ...is(`${applet}.record_number`, ['京ICP备12345678号-3X'], ['京ICP备12345678-3X']),
  ],
  'remark-short': is(`${applet}.comment`, [twenty, ''], [twenty.slice(1), '示例', '示', `  ${twenty.slice(1)}  `]),
  'remark-long': is(`${applet}.comment`, ['示'.repeat(200), '𠮷'.repeat(200)], ['示'.repeat(201)]),
  'services-too-many': [
    [{ [`${applet}.service_content_types`]: ['1', '2', '3', '4', '5'] } as Saved, []],
    [{ [`${applet}.service_content_types`]: ['1', '2', '3', '4', '5', '5'] } as Saved, []],
    [
      { [`${applet}.service_content_types`]: ['1', '2', '3', '4', '5', '6'] } as Saved,
      [`${applet}.service_content_types`],
    ],
  ],
  'approval-none-and-some': [
    [{ [types]: ['9', '24'], [numbers]: ['示例1号', ''] }, [`${applet}.nrlx_details[1].type`]],
    [{ [types]: ['24', ''] }, []],
  ],
  'approval-twice': [
    [{ [types]: ['9', '1', '9'], [numbers]: ['1号', '2号', '3号'] }, [`${applet}.nrlx_details[2].type`]],
    [{ [types]: ['9', '1'], [numbers]: ['1号', '2号'] }, []],
  ],
  'approval-number': [
    [{ [types]: ['9', '1'], [numbers]: ['1号'] }, [`${applet}.nrlx_details[1].code`]],
    [{ [types]: ['9'], [numbers]: [' '] }, [`${applet}.nrlx_details[0].code`]],
    [{ [types]: ['24'] }, []],
  ],
  'approval-number-idle': [
    [{ [types]: ['24'], [numbers]: ['1号'] }, [`${applet}.nrlx_details[0].code`]],
    [{ [types]: ['9'], [numbers]: ['1号', '2号'] }, [`${applet}.nrlx_details[1].code`]],
    [{ [types]: ['9'], [numbers]: ['1号'] }, []],
  ],
};
