// Numbers with valid check digits, reckoned here by the standards themselves and not by the code that is tested. ID numbers
// end in the sequence 000, which is never issued.

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: six digits of a region, eight of a birth date. */
export const idNumber = (region: string, birth: string): string => {
  const digits = `${region}${birth}000`;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits + '10X98765432'[sum % 11];
};

/** The same on the first day of that month whose number ends in X. */
export const idNumberWithX = (region: string, month: string): string => {
  const days = Array.from({ length: 28 }, (_, at) => String(at + 1).padStart(2, '0'));
  const number = days.map((day) => idNumber(region, month + day)).find((one) => one.endsWith('X'));
  if (!number) throw new Error(`no X in ${month}`);
  return number;
};

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100: two signs of the register and the kind, six of a region; the code of the organisation is that of the samples. */
export const creditCode = (kind: string, region: string): string => {
  const code = `${kind}${region}MA5DEM004`;
  const sum = [...code].reduce((total, sign, at) => total + signs.indexOf(sign) * (3 ** at % 31), 0);
  return code + signs[(31 - (sum % 31)) % 31];
};
