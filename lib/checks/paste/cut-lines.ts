import { cutLine } from './cut-line.ts';
import { isWritten } from './is-written.ts';
import { isKnownLabel, runsOn } from './named-fields.ts';
import type { Cut, Piece } from './piece.ts';
import { looksLikeHeading, type Place, placeOf } from './place.ts';
import { readBare } from './read-bare.ts';

const isLabelled = (pieces: readonly Piece[]): boolean => pieces.some(({ label }) => label !== undefined);

/** A second line of a remark or an address? Then where it ends, nobody can tell. */
const goesOn = (last: Piece | undefined, pieces: readonly Piece[]): boolean =>
  last?.label !== undefined &&
  (runsOn(last.label) || (last.label === '' && last.text.includes('\n'))) &&
  !isLabelled(pieces) &&
  pieces.every(({ value, place }) => readBare(value, place).meant.length === 0);

/** A text as it is written in a chat: a label and a value in a line, or many; headings; a value on the line below its label. */
export function cutLines(text: string): Cut {
  const cut: Cut = { pieces: [], headings: [] };
  let place: Place | undefined;
  /** A label whose value may stand on the next line. */
  let open: string | undefined;
  const close = () => {
    if (open !== undefined && placeOf(open) === undefined)
      cut.pieces.push({ label: open, value: '', text: open, place });
    open = undefined;
  };
  for (const line of text.split('\n')) {
    // A line drawn ends what the heading above it is about, unless it underlines that heading.
    if (/^[\s\-=_*~—–─━＝]{3,}$/u.test(line) && place && open === undefined) place = 'unsure';
    if (!isWritten(line)) continue;
    const said = line.replace(/[:：\s]+$/u, '').trim();
    const heading = placeOf(said);
    if (heading || isKnownLabel(said)) {
      close();
      if (heading) {
        place = heading;
        cut.headings.push(line.trim());
      }
      open = said;
      continue;
    }
    const pieces = cutLine(line, place);
    if (open !== undefined && !isLabelled(pieces)) {
      cut.pieces.push({ label: open, value: line.trim(), text: `${open}\n${line.trim()}`, place });
      open = undefined;
      continue;
    }
    close();
    if (!isLabelled(pieces) && looksLikeHeading(line)) place = 'unsure';
    const last = cut.pieces.at(-1);
    if (goesOn(last, pieces)) {
      const all = `${last?.text}\n${line.trim()}`;
      cut.pieces.splice(-1, 1, { label: '', value: all, text: all });
      continue;
    }
    cut.pieces.push(...pieces);
  }
  close();
  return cut;
}
