import { cellsOf, type Option } from '../form.ts';
import type { Kind } from './kind.ts';

/** Other words for the same choice, as portals print them. */
const otherWords: Record<string, string> = {
  居民身份证: '身份证',
  企业: '企业单位',
  '工商营业执照（个人或企业）': '营业执照',
  以上都不涉及: '均不涉及',
  广东省: '广东',
  深圳市: '深圳',
};

/** Choices that hold the words of the right one and are another. */
const swollen = (text: string): Option[] =>
  [`非${text}`, `${text}（临时）`, `临时${text}`, `${text}及其他`, `港澳${text}`].map((words, at) => ({
    code: `extra-${at}-${text}`,
    text: words,
  }));

export const options: Record<string, Kind> = {
  reworded: {
    change: (form) => {
      for (const cell of cellsOf(form))
        for (const option of cell.options) option.text = otherWords[option.text] ?? option.text;
    },
  },
  swollen: {
    change: (form, lot) => {
      for (const cell of cellsOf(form)) {
        if (cell.options.length === 0) continue;
        const more = lot.some(cell.options, 6).flatMap(({ text }) => lot.some(swollen(text), 2));
        cell.options = lot.shuffled([...more, ...cell.options]);
      }
    },
  },
  shuffled: {
    change: (form, lot) => {
      for (const cell of cellsOf(form)) cell.options = lot.shuffled(cell.options);
    },
  },
  reverts: {
    change: (form, lot) => {
      for (const cell of lot.some(cellsOf(form), 4)) cell.reverts = true;
    },
  },
};
