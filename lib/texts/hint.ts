import { hintSources, usuallySeen } from './hint-sources.ts';
import { hintsEn } from './hints.en.ts';
import { type HintKey, hintsZhCN } from './hints.zh-CN.ts';
import { sources } from './sources.ts';

export type { HintKey };

/** A hint as shown: our own words, the page they rest on, and the month (YYYY-MM) that was read. */
export interface Hint {
  text: string;
  source: string;
  seen: string;
}

const table: Record<'zh-CN' | 'en', Record<HintKey, string>> = { 'zh-CN': hintsZhCN, en: hintsEn };

/** The hint of a key in a language. */
export const hint = (key: HintKey, lang: 'zh-CN' | 'en'): Hint => {
  const { from, seen = usuallySeen } = hintSources[key];
  return { text: table[lang][key], source: sources[from], seen };
};
