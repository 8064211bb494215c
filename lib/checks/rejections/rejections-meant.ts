import { miitResultPrefix } from '../../fields/codes/miit-results.ts';
import type { RejectionId } from '../../texts/rejections.ts';
import { rejectionIds, rejections } from './index.ts';
import { saidText } from './said-text.ts';

/** One thing a reviewer, a page or an interface found, as printed. */
export interface Said {
  field?: string;
  reason: string;
  suggestion?: string;
}

const shortest = 6;
const wildcard = 'xx';
/** Before every answer of the ministry's page. */
const greeting = saidText(miitResultPrefix);

/** An official text as it compares: the words around the places a page fills in, 该主体已在XX完成 → 该主体已在, 完成. */
interface Official {
  pieces: readonly string[];
  whole: string;
}

const officials = new Map(
  rejectionIds.map((id) => [
    id,
    rejections[id].says.map((text): Official => {
      const pieces = saidText(text).split(wildcard);
      return { pieces, whole: pieces.join('') };
    }),
  ]),
);

const standsIn = (pieces: readonly string[], text: string): boolean => {
  let at = 0;
  return pieces.every((piece, index) => {
    const found = text.indexOf(piece, at);
    const near = found >= 0 && (index === 0 || found - at <= 20);
    at = found + piece.length;
    return near;
  });
};

/** How surely a text is that official one: 3 the same, 2 within others, 1 begun but cut off, 0 not. */
function likeness(text: string, { pieces, whole }: Official): number {
  if (text === whole) return 3;
  if (whole.length < shortest) return 0;
  if (standsIn(pieces, text)) return 2;
  return text.length >= shortest && whole.startsWith(text) ? 1 : 0;
}

// 86201 stands for itself; 1003 may be a room or a year, unless it is called a code or is all there is.
const codesIn = (text: string): string[] => {
  const named = text.matchAll(/(?:码|代码|code|ret|hints?)\D{0,6}(-?\d{1,5})(?!\d)/giu);
  const leading = text.matchAll(/^\s*[[(（【]?(-?\d{3,5})(?=\s*(?:$|[\])）】:：,，、.\-\s]))/gu);
  const long = text.matchAll(/(?<!\d)(86[23]\d{2}|4[017]\d{3})(?!\d)/gu);
  return [...named, ...leading, ...long].map(([, code = '']) => code);
};

/** How many signs of a text a row's hints take up. */
const hinted = (id: RejectionId, text: string): number =>
  Math.max(0, ...(rejections[id].hints ?? []).map((hint) => hint.exec(text)?.[0].length ?? 0));

interface Score {
  id: RejectionId;
  /** Compared in order: the kind of sign that tells it, then how much of it. */
  sure: readonly number[];
}

const scoreOf = (id: RejectionId, said: Record<'field' | 'reason' | 'suggestion', string>, codes: string[]): Score => {
  const { code } = rejections[id];
  const own = officials.get(id) ?? [];
  const printed = Math.max(...own.map((official) => likeness(said.reason, official)));
  const coded = code !== undefined && codes.includes(code);
  const fieldNamed = own.some(({ whole }) => whole === said.field);
  return {
    id,
    sure: [coded ? 4 + printed : printed, hinted(id, said.reason), fieldNamed ? 1 : 0, hinted(id, said.suggestion)],
  };
};

const isNothing = ({ sure }: Score): boolean => sure.every((part) => part === 0);

const compare = (one: Score, other: Score): number => {
  const at = one.sure.findIndex((part, index) => part !== other.sure[index]);
  return at < 0 ? 0 : (other.sure[at] ?? 0) - (one.sure[at] ?? 0);
};

/**
 * Which known rejections a text is, the most certain first: by its number, by the official words, by the words such
 * reasons are put in. Empty: none that is known. Texts of any length and any signs are taken.
 */
export function rejectionsMeant({ field = '', reason, suggestion = '' }: Said): RejectionId[] {
  const said = {
    field: saidText(field),
    reason: saidText(reason).replace(greeting, ''),
    suggestion: saidText(suggestion),
  };
  const codes = codesIn(reason.normalize('NFKC'));
  const scores = rejectionIds.map((id) => scoreOf(id, said, codes)).filter((score) => !isNothing(score));
  const inReason = scores.filter(({ sure: [printed = 0, words = 0] }) => printed + words > 0);
  return (inReason.length ? inReason : scores).toSorted(compare).map(({ id }) => id);
}
