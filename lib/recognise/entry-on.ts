import type { Blocker } from '../fields/codes/filing-statuses.ts';
import { labelText } from '../fields/label-text.ts';
import type { EntryKind } from '../platform/entry-messages.ts';
import {
  blockerRows,
  blockerTexts,
  entryButtons,
  filedText,
  notFiledTexts,
  refusalTexts,
  releaseCard,
  supplementBanner,
} from '../portals/console-entry.ts';
import {
  articlePaths,
  besideContent,
  filingTitles,
  neighbourTitles,
  rejectionWords,
} from '../portals/console-statuses.ts';
import { scopesOf } from './composed.ts';
import { type ShownText, shownTexts } from './shown-texts.ts';
import { isWayBack } from './way-back-on.ts';

/** What a page shows of the way in. `blockers`: what it says is missing. */
export interface EntrySeen {
  kind: EntryKind;
  blockers: readonly Blocker[];
}

const headings = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
const presses = 'a, button, [role=button]';
const rows = 'tr, li, [role=row], [role=listitem]';
/** Where a word is written about, chosen, or heads a column. */
const elsewhere = `article, blockquote, pre, code, summary, th, label, [role=article], [role=tab], [role=option], [role=tooltip], ${besideContent}`;
const deepest = 7;
const longest = 24;
const mostProse = 120;

const titles = new Set(filingTitles.map(labelText));
const notFiled = new Set(notFiledTexts.map(labelText));
const neighbours = neighbourTitles.map(labelText);
const reasons = new Set(Object.values(rejectionWords).flat().map(labelText));
const isHeading = ({ element }: ShownText): boolean => element.closest(headings) !== null;
const isNeighbour = ({ text }: ShownText): boolean => neighbours.some((title) => labelText(text).startsWith(title));
const isSentence = ({ text }: ShownText): boolean => /[。；;！]/u.test(text);
const isReason = ({ text }: ShownText): boolean => reasons.has(labelText(text.split(/[:：]/u)[0] ?? ''));
const isPressed = ({ element }: ShownText): boolean => element.closest(presses) !== null;

/** What a text says of the filing along with its title: 「小程序备案 未备案」 → 未备案; '' for the title alone. */
function afterTitle(text: string): string | undefined {
  const short = labelText(text);
  const title = [...titles].filter((one) => short.startsWith(one)).toSorted((a, b) => b.length - a.length)[0];
  return title === undefined ? undefined : labelText(short.slice(title.length).replace(/^[:·-]/u, ''));
}

const isTitle = ({ text }: ShownText): boolean => {
  const rest = afterTitle(text);
  return rest === '' || (rest !== undefined && (notFiled.has(rest) || rest === filedText));
};

const textsIn = (root: Node): ShownText[] => shownTexts(root).filter(({ element }) => !element.closest(besideContent));

const prose = (texts: readonly ShownText[]): number =>
  texts.filter(isSentence).reduce((sum, { text }) => sum + text.length, 0);

/** Does something of the same line follow the word, as in a sentence about it? */
const isWithinProse = ({ element }: ShownText): boolean => {
  const press = element.closest(presses) ?? element;
  const own = [...(press.parentNode?.childNodes ?? [])];
  const at = own.indexOf(press);
  const says = (node?: ChildNode): string => (node?.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '');
  return says(own[at + 1]) !== '' || /[^。：:！]$/u.test(says(own[at - 1]));
};

interface Block {
  at: Element;
  /** What stands between the title and the word. */
  between: readonly ShownText[];
}

/** Between title and word: a remark or two, or the reasons of a rejection under whatever heading, but no other module. */
const isOneBlock = (between: readonly ShownText[]): boolean =>
  between.some(isReason)
    ? !between.some((one) => isHeading(one) && isNeighbour(one))
    : !between.some(isHeading) && prose(between) <= mostProse;

/** The block in which a word is said of the filing: named by its title, or asked for by the banner. */
function blockOf(word: ShownText): Block | undefined {
  if (word.element.closest(elsewhere) || isWithinProse(word)) return undefined;
  let at: Element | null = word.element;
  for (let level = 0; at && level < deepest; at = at.parentElement, level++) {
    const texts = textsIn(at);
    const here = texts.findIndex(({ element, text }) => element === word.element && text === word.text);
    const before = texts.slice(0, here).filter((one) => !isPressed(one));
    if (before.some(({ text }) => labelText(text) === labelText(supplementBanner))) return { at, between: [] };
    const titled = before.findLastIndex(isTitle);
    const title = before[titled];
    if (!title) {
      // A line of somebody's: its name stands where the title should.
      if (before.length > 0 && at.matches(rows)) return undefined;
      continue;
    }
    const between = before.slice(titled + 1);
    const own = isHeading(title) || titled === 0 || before.slice(0, titled).some(isNeighbour);
    return own && isOneBlock(between) ? { at, between } : undefined;
  }
  return undefined;
}

