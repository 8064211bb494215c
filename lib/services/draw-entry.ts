import type { EntryGuide } from '../platform/entry-messages.ts';
import { showEntry } from './entry-board.ts';

type Tags = HTMLElementTagNameMap;

const make = <Tag extends keyof Tags>(
  tag: Tag,
  more: Partial<Tags[Tag]>,
  ...children: (Node | string)[]
): Tags[Tag] => {
  const element = Object.assign(document.createElement(tag), more);
  element.append(...children);
  return element;
};

const list = (lines: readonly string[]) => make('ul', {}, ...lines.map((line) => make('li', {}, line)));

/** One line of what an entry is, what is missing, the rest when it is opened, and the way to put its kind away. */
export function drawEntry(
  { title, lead, missing, more, lines, from, source, away }: EntryGuide,
  putAway: () => void,
): HTMLElement {
  const { host } = new URL(source);
  const link = make('a', { href: source, target: '_blank', rel: 'noreferrer noopener' }, host);
  const details = make(
    'details',
    {},
    make('summary', {}, more),
    list(lines),
    make('p', { className: 'note' }, ...from.split('{host}').flatMap((text, at) => (at > 0 ? [link, text] : [text]))),
  );
  const button = make('button', { className: 'link' }, away);
  const element = make(
    'section',
    { className: 'notes' },
    make('p', {}, make('strong', {}, title), ` ${lead}`),
    list(missing),
    details,
    button,
  );
  element.setAttribute('aria-label', title);
  details.addEventListener('toggle', () => showEntry({ element, open: details.open }));
  button.addEventListener('click', putAway);
  return element;
}
