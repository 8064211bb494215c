import { labelText } from '../fields/label-text.ts';
import { besideContent, headersOnly, otherHeaders, rejectionWords } from '../portals/console-statuses.ts';
import { scopesOf } from './composed.ts';
import { type ShownText, shownTexts } from './shown-texts.ts';
import { isShown } from './visible.ts';

const parts = ['field', 'reason', 'suggestion'] as const;
type Part = (typeof parts)[number];

/** One thing a reviewer found, as printed. '' where the page does not say. */
export type RejectionSeen = Record<Part, string>;

const most = 50;
const longest = 2000;
const partOf = new Map(parts.flatMap((part) => rejectionWords[part].map((word) => [word as string, part] as const)));
const named = (label: string): Part | undefined => {
  const word = labelText(label);
  return headersOnly.includes(word) ? undefined : partOf.get(word);
};

/** A dash stands for nothing. */
const said = (text: string): string => (/^[-–—/]$/u.test(text) ? '' : text.slice(0, longest));

const textOf = (element: Element): string =>
  shownTexts(element)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ');

const depthOf = (element: Element): number => (element.parentElement ? 1 + depthOf(element.parentElement) : 0);

const filled = (rows: readonly Partial<RejectionSeen>[]): RejectionSeen[] =>
  rows
    .filter(({ reason }) => reason)
    .map(({ field = '', reason = '', suggestion = '' }) => ({
      field: said(field),
      reason: said(reason),
      suggestion: said(suggestion),
    }));

/** Rows under a row of headers: as many cells, the same tag at the same depth, be it a table of its own or boxes. */
function under(header: Element): RejectionSeen[] {
  const heads = [...header.children].map((cell) => partOf.get(labelText(textOf(cell))));
  const isRow = (row: Element): boolean =>
    row !== header &&
    row.childElementCount === heads.length &&
    depthOf(row) === depthOf(header) &&
    isShown(row) &&
    Boolean(header.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
  for (let around = header.parentElement, level = 0; around && level < 5; around = around.parentElement, level++) {
    const rows = [...around.querySelectorAll(header.localName)].filter(isRow);
    if (rows.length)
      return filled(
        rows.map((row) =>
          Object.fromEntries([...row.children].flatMap((cell, at) => (heads[at] ? [[heads[at], textOf(cell)]] : []))),
        ),
      );
  }
  return [];
}

/** Does a row consist of headers, a reason's and another part's among them? */
function isHeader(row: Element): boolean {
  const heads = [...row.children].map((cell) => labelText(textOf(cell))).filter((text) => !otherHeaders.includes(text));
  const told = new Set(heads.map((text) => partOf.get(text)));
  return told.has('reason') && told.size > 1 && !told.has(undefined);
}

/** A label in a cell or box of its own: what it says stands in the next one. */
function boxAfter(label: Element, text: string): Element | null {
  let box = label;
  while (!box.nextElementSibling && box.parentElement && textOf(box.parentElement) === text) box = box.parentElement;
  return box.nextElementSibling;
}

/** 「驳回原因：…」 in one piece, or the label first and then what it says. */
function labelled(texts: readonly ShownText[]): RejectionSeen[] {
  const rows: Partial<RejectionSeen>[] = [];
  let open: Part | undefined;
  let within: Element | null = null;
  for (const { text, element } of texts) {
    const [, label = text, value = ''] = /^([^:：]{2,8})[:：]\s*([\s\S]*)$/u.exec(text) ?? [];
    const part = named(label);
    if (part) {
      if (!rows.length || rows.at(-1)?.[part] !== undefined || (part === 'field' && rows.at(-1)?.reason)) rows.push({});
      open = part;
      within = value || textOf(element) !== text ? element : boxAfter(element, text);
      Object.assign(rows.at(-1) as object, { [part]: value });
    } else if (open && within?.contains(element)) {
      const row = rows.at(-1) as Partial<RejectionSeen>;
      row[open] = `${row[open]} ${text}`.trim();
    } else open = undefined;
  }
  return filled(rows);
}

/**
 * What a rejection says, field by field, where the page names its columns or its rows (驳回字段, 驳回原因, 修改建议); none
 * where it does not.
 */
export function rejectionsOn(document: Document): RejectionSeen[] {
  const found = scopesOf(document).flatMap((scope) => {
    const texts = shownTexts(scope).filter(({ element }) => !element.closest(besideContent));
    const cells = texts.filter(({ text }) => partOf.get(labelText(text)) === 'reason');
    const headers = new Set(cells.flatMap(({ element }) => rowAround(element) ?? []));
    const tables = [...headers].flatMap(under);
    return tables.length ? tables : labelled(texts);
  });
  return found.slice(0, most);
}

/** The row of headers a header's text stands in: its cell may hold boxes of its own. */
function rowAround(text: Element): Element | undefined {
  for (let at: Element | null = text.parentElement, level = 0; at && level < 4; at = at.parentElement, level++)
    if (isHeader(at)) return at;
  return undefined;
}
