import { polyphonic } from 'pinyin-pro';

const known = new Map<string, string>();

/** Every first letter a sign may be read with: 曾 → cz; a letter or digit is itself; other signs have none. */
const lettersOf = (sign: string): string => {
  if (/[a-z\d]/u.test(sign)) return sign;
  if (!/\p{Script=Han}/u.test(sign)) return '';
  const before = known.get(sign);
  if (before !== undefined) return before;
  const [letters = []] = polyphonic(sign, { pattern: 'first', toneType: 'none', type: 'array' });
  const made = [...new Set(letters.join('').toLowerCase())].filter((letter) => /[a-z]/u.test(letter)).join('');
  known.set(sign, made);
  return made;
};

/** The first letters of a text in pinyin, sign by sign with all readings; brackets and the like are passed over. */
export const pinyinInitials = (text: string): string[] =>
  [...text.normalize('NFKC').toLowerCase()].map(lettersOf).filter((letters) => letters !== '');
