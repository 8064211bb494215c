import type { DriverFault } from './driver.ts';

/** What a file is before its bytes are here. */
export interface FileNote {
  name: string;
  type: string;
  bytes: number;
}

const units: Readonly<Record<string, number>> = { k: 1024, m: 1024 * 1024 };
/** 不超过 2M, 小于2MB, 2M 以内, up to 500 KB. */
const limitSaid =
  /(?:不超过|不大于|小于|少于|最大|≤|up to|at most)\s*(\d+(?:\.\d+)?)\s*([km])b?|(\d+(?:\.\d+)?)\s*([km])b?\s*(?:以内|以下)/iu;

/** The largest file a row says it takes, in bytes; undefined where it says nothing. */
export function largestSaid(text: string): number | undefined {
  const [, one, unit, other, otherUnit] = limitSaid.exec(text) ?? [];
  const number = Number(one ?? other);
  return number ? number * (units[(unit ?? otherUnit ?? '').toLowerCase()] ?? 1) : undefined;
}

function accepts(accept: string, { name, type }: FileNote): boolean {
  const kinds = accept
    .split(',')
    .map((kind) => kind.trim().toLowerCase())
    .filter(Boolean);
  const fits = (kind: string) =>
    kind.startsWith('.')
      ? name.toLowerCase().endsWith(kind)
      : kind.endsWith('/*')
        ? type.startsWith(kind.slice(0, -1))
        : type === kind;
  return !kinds.length || kinds.some(fits);
}

/** Why an input would not take a file, as far as the page says before it is tried. */
export function misfitOf(file: FileNote, accept: string, text: string): DriverFault | undefined {
  if (!accepts(accept, file)) return 'wrongType';
  return file.bytes > (largestSaid(text) ?? Number.POSITIVE_INFINITY) ? 'tooLarge' : undefined;
}
