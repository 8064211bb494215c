interface Period {
  words: readonly string[];
  /** The hour of the day a printed hour means; nothing where that cannot be told. */
  hour(printed: number): number | undefined;
}

const periods: readonly Period[] = [
  {
    words: ['凌晨', '清晨', '早上', '早晨', '上午', '早', '晨', 'am'],
    hour: (printed) => (printed <= 12 ? printed % 12 : undefined),
  },
  { words: ['中午'], hour: (printed) => (printed < 10 ? printed + 12 : printed) },
  { words: ['下午', '傍晚', 'pm'], hour: (printed) => (printed < 12 ? printed + 12 : printed) },
  {
    // 晚上12点 and 半夜2点 may be of this day or the next.
    words: ['晚上', '晚', '夜里', '夜间', '深夜', '半夜', '午夜'],
    hour: (printed) => (printed >= 12 ? (printed > 12 ? printed : undefined) : printed >= 5 ? printed + 12 : undefined),
  },
];

/** Words for parts of a day, the longest first, as an alternative of a pattern. */
export const periodWords = periods
  .flatMap(({ words }) => words)
  .filter((word) => !/^[a-z]/u.test(word))
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** 8 in the evening is 20; an hour that no clock shows, or that may be of two days, is none. */
export function hourOf(printed: number, period?: string): number | undefined {
  const word = period?.toLowerCase().replaceAll('.', '');
  const hour = word ? periods.find(({ words }) => words.includes(word))?.hour(printed) : printed;
  return hour !== undefined && hour >= 0 && hour <= 23 ? hour : undefined;
}
