import { fields } from '../../fields/index.ts';
import { plain } from '../../fields/plain.ts';
import { sources } from '../../texts/sources.ts';
import { bureauWants } from '../bureau-wants.ts';
import { nameOfProvince } from '../name-of-province.ts';
import type { Rule } from '../rule.ts';

const seen = '2026-10';
const province = 'icp_subject.base_info.province';
const subjectType = 'icp_subject.base_info.type';
const remark = 'icp_subject.base_info.comment';
const emergency = 'icp_subject.principal_info.emergency_contact';

const phone = /应急|紧急|备用/u;
const relation =
  /关系|配偶|丈夫|妻子|夫妻|父|母|爸|妈|兄|弟|姐|妹|儿子|女儿|子女|爷爷|奶奶|亲属|亲戚|家人|同事|朋友|员工|股东|经理|主管/u;
const saysWhose = (text: string): boolean => phone.test(plain(text)) && relation.test(plain(text));

const paperRows = [...new Set(Object.values(bureauWants).flatMap(({ papers = [] }) => papers.map(({ row }) => row)))];

/** What single bureaus want besides. */
export const bureauRules: readonly Rule[] = [
  {
    // What is wanting is a word on the number that stands there, so an empty remark counts too.
    id: 'emergency-user',
    fields: [emergency, remark, province],
    when: ({ text }) => bureauWants[text(province)]?.emergencyUser === true && text(emergency) !== '',
    finds: ({ text }) => (saysWhose(text(remark)) ? [] : [{ fields: [remark, emergency] }]),
    severity: 'warning',
    source: sources.remark,
    seen,
  },
  {
    // Files are known once there is one.
    id: 'province-paper',
    fields: [province, subjectType, ...paperRows],
    when: ({ scans }) => scans.size > 0,
    finds: ({ text, scans, about, subjectType: kind }) =>
      (bureauWants[text(province)]?.papers ?? [])
        .filter(({ row, of }) => !scans.has(row) && (of === undefined || of.includes(kind)))
        .filter(({ filed = 0 }) => (about.others?.filed ?? 0) >= filed)
        .map(({ row }) => ({
          fields: [row],
          words: { province: nameOfProvince(text(province)), paper: fields[row].labels[0] ?? '' },
        })),
    severity: 'warning',
    source: sources.provinces,
    seen,
  },
  {
    id: 'subject-change-refused',
    fields: [province],
    when: ({ about }) => about.kind === 'change_subject' || about.kind === 'change_both',
    finds: ({ text }) =>
      bureauWants[text(province)]?.noSubjectChange
        ? [{ fields: [province], words: { province: nameOfProvince(text(province)) } }]
        : [],
    severity: 'warning',
    source: sources.provinces,
    seen,
  },
];
