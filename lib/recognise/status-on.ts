import { labelText } from '../fields/label-text.ts';
import {
  articlePaths,
  besideContent,
  consoleStatuses,
  filingTitles,
  neighbourTitles,
  otherStatuses,
  rejectionWords,
  type StatusCode,
  statusNames,
} from '../portals/console-statuses.ts';
import { scopesOf } from './composed.ts';
import { type ShownText, shownTexts } from './shown-texts.ts';

const words = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(labelText));
const titles = words(filingTitles);
const neighbours = words(neighbourTitles);
const names = words(statusNames);
/** Begin what is no longer about the status itself. */
const ends = words([...neighbourTitles, ...Object.values(rejectionWords).flat()]);
const statuses = words([...Object.keys(consoleStatuses), ...otherStatuses]);
const codes = new Map(Object.entries(consoleStatuses).map(([text, code]) => [labelText(text), code]));

const headings = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
const rows = 'tr, li, [role=row], [role=listitem]';
/** Where a status is a word to choose, to explain or to head a column. */
const elsewhere = `th, thead, dt, label, button, article, blockquote, pre, code, summary, [role=article], [role=tab], [role=option], [role=columnheader], [role=tooltip], ${besideContent}`;
const deepest = 9;
const longest = 24;
const mostProse = 60;

const isTitle = ({ text }: ShownText): boolean => titles.has(labelText(text));
const isHeading = ({ element }: ShownText): boolean => element.closest(headings) !== null;
/** A date, a step's number and a colon say nothing of whose status it is. */
const isMute = ({ text }: ShownText): boolean => /^[\d\s:/.-]*$/u.test(labelText(text));
const isDefinition = ({ text }: ShownText): boolean => /^[:：]?(?:即|指|是指|表示|代表|说明|意味)/u.test(text);
/** Explains rather than names. */
const isRemark = ({ text }: ShownText): boolean => text.length > 20 || /[，。；！]|^(?:请|如|需|须|根据)/u.test(text);
const isSentence = ({ text }: ShownText): boolean => /[。；;！]/u.test(text);
const isDeed = ({ element }: ShownText): boolean => element.closest('a, button') !== null;

/** The status a text names, and whether it names the filing along with it: 「小程序备案 管局审核中」. */
function statusIn(text: string): { status: string; whole: boolean } | undefined {
  const short = labelText(text);
  if (statuses.has(short)) return { status: short, whole: false };
  const title = [...titles].find((one) => short.startsWith(one));
  const rest = title && labelText(short.slice(title.length).replace(/^[:·-]/u, ''));
  return rest && statuses.has(rest) ? { status: rest, whole: true } : undefined;
}

const textsIn = (root: Node): ShownText[] => shownTexts(root).filter(({ element }) => !element.closest(besideContent));

const prose = (texts: readonly ShownText[]): number =>
  texts.filter(isSentence).reduce((sum, { text }) => sum + text.length, 0);

/** Up to the heading of the next block, or the reasons of a rejection. */
const ownPart = (after: readonly ShownText[]): readonly ShownText[] => {
  const end = after.findIndex((one) => isHeading(one) || ends.has(labelText(one.text.split(/[:：]/u)[0] ?? '')));
  return end < 0 ? after : after.slice(0, end);
};

/** Does what stands before the status within a block say that it is the filing's? `on`: it says nothing yet. */
function saidOf(before: readonly ShownText[], named: boolean, inRow: boolean): 'filing' | 'other' | 'on' {
  if (before.length === 0) return 'on';
  const at = before.findLastIndex(isTitle);
  const title = before[at];
  const heading = before.findLast(isHeading);
  if (title && (!heading || heading === title)) {
    const between = before.slice(at + 1);
    const own = isHeading(title) || at === 0 || neighbours.has(labelText(before[0]?.text ?? ''));
    if (own && (named || between.every(isRemark))) return 'filing';
  }
  // Named 状态 in a line of its own, the block's heading decides; a list's row about somebody says it is theirs.
  return named && !inRow && !heading ? 'on' : 'other';
}

/** The block in which a status is said of the filing, or undefined. */
function blockOf(status: ShownText, whole: boolean): Element | undefined {
  if (status.element.closest(elsewhere)) return undefined;
  let named = false;
  for (let at: Element | null = status.element, level = 0; at && level < deepest; at = at.parentElement, level++) {
    const texts = textsIn(at);
    const here = texts.findIndex(({ element, text }) => element === status.element && text === status.text);
    const after = ownPart(texts.slice(here + 1)).filter((one) => !isMute(one));
    const inText = after.some((one) => one.element === at && !isDeed(one));
    if (inText || after.some(isDefinition) || (isHeading(status) && after.some(isSentence))) return undefined;
    const said = texts.slice(0, here).filter((one) => !isMute(one));
    const before = said.filter(({ text }) => !names.has(labelText(text)));
    named ||= said.length > before.length;
    if (!before.length && !after.length) continue;
    const inRow = at.matches(rows);
    if (whole) {
      const list = status.element.closest(`${rows}, a`) && at.closest('ul, ol, dl, table');
      const alone = before.length === 0 || before.at(-1)?.element !== at;
      return alone && (!list || textsIn(list).some(({ text }) => neighbours.has(labelText(text)))) ? at : undefined;
    }
    if (texts.some((one, n) => n !== here && statusIn(one.text))) return undefined;
    if (!before.length && inRow && !after.every(isDeed)) return undefined;
    const verdict = saidOf(before, named, inRow);
    if (verdict === 'other') return undefined;
    const about = [...before.slice(before.findLastIndex(isTitle) + 1), ...after];
    if (verdict === 'filing') return prose(about) <= mostProse ? at : undefined;
  }
  return whole ? status.element : undefined;
}

/** Tags from the block to the root: alike for the rows of one list. */
const trail = (block: Element): string =>
  block.parentElement ? `${block.localName} ${trail(block.parentElement)}` : block.localName;

/**
 * Where the console says the filing stands: one of the official texts, on its own, in a row or card named 小程序备案. Where
 * two compete, where rows of one kind repeat, in prose, headers, menus and on pages of help (`path`): undefined.
 */
export function statusOn(document: Document, path: string): StatusCode | undefined {
  if (articlePaths.test(path)) return undefined;
  const texts = scopesOf(document).flatMap((scope) =>
    shownTexts(scope, (text) => text.length <= longest && statusIn(text) !== undefined),
  );
  const found = texts.flatMap((one) => {
    const { status, whole } = statusIn(one.text) ?? { status: '', whole: false };
    const block = blockOf(one, whole);
    return block ? [{ status, trail: trail(block) }] : [];
  });
  const one = new Set(found.map(({ status }) => status)).size === 1;
  const apart = new Set(found.map((each) => each.trail)).size === found.length;
  return one && apart ? codes.get(found[0]?.status ?? '') : undefined;
}
