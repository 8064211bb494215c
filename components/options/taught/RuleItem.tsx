import { useState } from 'react';
import type { Reply } from '../../../lib/platform/messages.ts';
import { portals } from '../../../lib/portals/index.ts';
import { idsNamed } from '../../../lib/recognise/teaching/fields-for.ts';
import { tryRule } from '../../../lib/recognise/teaching/try-rule.ts';
import type { TaughtTexts } from '../../../lib/texts/taught.zh-CN.ts';
import { fieldLabel } from '../../field-label.ts';
import { usePage } from '../../page-context.ts';
import { whenText } from '../editor/when-text.ts';

export type Rule = Reply<'taught'>['rules'][number];

const resultOf = (rule: Rule, { results }: TaughtTexts): string => {
  const portal = portals.find(({ id }) => id === rule.site);
  const says = portal && tryRule(rule, portal);
  if (says === 'applied') return results.applied(rule.name);
  return says === 'never' || says === 'misfit' ? results[says] : results.failed;
};

/** One rule: what it is about, what it must find to be used, and a try on a form that has just that. */
export function RuleItem({ rule, onRemove }: { rule: Rule; onRemove(): void }) {
  const { lang, t, p } = usePage();
  const w = p.taught;
  const [result, setResult] = useState<string>();
  const { printed, step, section, controls, as, name, taughtAt } = rule;
  const [id] = idsNamed(as);
  const field = as === 'never' ? w.never : id ? (idsNamed(as).length > 1 ? name : fieldLabel(id, t)) : w.gone;
  const place = [...new Set([step, section])].filter((text) => text !== '').join(' › ') || w.anywhere;
  return (
    <li>
      <p>
        <strong>{printed}</strong> → {field}
      </p>
      <dl className="taught-facts note">
        <dt>{w.place}</dt>
        <dd>{place}</dd>
        <dt>{w.controls}</dt>
        <dd>
          {controls
            .map(({ kind, prompt, own }) => [w.kinds[kind], prompt || own].filter(Boolean).join(t.colon))
            .join(t.comma)}
        </dd>
        <dt>{w.taughtAt}</dt>
        <dd>{whenText(taughtAt, lang)}</dd>
      </dl>
      <div className="deeds">
        <button type="button" aria-label={w.testOf(printed)} onClick={() => setResult(resultOf(rule, w))}>
          {w.test}
        </button>
        <button type="button" aria-label={w.removeOf(printed)} onClick={onRemove}>
          {w.remove}
        </button>
      </div>
      <p role="status">{result}</p>
    </li>
  );
}
