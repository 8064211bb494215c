import type { LiveControl } from '../recognise/describe.ts';
import type { Scan } from '../recognise/scan.ts';
import { partKey } from './target.ts';

/** The control of each part a scan found, by the part's key. */
export const liveParts = ({ found, controls }: Scan): Map<string, LiveControl | undefined> =>
  new Map(found.flatMap(({ parts }) => parts.map((part) => [partKey(part), controls[part.control]] as const)));
