const bracketPairs: Record<string, string> = {
  '【': '[',
  '】': ']',
  '「': '[',
  '」': ']',
  '﹝': '(',
  '﹞': ')',
  '〔': '(',
  '〕': ')',
};

/** A text as it compares: full-width forms folded (NFKC), spaces and zero-width signs gone, brackets of one kind. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/[【】「」﹝﹞〔〕]/gu, (sign) => bracketPairs[sign] ?? sign);
