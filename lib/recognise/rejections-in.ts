import { fieldsMeant } from '../checks/rejections/fields-meant.ts';
import { labelText } from '../fields/label-text.ts';
import { headersOnly, otherHeaders, rejectionWords } from '../portals/console-statuses.ts';
import type { RejectionSeen } from './rejections-on.ts';

const parts = ['field', 'reason', 'suggestion'] as const;
type Part = (typeof parts)[number];

const most = 50;
const longest = 2000;
const partOf = new Map(parts.flatMap((part) => rejectionWords[part].map((word) => [word as string, part] as const)));

const partNamed = (label: string): Part | undefined => {
  const word = labelText(label);
  return headersOnly.includes(word) ? undefined : partOf.get(word);
};

const isField = (label: string): boolean => fieldsMeant({ field: label, reason: '' }).length > 0;

// before → after: '1、电话无法接通' → '电话无法接通', '- …' → '…'
const bare = (line: string): string => line.replace(/^(?:[-–—•·*]|[(（]?\d{1,2}[)）.、．])\s*/u, '').trim();

const filled = (rows: readonly Partial<RejectionSeen>[]): RejectionSeen[] =>
  rows
    .map((row) => {
      const [field, reason, suggestion] = parts.map((part) =>
        (row[part] ?? '').replace(/^[-–—/]$/u, '').slice(0, longest),
      );
      return { field: field ?? '', reason: reason ?? '', suggestion: suggestion ?? '' };
    })
    .filter(({ reason, field }) => reason !== '' || (field !== '' && rows.length === 1))
    .slice(0, most);

/** A table as it is copied: cells apart by tabs, its headers first. */
function tableIn(lines: readonly string[]): Partial<RejectionSeen>[] | undefined {
  const cells = lines.map((line) => line.split(/\t+|\s{3,}/u).map((cell) => cell.trim()));
  const heads = cells[0]?.map((cell) => partOf.get(labelText(cell)));
  const known = heads?.every((head, at) => head ?? otherHeaders.includes(labelText(cells[0]?.[at] ?? '')));
  if (!heads?.includes('reason') || heads.length < 2 || !known) return undefined;
  return cells
    .slice(1)
    .map((row) => Object.fromEntries(row.flatMap((cell, at) => (heads[at] ? [[heads[at], cell]] : []))));
}

/** Labels with what follows them; a line without one goes on, or is a reason of its own. */
function linesIn(lines: readonly string[]): Partial<RejectionSeen>[] {
  const rows: Partial<RejectionSeen>[] = [];
  let open: Part | undefined;
  for (const line of lines) {
    const text = bare(line);
    const [, label = text, value] = /^([^:：]{2,14})[:：]\s*(.*)$/u.exec(text) ?? [];
    const part = partNamed(label);
    const row = rows.at(-1);
    if (part) {
      if (!row || row[part] !== undefined || (part === 'field' && row.reason)) rows.push({ [part]: value ?? '' });
      else row[part] = value ?? '';
      open = part;
    } else if (open && row) row[open] = `${row[open]} ${text}`.trim();
    else if (value && isField(label)) rows.push({ field: label, reason: value });
    else rows.push({ reason: text });
  }
  return rows;
}

/**
 * What a pasted text says a filing was sent back for: a copied table, labelled lines, or a reason a line. Its words are taken
 * as they are; nothing of it is judged here.
 */
export function rejectionsIn(text: string): RejectionSeen[] {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return filled(tableIn(lines) ?? linesIn(lines));
}
