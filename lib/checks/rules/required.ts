import type { Case } from '../../fields/cases.ts';
import { noPreApproval } from '../../fields/codes/pre-approvals.ts';
import { type FieldId, fieldIds, fields } from '../../fields/index.ts';
import { sources } from '../../texts/sources.ts';
import type { Facts } from '../facts.ts';
import { lackedBy } from '../missing.ts';
import { rowName } from '../row-name.ts';
import type { Hit, Rule } from '../rule.ts';

const seen = '2026-10';
const asked = fieldIds.filter((id) => fields[id].answer === 'saved' && fields[id].required !== false);
const type: FieldId = 'icp_applets.base_info.nrlx_details[].type';
const number: FieldId = 'icp_applets.base_info.nrlx_details[].code';
const file: FieldId = 'icp_applets.base_info.nrlx_details[].media';

/** What nearly every organisation would be told though hardly one needs it. */
const idle: ReadonlySet<unknown> = new Set<Case>(['renamed', 'provinceRule']);

/** The file of each approval, where it is known which have theirs. */
const filesOfApprovals = ({ list, about: { entries } }: Facts): string[] =>
  list(type).flatMap((code, at) => {
    const path = file.replace('[]', `[${at}]`);
    return code !== '' && code !== noPreApproval && !entries?.has(path) ? [path] : [];
  });

const pathsOf = (id: FieldId, facts: Facts): string[] => {
  if (id === number) return []; // told entry by entry: approval-number
  if (id === file) return filesOfApprovals(facts);
  return [id === type ? type.replace('[]', '[0]') : id];
};

const lacking = (how: 'yes' | 'perhaps', facts: Facts): Hit[] => {
  const { kind } = facts.about;
  if (kind === undefined) return [];
  return lackedBy(kind, facts, how).flatMap((id) =>
    pathsOf(id, facts).map((path) => ({ fields: [path], words: { name: rowName(id) } })),
  );
};

/**
 * What the kind of filing asks and the draft does not say. Told of a whole draft: who is still writing knows that the rest
 * is empty. Of a draft that is for nobody knows what, nothing is asked.
 */
export const requiredRules: readonly Rule[] = [
  {
    id: 'required',
    fields: asked,
    ofWhole: true,
    finds: (facts) => lacking('yes', facts),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'required-perhaps',
    fields: asked,
    ofWhole: true,
    finds: (facts) =>
      lacking('perhaps', facts).filter(({ fields: [path = ''] }) => {
        const field = asked.find((id) => id === path);
        return field !== undefined && !idle.has(fields[field].required);
      }),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
];
