import { labelText } from '../fields/label-text.ts';
import { isLabel } from '../fields/labels.ts';
import type { Seen, SeenText } from './page.ts';

/** A label spread over several elements is one text: 上传 and 证件, 承诺 and 视频 are neither advice nor a heading. */
export function joinPieces(into: Seen[], from: number): void {
  if (into.length - from < 2) return;
  const pieces = into.slice(from).filter((seen): seen is SeenText => seen.is === 'text');
  const [first] = pieces;
  const text = pieces.map((piece) => piece.text).join('');
  if (first && pieces.length > 1 && pieces.length === into.length - from && isLabel(labelText(text)))
    into.splice(from, pieces.length, { ...first, text });
}
