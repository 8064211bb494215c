import { regionOptions } from './base-form.ts';
import type { Block, Form, Line } from './form.ts';

/** Labels that say by themselves whose they are. */
const tells =
  /主体负责人|主办单位负责人|小程序负责人|小程序管理员|法定代表人|法人|主体|主办|单位|小程序|企业|公司|营业执照|前置审批|服务内容|承诺|告知书|党建|附件|统一社会信用代码/u;
const isPerson = ({ part }: Block): boolean => part === 'subjectPrincipal' || part === 'appletPrincipal';

function doubt(line: Line, nothing: boolean): void {
  for (const cell of line.cells) {
    if (nothing) cell.is = undefined;
    else cell.unsure = true;
  }
}

/**
 * What a page's titles do not say, a label may. Where neither does, rows of a person are anybody's: right is nothing, or,
 * beside a row that names the person, that person's or nothing.
 */
export function wholeTruth(form: Form): Form {
  for (const block of form.blocks.filter(({ told }) => told === false)) {
    const named = block.lines.some(({ label }) => /负责人/u.test(label) && tells.test(label));
    for (const line of block.lines) {
      if (tells.test(line.label) && (!isPerson(block) || /主体|主办|小程序/u.test(line.label))) continue;
      doubt(line, isPerson(block) && !named);
    }
  }
  const custom = form.custom && (form.dress === 'weui' || form.dress === 'element');
  for (const line of form.blocks.flatMap(({ lines }) => lines)) {
    // A region in one control needs a kit that has one; a label cannot be referred to across a shadow root.
    if (!custom) line.cells = line.cells.flatMap((cell) => (cell.kind === 'cascader' ? inThree(cell, form) : [cell]));
    if (form.place === 'rowShadows' && (line.called === 'labelledby' || line.called === 'float')) line.called = 'label';
  }
  return form;
}

type Cell = Line['cells'][number];

const inThree = ({ is, ...rest }: Cell, { individual }: Form): Cell[] =>
  (is?.split(' ') ?? ['', '', '']).map((id, at) => ({
    ...rest,
    kind: 'select',
    options: regionOptions(individual)[at] ?? [],
    ...(id && { is: id }),
  }));
