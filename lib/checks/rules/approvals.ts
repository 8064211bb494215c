import { noPreApproval } from '../../fields/codes/pre-approvals.ts';
import { plain } from '../../fields/plain.ts';
import { sources } from '../../texts/sources.ts';
import type { Hit, Rule } from '../rule.ts';

const seen = '2026-10';
const type = 'icp_applets.base_info.nrlx_details[].type';
const number = 'icp_applets.base_info.nrlx_details[].code';

const nothing = /^(?:[\p{P}\p{S}]+|无|没有|暂无|待补|待定|办理中|申请中|不涉及|none|no|null|n\/a|(\d)\1*|test|测试)$/iu;

const isFiller = (text: string): boolean =>
  nothing.test(plain(text)) || (plain(text).length > 2 && '1234567890'.startsWith(plain(text)));

/** Numbers of pre-approvals (审批号/文件名). */
export const approvalRules: readonly Rule[] = [
  {
    id: 'approval-number-filler',
    fields: [type, number],
    finds: ({ list }) => {
      const types = list(type);
      return list(number).flatMap((text, at): Hit[] =>
        isFiller(text) && ![noPreApproval, '', undefined].includes(types[at])
          ? [{ fields: [number.replace('[]', `[${at}]`)] }]
          : [],
      );
    },
    severity: 'warning',
    source: sources.vendorRejections,
    seen,
  },
];
