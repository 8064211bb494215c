import { pinyin, polyphonic } from 'pinyin-pro';

const asked = { pattern: 'first', toneType: 'none', type: 'array' } as const;
/** A person's name: short enough to give every reading of each sign, 曾 as c and as z. */
const shortest = 4;
const mostReadings = 24;

const joined = (initials: readonly string[]): string =>
  initials
    .join('')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '');

const allReadings = (text: string): string[] =>
  polyphonic(text, asked).reduce<string[]>(
    (starts, letters) =>
      starts.flatMap((start) => [...new Set(letters)].map((letter) => start + letter)).slice(0, mostReadings),
    [''],
  );

/** First letters of a text in pinyin, letters and digits kept: 示例A1 → ['sla1']. Several where a sign reads in several ways. */
export function pinyinInitials(text: string): string[] {
  const plainText = text.normalize('NFKC');
  const usual = [pinyin(plainText, asked), pinyin(plainText, { ...asked, surname: 'head' })];
  const short = [...plainText].length <= shortest ? allReadings(plainText) : [];
  return [...new Set([...usual.map(joined), ...short.map((letters) => joined([letters]))])].filter(
    (made) => made !== '',
  );
}
