import { fieldName } from '../../fields/field-name.ts';
import { groupOf } from '../../fields/groups.ts';
import { fields } from '../../fields/index.ts';
import type { Taught, TaughtHere } from '../../platform/teach-messages.ts';
import type { Portal } from '../../portals/portal.ts';
import { fieldsFor, idsNamed, partsTaught } from '../../recognise/teaching/fields-for.ts';
import type { Texts } from '../../texts/index.ts';

/** What a group or field is called; a group by the label its rows share. */
export function nameTaught(as: string, t: Texts): string {
  const [id, ...others] = idsNamed(as);
  if (!id) return as;
  return others.length > 0 ? (fields[id].labels[0] ?? id) : fieldName(id, t);
}

/** A rule as it is shown and applied. What it was taught on is judged anew: what may be there changes with our tables. */
export function shownRule(rule: Taught, portal: Portal, t: Texts): TaughtHere {
  const [id] = idsNamed(rule.as);
  if (rule.as === 'never' || !id) return { ...rule, name: '', group: '', parts: [] };
  const parts = fieldsFor(rule, portal).includes(rule.as) ? (partsTaught(rule, rule.as) ?? []) : [];
  return {
    ...rule,
    name: nameTaught(rule.as, t),
    group: groupOf(id),
    of: fields[id].section,
    parts: parts.map(({ control, ...part }) => ({ at: control, ...part })),
  };
}
