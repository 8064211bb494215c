import type { Taught, TaughtHere } from '../../../../lib/platform/teach-messages.ts';
import { wechat } from '../../../../lib/portals/wechat.ts';
import { decide } from '../../../../lib/recognise/decide.ts';
import type { Seen, SeenControl } from '../../../../lib/recognise/page.ts';
import { type Amended, applyTaught } from '../../../../lib/recognise/teaching/apply-taught.ts';
import { shownRule } from '../../../../lib/services/teaching/shown-rule.ts';
import { texts } from '../../../../lib/texts/index.ts';
import { seenControl, seenText } from '../seen.ts';

/** A form to teach on: headings, each with its rows of a label and controls. */
export type Form = readonly { heading: string; rows: readonly [string, ...Partial<SeenControl>[]][] }[];

/** What recognition and these rules make of it. */
export function taughtOn(form: Form, rules: readonly TaughtHere[]): Amended & { controls: SeenControl[] } {
  const controls: SeenControl[] = [];
  const control = (more: Partial<SeenControl>): SeenControl => {
    const made = seenControl(controls.length, more);
    controls.push(made);
    return made;
  };
  const text = (words: string, tag: string): Seen => seenText(words, { tag, heading: tag === 'h3' });
  const box = (children: Seen[]): Seen => ({ is: 'box', tag: 'div', children });
  const blocks = form.map(({ heading, rows }) =>
    box([
      text(heading, 'h3'),
      ...rows.map(([label, ...more]) => {
        const own = more.length > 0 ? more : [{}];
        return box([text(label, 'span'), ...own.map(control)]);
      }),
    ]),
  );
  const decision = decide({ root: { is: 'box', tag: 'body', children: blocks } }, wechat);
  return { ...applyTaught(decision, controls, rules), controls };
}

/** What teaching a row of a form as something would keep. */
export function taughtRule(form: Form, label: string, as: string): TaughtHere {
  const signed = taughtOn(form, []).rows.find(({ row }) => row.label === label);
  if (!signed) throw new Error(`no row 「${label}」`);
  const rule: Taught = {
    ...signed.signature,
    id: `rule ${label} ${as}`,
    printed: label,
    nth: signed.nth,
    as,
    taughtAt: 1,
  };
  return shownRule(rule, wechat, texts('zh-CN'));
}
