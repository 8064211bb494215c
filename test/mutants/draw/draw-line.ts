import type { Line } from '../form.ts';
import { drawCell } from './draw-cell.ts';
import { dresses } from './dresses.ts';
import type { Hand } from './hand.ts';
import { hide } from './hide.ts';

/** The parts of a row: what says its name, and what holds its controls. Either may say nothing. */
export interface LineParts {
  label?: HTMLElement;
  controls: HTMLElement;
}

/** The name over several elements, as kits and hurried hands do it. */
function pieces(text: string, { make, next }: Hand): HTMLElement[] {
  const signs = [...text];
  const cut = signs.length < 3 ? 1 : Math.ceil(signs.length / 2) - (next().length % 2);
  return [make('span', {}, signs.slice(0, cut).join('')), make('b', {}, signs.slice(cut).join(''))];
}

function label(line: Line, hand: Hand, id: string, tied: string): HTMLElement | undefined {
  const { make, form } = hand;
  const classes = dresses[form.dress].label;
  const star = line.required ? [make('i', {}, '*')] : [];
  const help = line.tip?.at === 'label' ? [make('em', {}, line.tip.text)] : [];
  switch (line.called) {
    case 'placeholder':
    case 'aria':
    case 'wrap':
      return undefined;
    case 'pieces':
      return make('div', { class: classes, id }, ...star, ...pieces(line.label, hand), ...help);
    case 'p':
      return make('p', { class: classes, id }, ...star, line.label, ...help);
    case 'for':
    case 'float':
      return make('label', { class: classes, for: tied, id }, ...star, line.label, ...help);
    default:
      return make('label', { class: classes, id }, ...star, line.label, ...help);
  }
}

const isLast = ({ called }: Line): boolean => called === 'float' || called === 'after';

/** Draws the controls of a row and notes what each is for. */
export function drawLine(line: Line, hand: Hand): LineParts {
  const { make, form } = hand;
  const [labelId, inputId] = [hand.next(), hand.next()];
  const own = label(line, hand, labelId, inputId);
  const nodes: Node[] = [];
  for (const [at, cell] of line.cells.entries()) {
    const names: Record<string, string> = {
      id: at === 0 ? inputId : hand.next(),
      name: cell.name ?? '',
      'aria-label': cell.aria ?? '',
      readonly: cell.readonly ? 'readonly' : '',
      ...(at === 0 && line.called === 'aria' && { 'aria-label': line.label }),
      ...(at === 0 && line.called === 'labelledby' && { 'aria-labelledby': labelId }),
    };
    const { box, control } = drawCell(cell, hand, names);
    hand.cells.set(control, { ...cell, label: line.label });
    if (cell.before) nodes.push(make('span', {}, cell.before));
    const wrapped = line.called === 'wrap' && at === 0 && !['radio', 'checkboxes', 'checkbox'].includes(cell.kind);
    nodes.push(form.place === 'rowShadows' ? inShadow(box, hand) : wrapped ? make('label', {}, line.label, box) : box);
    if (cell.button) nodes.push(make('button', { type: 'button' }, cell.button));
  }
  if (
    line.called === 'wrap' &&
    !nodes.some((node) => (node as Element).localName === 'label' && node.textContent?.startsWith(line.label))
  )
    nodes.unshift(make('span', {}, line.label));
  const tip = line.tip && line.tip.at !== 'label' ? make('p', {}, line.tip.text) : undefined;
  if (tip && line.tip?.at === 'between') nodes.unshift(tip);
  const error = line.error ? [make('p', { role: 'alert' }, line.error)] : [];
  const after = tip && line.tip?.at === 'below' ? [tip] : [];
  let controls = make('div', { class: dresses[form.dress].controls }, ...nodes, ...after, ...error);
  for (let depth = 0; depth < line.depth; depth++) controls = make('div', {}, controls);
  return { ...(own && { label: own }), controls };
}

/** A control that stands in an element with a shadow root of its own. */
function inShadow(box: HTMLElement, { make }: Hand): HTMLElement {
  const host = make('practice-control');
  host.attachShadow({ mode: 'open' }).append(box);
  return host;
}

/** A row in a box of its own. */
export function rowBox(line: Line, hand: Hand): HTMLElement {
  const { make, form } = hand;
  const { label: own, controls } = drawLine(line, hand);
  if (own && line.called === 'labelledby') hand.spares.push(own);
  const content = own && line.called !== 'labelledby' ? (isLast(line) ? [controls, own] : [own, controls]) : [controls];
  const row = make('div', { class: dresses[form.dress].row }, ...(form.place === 'slots' ? [] : content));
  if (form.place === 'slots') {
    own?.setAttribute('slot', 'name');
    const order = isLast(line)
      ? [make('slot'), make('slot', { name: 'name' })]
      : [make('slot', { name: 'name' }), make('slot')];
    row.append(...content);
    row.attachShadow({ mode: 'open' }).append(make('section', {}, ...order));
  }
  return line.hidden ? hide(row, line.hidden, hand) : row;
}