const trail = (element: Element): string =>
  element.parentElement ? `${element.localName} ${trail(element.parentElement)}` : element.localName;

/** Rows of one kind that repeat are a list of several mini programs: none of them is this one. */
const apart = (blocks: readonly Block[]): boolean => new Set(blocks.map(({ at }) => trail(at))).size === blocks.length;

/** 变更 is said of much else on a page: only where the block says 已备案 and no other row stands between. */
const isMeant = (kind: EntryKind, { at, between }: Block): boolean =>
  kind !== 'change' ||
  (!between.some(isNeighbour) &&
    textsIn(at).some(({ text }) => [labelText(text), afterTitle(text)].includes(filedText)));

/** The release card around a block, or the block itself: what is missing stands in its rows. */
function blockersAround({ at }: Block): Blocker[] {
  let card: Element = at;
  for (let around = at.parentElement, level = 0; around && level < deepest; around = around.parentElement, level++)
    if (textsIn(around).some(({ text }) => labelText(text) === labelText(releaseCard))) {
      card = around;
      break;
    }
  const texts = textsIn(card).map(({ text }) => labelText(text));
  const found = texts.flatMap((text, index) => {
    const said = blockerTexts[text];
    if (said) return [said];
    const title = Object.keys(blockerRows).find((one) => text.startsWith(one));
    const row = title === undefined ? undefined : blockerRows[title];
    if (!row || title === undefined) return [];
    const state = text === title ? texts[index + 1] : labelText(text.slice(title.length));
    return state !== undefined && row.missing.includes(state) ? [row.blocker] : [];
  });
  return [...new Set(found)];
}

const saysNotFiled = (text: string): boolean => notFiled.has(labelText(text)) || notFiled.has(afterTitle(text) ?? '');

/** 未备案 said of this mini program, and no 【去备案】 anywhere on the page. */
function closedIn(texts: readonly ShownText[]): EntrySeen | undefined {
  if (texts.some(({ text }) => entryButtons[labelText(text)])) return undefined;
  const blocks = texts
    .filter(({ text }) => saysNotFiled(text))
    .flatMap((one) => {
      if (!afterTitle(one.text)) return blockOf(one) ?? [];
      const row = one.element.closest(rows);
      const first = !row || textsIn(row)[0]?.text === one.text;
      return !first || one.element.closest(elsewhere) || isPressed(one) ? [] : [{ at: one.element, between: [] }];
    });
  const [block] = blocks;
  if (!block || !apart(blocks)) return undefined;
  const blockers = blockersAround(block);
  return { kind: blockers.length > 0 ? 'blocked' : 'closed', blockers };
}

const isWord = (text: string): boolean =>
  text.length <= longest &&
  (Object.hasOwn(entryButtons, labelText(text)) || Object.hasOwn(refusalTexts, labelText(text)) || saysNotFiled(text));

/**
 * The way into the filing that this page shows, or that it is closed, or that one stands where the way back begins. Known
 * by the official texts alone, to the letter, in a row or card named 小程序备案; in prose, lists of several mini programs,
 * menus and pages of help, and where two compete: undefined.
 */
export function entryOn(document: Document, path: string): EntrySeen | undefined {
  if (articlePaths.test(path)) return undefined;
  const texts = scopesOf(document).flatMap((scope) => shownTexts(scope, isWord));
  const plainly = texts.filter(({ element }) => !element.closest(elsewhere));
  const refusal = plainly.map(({ text }) => refusalTexts[labelText(text)]).find((kind) => kind !== undefined);
  if (refusal) return { kind: refusal, blockers: [] };
  if (isWayBack(document)) return { kind: 'wayBack', blockers: [] };
  const entries = texts.filter(isPressed).flatMap((one) => {
    const kind = entryButtons[labelText(one.text)];
    const block = kind && blockOf(one);
    return block && isMeant(kind, block) ? [{ kind, block }] : [];
  });
  const kinds = new Set(entries.map(({ kind }) => kind));
  if (kinds.size > 1) return undefined;
  const [kind] = kinds;
  if (kind) return apart(entries.map(({ block }) => block)) ? { kind, blockers: [] } : undefined;
  return closedIn(texts);
}
