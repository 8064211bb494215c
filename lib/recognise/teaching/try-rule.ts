import { groupOf } from '../../fields/groups.ts';
import { labelText } from '../../fields/label-text.ts';
import { groupsNamed } from '../../fields/labels.ts';
import type { TaughtHere } from '../../platform/teach-messages.ts';
import type { Portal } from '../../portals/portal.ts';
import { decide } from '../decide.ts';
import { headingText } from '../heading-text.ts';
import { isNote } from '../label.ts';
import type { Page, Seen, SeenControl } from '../page.ts';
import { applyTaught, type Told } from './apply-taught.ts';
import { idsNamed } from './fields-for.ts';

const text = (words: string, tag: string, more: { current?: boolean } = {}): Seen => ({
  is: 'text',
  text: words,
  tag,
  depth: 3,
  heading: tag === 'h3',
  current: false,
  ...more,
});
const box = (...children: Seen[]): Seen => ({ is: 'box', tag: 'div', children });

/** The smallest form of a portal that has just what a rule was taught on, and two rows that make it a form. */
function formOf(rule: TaughtHere, { headings, tellingLabels }: Portal): { page: Page; controls: SeenControl[] } {
  const controls: SeenControl[] = [];
  const put = (more: Partial<SeenControl>): SeenControl => {
    const control: SeenControl = {
      is: 'control',
      index: controls.length,
      kit: 'native',
      kind: 'text',
      inputType: '',
      prompt: '',
      names: [],
      own: '',
      ...more,
    };
    controls.push(control);
    return control;
  };
  const steps = headings.filter(({ text: title, telling }) => telling && labelText(headingText(title)) !== rule.step);
  const list = rule.step ? [rule.step, ...steps.slice(0, 2).map(({ text: title }) => title)] : [];
  // A label that reads like a sentence stood in the control's own markup, not beside it.
  const named = isNote(rule.printed) ? { names: [rule.printed] } : {};
  const own = rule.controls.map(({ short, ...control }) =>
    put({ ...control, ...named, ...(short && { maxLength: 1 }) }),
  );
  const row = box(...(isNote(rule.printed) ? [] : [text(rule.printed, 'span')]), ...own);
  const block = rule.section ? [text(rule.section, 'h3'), row] : [row];
  const taken = new Set([...idsNamed(rule.as).map(groupOf), ...groupsNamed(rule.label)]);
  const telling = tellingLabels.filter(
    (label) => ![...groupsNamed(labelText(label))].some((group) => taken.has(group)),
  );
  const children = [
    ...list.map((title, at) => text(title, 'li', { current: at === 0 })),
    box(...block),
    box(...telling.slice(0, 2).map((label) => box(text(label, 'span'), put({})))),
  ];
  return { page: { root: { is: 'box', tag: 'body', children } }, controls };
}

/** What comes of a rule on such a form; undefined: the row is not known again even there. */
export function tryRule(rule: TaughtHere, portal: Portal): Told['says'] | undefined {
  const { page, controls } = formOf(rule, portal);
  return applyTaught(decide(page, portal), controls, [rule]).told.get(0)?.says;
}
