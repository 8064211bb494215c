import { regionLevel } from '../portal/console/codes.ts';
import type { Row, Section, Surroundings } from '../portal/console/rows.ts';
import { applet } from '../portal/console/steps/applet.ts';
import { appletPrincipal } from '../portal/console/steps/applet-principal.ts';
import { materials } from '../portal/console/steps/materials.ts';
import { organizer } from '../portal/console/steps/organizer.ts';
import { subjectPrincipal } from '../portal/console/steps/subject-principal.ts';
import type { Block, Cell, CellKind, Form, Line, Option, Part } from './form.ts';
import type { Lot } from './lot.ts';

const titles = ['主办单位信息', '主体负责人信息', '小程序信息', '小程序负责人信息', '其他材料'];

const reuse = 'ui.applet_principal_same_as_subject';
const about = (individual: boolean): Surroundings => ({
  individual,
  checked: true,
  model: { [reuse]: '0', 'icp_subject.base_info.type': individual ? '5' : '4' },
});

const cell = (kind: CellKind, is: string, rest: Partial<Cell> = {}): Cell => ({
  kind,
  is,
  options: [],
  prompt: '',
  type: 'text',
  ...rest,
});

/** Codes of the sample company that stand far down in long lists. */
const chosen = ['440000', '440300', '440305', '3', '161', '24', '4'];

/** Long lists are cut to their first ones and those the sample company needs. */
const few = (options: readonly Option[]): Option[] =>
  options.filter(({ code }, at) => at < 6 || chosen.includes(code)).map(({ code, text }) => ({ code, text }));

/** Lists of the three levels down to the sample company's own, or the sample person's, so that a filled page can be judged. */
export const regionOptions = (individual: boolean): Option[][] =>
  (individual ? [[], ['110000'], ['110000', '110100']] : [[], ['440000'], ['440000', '440300']]).map((path) =>
    few(regionLevel(path)),
  );

/** Row of the practice portal → its controls. */
function cellsFor(row: Row, options: Option[], individual: boolean, lot: Lot): Cell[] {
  const [id, second = '', third = ''] = row.ids;
  const limit = row.max ? { max: row.max } : {};
  if (row.control === 'region') {
    if (lot.oneIn(2)) return [cell('cascader', row.ids.join(' '))];
    return [id, second, third].map((one, at) => cell('select', one, { options: regionOptions(individual)[at] ?? [] }));
  }
  if (row.control === 'validity')
    return [
      cell('date', id),
      cell('date', second, { before: '至' }),
      ...(lot.oneIn(2) ? [cell('checkbox', `${second} longTerm`, { own: '长期' })] : []),
    ];
  if (row.control === 'phone')
    return [
      cell('text', id, { max: 11, button: '获取验证码' }),
      cell('text', second, { max: 6, prompt: '请输入验证码' }),
    ];
  const kinds: Partial<Record<Row['control'], CellKind>> = {
    textarea: 'textarea',
    choice: 'select',
    choices: 'multiselect',
    radio: 'radio',
    checkbox: 'checkbox',
    checkboxes: 'checkboxes',
    upload: 'file',
  };
  const asks = row.placeholders?.[0] ?? '';
  return [cell(kinds[row.control] ?? 'text', id, { options, prompt: asks, ...limit })];
}

function lineOf(row: Row, where: Surroundings, lot: Lot): Line {
  const options = few(row.options?.(where) ?? []);
  const cells = cellsFor(row, options, where.individual, lot);
  // A row of the practice portal that is no field of the filing.
  const known = row.ids[0].startsWith('practice.') ? cells.map(({ is, ...rest }) => rest) : cells;
  return {
    label: typeof row.label === 'string' ? row.label : row.label(where),
    called: 'label',
    cells: known,
    ...(row.tips && { tip: { text: row.tips, at: 'below' } }),
    required: row.required ?? false,
    depth: 0,
  };
}

function blockOf(section: Section | undefined, part: Part, individual: boolean, lot: Lot): Block {
  const where = about(individual);
  const rows = typeof section?.rows === 'function' ? section.rows(where) : (section?.rows ?? []);
  const lines = rows.filter((row) => row.shown?.(where) ?? true).map((row) => lineOf(row, where, lot));
  return { title: section?.heading, titled: 'h3', part, lines, layout: 'rows', boxed: true };
}

const pages: Record<string, readonly Part[]> = {
  organizer: ['organizer', 'subject'],
  subjectPrincipal: ['subjectPrincipal'],
  applet: ['applet'],
  appletPrincipal: ['appletPrincipal'],
  materials: ['materials'],
  bothPrincipals: ['subjectPrincipal', 'appletPrincipal'],
  subject: ['organizer', 'subject', 'subjectPrincipal'],
  mini: ['applet', 'appletPrincipal'],
  whole: ['organizer', 'subject', 'subjectPrincipal', 'applet', 'appletPrincipal', 'materials'],
};
export type PageName = keyof typeof pages;
export const pageNames = Object.keys(pages);

const stepOf: Record<Part, number> = {
  organizer: 0,
  subject: 0,
  subjectPrincipal: 1,
  applet: 2,
  appletPrincipal: 3,
  materials: 4,
  foreign: 0,
};

/** A page as the practice portal has it: one step, or several on one page; a list of steps where it is one. */
export function baseForm(page: PageName, lot: Lot): Form {
  const individual = lot.oneIn(4);
  const sections: Partial<Record<Part, Section | undefined>> = {
    organizer: organizer.sections[0],
    subject: organizer.sections[1],
    subjectPrincipal: subjectPrincipal.sections[0],
    applet: applet.sections[0],
    appletPrincipal: appletPrincipal.sections[0],
    materials: materials.sections[0],
  };
  const parts = pages[page] ?? [];
  const [first = 'organizer'] = parts;
  return {
    blocks: parts.map((part) => blockOf(sections[part], part, individual, lot)),
    ...(new Set(parts.map((part) => stepOf[part])).size === 1 && {
      steps: { titles, at: stepOf[first], marked: lot.pick(['class', 'aria', 'colour']) },
    }),
    title: '小程序备案',
    dress: lot.pick(['bare', 'weui', 'element', 'tdesign', 'ant', 'hashed']),
    place: 'top',
    timing: 'atOnce',
    custom: lot.oneIn(3),
    individual,
  };
}
