import type { Block, Cell, Form } from '../form.ts';
import { drawLine } from './draw-line.ts';
import { drawLines } from './draw-lines.ts';
import type { Hand } from './hand.ts';
import { hide } from './hide.ts';
import { makerFor } from './make.ts';

function titleOf(block: Block, { make }: Hand): HTMLElement[] {
  if (!block.title) return [];
  if (block.titled === 'role') return [make('div', { role: 'heading' }, block.title)];
  if (block.titled === 'apart') return [make('header', {}, make('div', {}, make('span', {}, block.title)))];
  return [make(block.titled, {}, block.title)];
}

function drawBlock(block: Block, hand: Hand): Node[] {
  const { make } = hand;
  const title = titleOf(block, hand);
  const lines = drawLines(block.lines, block.layout, hand);
  const box = block.titled === 'legend' ? 'fieldset' : block.titled === 'h3' ? 'section' : 'div';
  const body = block.titled === 'apart' ? [make('div', {}, ...(lines as HTMLElement[]))] : lines;
  if (!block.boxed && block.titled !== 'legend' && !block.hidden) return [...title, ...body];
  const boxed = make(box, {}, ...title, ...(body as HTMLElement[]));
  return [block.hidden ? hide(boxed, block.hidden, hand) : boxed];
}

/** One column for each block, one line for each row; the first block's labels stand at the left. */
function drawMatrix(blocks: readonly Block[], hand: Hand): Node {
  const { make } = hand;
  const head = make('tr', {}, make('th'), ...blocks.map(({ title }) => make('th', {}, title ?? '')));
  const lines = (blocks[0]?.lines ?? []).map((first, at) => {
    const cells = blocks.map(({ lines }) => {
      const line = lines[at];
      return make('td', {}, ...(line ? [drawLine(line, hand).controls] : []));
    });
    return make('tr', {}, make('th', {}, first.label), ...cells);
  });
  return make('table', {}, make('thead', {}, head), make('tbody', {}, ...lines));
}

const colours = { present: 'color:rgb(7,193,96);font-weight:600', other: 'color:rgb(120,120,120)' };

function stepsOf({ steps }: Form, { make }: Hand): HTMLElement[] {
  if (!steps) return [];
  const items = steps.titles.map((title, at) => {
    const present = at === steps.at;
    return make(
      'li',
      {
        class: steps.marked === 'class' && present ? 'current' : '',
        'aria-current': steps.marked === 'aria' && present ? 'step' : '',
        style: steps.marked === 'colour' ? colours[present ? 'present' : 'other'] : '',
      },
      title,
    );
  });
  return [make('ul', {}, ...items)];
}

/** Where the form goes: the host itself, a frame in it, a shadow root. */
function placeIn(host: HTMLElement, { place }: Form): HTMLElement | ShadowRoot {
  if (place === 'shadow') {
    const app = host.appendChild(makerFor(host.ownerDocument)('practice-app'));
    return app.attachShadow({ mode: 'open' });
  }
  if (place !== 'frame' && place !== 'nestedFrames') return host;
  const framed = (into: HTMLElement): HTMLElement => {
    const frame = into.appendChild(makerFor(into.ownerDocument)('iframe', { style: 'width:900px;height:600px' }));
    return (frame as HTMLIFrameElement).contentDocument?.body ?? into;
  };
  return place === 'frame' ? framed(host) : framed(framed(host));
}

/** A page with the form drawn on it, and what each control is for. */
export interface Drawn {
  cells: Map<Element, Cell>;
  rows: Node[][];
}

export function drawForm(form: Form, host: HTMLElement): Drawn {
  const place = placeIn(host, form);
  let count = 0;
  const make = makerFor(place.ownerDocument);
  const next = (): string => `m${(count++).toString(36)}`;
  const hand: Hand = { form, make, next, cells: new Map(), rows: [], spares: [] };
  const title = form.title ? [make('h2', {}, form.title)] : [];
  const blocks = form.matrix ? [drawMatrix(form.blocks, hand)] : form.blocks.flatMap((block) => drawBlock(block, hand));
  const sheet = make('form', {}, ...(blocks as HTMLElement[]));
  sheet.addEventListener('submit', (event) => event.preventDefault());
  place.append(
    make('main', {}, ...title, ...stepsOf(form, hand), sheet, make('div', { style: 'display:none' }, ...hand.spares)),
  );
  return { cells: hand.cells, rows: hand.rows };
}
