/** Length as a counter counts it: by characters, or with what is not ASCII as 2. */
export const lengthOf = (text: string, doubled: boolean): number =>
  [...text].reduce((length, sign) => length + (doubled && sign > '\u007f' ? 2 : 1), 0);
