/** As long as a description of a page lets a text be. */
export const longest = 80;

// What tells of a text's shape and of nobody: signs of writing, marks of duty, brackets.
const keptSigns: ReadonlySet<string> = new Set(' ，。；：！？、·…,.;:!?*()（）[]【】「」《》<>“”"\'/|+-–—_~～@#%&=');

const sign = (unit: string): string => {
  if (keptSigns.has(unit)) return unit;
  if (/\s/u.test(unit)) return ' ';
  if (/\p{Nd}/u.test(unit)) return '0';
  if (/\p{Script=Han}/u.test(unit)) return '〇';
  if (/\p{Lu}/u.test(unit) && /\p{Script=Latin}/u.test(unit)) return 'X';
  if (/\p{Script=Latin}/u.test(unit)) return 'x';
  return '□';
};

/**
 * A text by shape and length alone. before → after: '张示例（Zhang）13800138000' → '〇〇〇（Xxxxx）00000000000'. Each half of
 * a pair outside of the basic plane (rare characters of names, emoji) is a □, as is every sign of another script.
 */
export const mask = (text: string): string =>
  Array.from({ length: Math.min(text.length, longest) }, (_, at) => sign(text[at] ?? '')).join('');

/** Nothing but signs of a mask. */
export const isMask = (text: string): boolean => [...text].every((one) => '〇xX0□'.includes(one) || keptSigns.has(one));
