import { provinces } from '../fields/codes/provinces.ts';

const names = new Map(provinces.map(({ code, zh }) => [code, zh]));

/** The name of a province with a bureau, as the form prints it; '' for any other code. */
export const nameOfProvince = (code: string): string => names.get(code) ?? '';
