import { provinces } from '../fields/codes/provinces.ts';
import { kinds } from '../fields/kinds.ts';

/** Why a number is no ID number (GB 11643), or what is wrong with it; in the order a person would look. */
export type IdNumberFault = 'old' | 'signs' | 'lowerX' | 'birth' | 'province' | 'check';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The last sign the first seventeen ask for (ISO 7064 MOD 11-2). */
export const idCheckSign = (number: string): string =>
  '10X98765432'.charAt(weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11);

const mainland: ReadonlySet<string> = new Set(provinces.map(({ code }) => code.slice(0, 2)));
/** Numbers of residence permits open with a region of its own each: Hong Kong, Macao, Taiwan. */
export const overseasRegions = { hongKong: '810000', macao: '820000', taiwan: '830000' } as const;

const birthOf = (number: string): string => number.slice(6, 14);

/** `regions`: where it must have been issued, as its first six signs; absent: any province of the mainland. */
export function idNumberFault(number: string, today: string, regions?: readonly string[]): IdNumberFault | undefined {
  if (/^\d{15}$/u.test(number)) return 'old';
  if (!/^\d{17}[\dXx]$/u.test(number)) return 'signs';
  const birth = birthOf(number);
  const isDay = kinds.date.safeParse(birth).success && birth >= '19000101' && birth <= today;
  const isIssued = regions ? regions.includes(number.slice(0, 6)) : mainland.has(number.slice(0, 2));
  if (!isIssued) return 'province';
  if (!isDay) return 'birth';
  if (number.slice(-1).toUpperCase() !== idCheckSign(number)) return 'check';
  return number.endsWith('x') ? 'lowerX' : undefined;
}
