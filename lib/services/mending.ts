import type { FieldId } from '../fields/index.ts';
import type { Value } from '../fields/value.ts';
import type { LiveControl } from '../recognise/describe.ts';
import type { Scan } from '../recognise/scan.ts';

const same = (one: Value, other: Value): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** A fault taken out of a row at a person's word, and how to bring it back. */
export interface Mended {
  id: FieldId;
  previous: Value;
  written: Value;
}

/** The control that holds a row by itself. */
const controlOf = (page: Scan, id: FieldId): LiveControl | undefined => {
  const part = page.found
    .flatMap(({ parts }) => parts)
    .find(({ ids, role }) => !role && ids.length === 1 && ids[0] === id);
  return page.controls[part?.control ?? -1];
};

/** Writes where just that still stands, and reads back; undefined where it does not, or the page does not take it. */
async function writeOver(page: Scan, id: FieldId, stood: Value, value: Value, signal: AbortSignal) {
  const live = controlOf(page, id);
  if (!live || live.driver.barred(live.root) || !same(live.driver.read(live.root), stood)) return undefined;
  const { root, driver } = live;
  return driver.set(root, { value }, signal).then(
    () => driver.read(root),
    () => undefined,
  );
}

/** Puts a mended text where `stood` stands. */
export async function mendRow(
  page: Scan,
  { id, stood, text }: { id: FieldId; stood: Value; text: string },
  signal: AbortSignal,
): Promise<Mended | undefined> {
  const written = await writeOver(page, id, stood, [text], signal);
  return written && { id, previous: stood, written };
}

/** Brings back what stood there, unless something else was written since. */
export const unmendRow = async (page: Scan, { id, previous, written }: Mended, signal: AbortSignal): Promise<boolean> =>
  (await writeOver(page, id, written, previous, signal)) !== undefined;
