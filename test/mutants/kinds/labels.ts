import { type Called, type Form, type Line, linesOf } from '../form.ts';
import { synonyms } from '../words/synonyms.ts';
import { traditional } from '../words/traditional.ts';
import type { Kind } from './kind.ts';

const people: Record<string, string> = { icp_subject: '主体负责人', icp_applets: '小程序负责人' };

/** Natural wordings for a row; of a principal's by the last part of the id. */
function wordingsOf({ cells: [first] }: Line): string[] {
  const id = first?.is?.split(' ')[0] ?? '';
  const [root = '', part = '', key = ''] = id.split('.');
  const own = synonyms[id] ?? (part === 'principal_info' ? synonyms[key] : undefined) ?? [];
  return own.map((text) => text.replace('{who}', people[root] ?? ''));
}

const listed = ['radio', 'checkboxes', 'checkbox', 'cascader'];

/** `tied`: by markup, which can name one control, and no list of boxes. */
const called = (how: Called, tied = false): Kind => ({
  change: (form) => {
    for (const line of linesOf(form)) {
      const [first, ...more] = line.cells;
      if (!tied || (first && more.length === 0 && !listed.includes(first.kind))) line.called = how;
    }
  },
});

/** Rows with a single typed control: what is said of it may stand in its placeholder. */
const isTyped = ({ cells }: Line): boolean => cells.length === 1 && ['text', 'textarea'].includes(cells[0]?.kind ?? '');

const decorations: readonly ((label: string) => string)[] = [
  (label) => `* ${label}：`,
  (label) => `${label}（必填）`,
  (label) => `3. ${label}`,
  (label) => `${label} ?`,
  (label) => `\u3000${[...label].join('\u3000')}`,
  (label) => [...label].join('\u200b'),
  (label) => `${label}:`,
  (label) => `【${label}】`,
  (label) => `${label}(选填)`,
  (label) => `${label}*`,
];

const asked = (line: Line): void => {
  line.called = 'placeholder';
  for (const cell of line.cells) cell.prompt = `请输入${line.label}`;
};

/** Two rows of one block trade what they ask; `name`s, ids and places stay. */
function swap(form: Form, one: Line, other: Line): void {
  void form;
  const [first] = one.cells;
  const [second] = other.cells;
  if (!first || !second) return;
  [one.label, other.label] = [other.label, one.label];
  [first.is, second.is] = [second.is, first.is];
  for (const line of [one, other]) line.tip = undefined;
  for (const cell of [first, second]) {
    cell.prompt = '请输入';
    cell.max = undefined;
  }
}

/** What an input's `name` would be in a portal's own code. */
const nameOf = (line: Line): string => line.cells[0]?.is?.split('.').at(-1) ?? '';

export const labels: Record<string, Kind> = {
  synonyms: {
    change: (form, lot) => {
      for (const line of linesOf(form)) {
        const wordings = wordingsOf(line);
        if (wordings.length > 0) line.label = lot.pick(wordings);
      }
    },
  },
  swapped: {
    change: (form, lot) => {
      for (const { lines } of form.blocks) {
        const typed = lot.shuffled(lines.filter((line) => isTyped(line) && line.cells[0]?.is));
        for (const line of typed) for (const cell of line.cells) cell.name = nameOf(line);
        for (let at = 0; at + 1 < typed.length; at += 2) swap(form, typed[at] as Line, typed[at + 1] as Line);
      }
    },
  },
  pieces: called('pieces'),
  paragraphs: called('p'),
  tied: called('for', true),
  wrapping: called('wrap', true),
  aria: called('aria', true),
  labelledby: called('labelledby', true),
  floating: called('float', true),
  placeholders: {
    change: (form) => {
      for (const line of linesOf(form)) if (isTyped(line)) asked(line);
    },
  },
  placeholdersAndTips: {
    change: (form, lot) => {
      for (const line of linesOf(form)) {
        if (isTyped(line)) asked(line);
        if (lot.oneIn(3))
          line.tip = { text: lot.pick(['请如实填写', '姓名填写有误', '须与证件一致', '最多20字']), at: 'below' };
      }
    },
  },
  traditional: {
    change: (form) => {
      for (const line of linesOf(form)) {
        line.label = traditional(line.label);
        for (const cell of line.cells) cell.prompt = traditional(cell.prompt);
      }
      for (const block of form.blocks) if (block.title) block.title = traditional(block.title);
      if (form.steps) form.steps.titles = form.steps.titles.map(traditional);
    },
  },
  decorated: {
    change: (form, lot) => {
      for (const line of linesOf(form)) line.label = lot.pick(decorations)(line.label);
    },
  },
  helpAround: {
    change: (form, lot) => {
      for (const line of linesOf(form)) {
        const text = lot.pick([
          '请填写本人在用的号码',
          '需与证件上一致',
          '例如：张三',
          '用于接收通知',
          '最多 60 个字',
          '仅支持 jpg',
        ]);
        line.tip = { text, at: lot.pick(['below', 'between', 'label']) };
        if (lot.oneIn(4)) line.error = `请输入${line.label}`;
      }
    },
  },
  stalePlaceholders: {
    change: (form, lot) => {
      const typed = linesOf(form).filter(isTyped);
      for (const line of typed) {
        const other = lot.pick(typed);
        for (const cell of line.cells) {
          cell.prompt = `请输入${other.label}`;
          // The label says one thing, the control another: nobody can be sure.
          if (other !== line) cell.unsure = true;
        }
      }
    },
  },
};
