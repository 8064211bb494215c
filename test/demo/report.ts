import { zhCN } from '../../lib/texts/zh-CN.ts';
import type { RowOutcome } from './outcomes.ts';
import type { Played } from './play-filing.ts';
import { type Presses, sumOf, together } from './presses.ts';
import { textTable } from './text-table.ts';

const count = (rows: readonly RowOutcome[], outcome: RowOutcome['outcome']): number =>
  rows.filter((row) => row.outcome === outcome).length;

const ours: ReadonlySet<string> = new Set(['filled', 'already', 'byHand']);

const unfilled = (rows: readonly RowOutcome[]): string =>
  rows
    .filter(({ outcome }) => !ours.has(outcome))
    .map(({ label, outcome, why }) => `${label}（${why || zhCN.outcomes[outcome]}）`)
    .join('、');

/** One line a step: what became of its rows. */
export const rowTable = (played: readonly Played[]): string =>
  textTable([
    ['步骤', '行', '已填', '原本就对', '由你完成', '没有填的及原因'],
    ...played.map(({ title, rows }) => [
      title,
      rows.length,
      count(rows, 'filled'),
      count(rows, 'already'),
      count(rows, 'byHand'),
      unfilled(rows) || '—',
    ]),
  ]);

const presses = ({ clicks, keys }: Presses): string => `${clicks} 击 ${keys} 键`;
const times = (more: Presses, fewer: Presses): string =>
  sumOf(fewer) === 0 || sumOf(more) === 0 ? '—' : `${(sumOf(more) / sumOf(fewer)).toFixed(1)} 倍`;

/** What hands do in every step, without the extension and with it. */
export function pressTable(played: readonly Played[]): string {
  const line = (title: string, of: readonly Played[]) => {
    const own = together(of.map((one) => one.own));
    const byHand = together(of.map((one) => one.byHand));
    const filling = together(of.map((one) => one.filling));
    const [without, withIt] = [together([byHand, own]), together([filling, own])];
    return [title, presses(byHand), presses(filling), times(byHand, filling), presses(own), times(without, withIt)];
  };
  return textTable([
    ['步骤', '填写：手工', '填写：用扩展', '相差', '始终由人做', '全部相差'],
    ...played.map((one) => line(one.title, [one])),
    line('合计', played),
  ]);
}

/** How the presses are counted, for whoever reads the table. */
export const pressNotes = [
  '击＝按一次鼠标，键＝按一次键盘。「用扩展」和「始终由人做」是演示中真实按下的次数，由页面数出；',
  '「手工」按页面上真实的控件数：文字每个字符一键（汉字也只算一键，实际用输入法更多）加点进去的一击，下拉两击，',
  '地区每级一击加打开一击，日期按面板逐级点，单选和勾选各一击。上传每个文件三击（按钮、选中、打开）。',
].join('\n');

/** Every wrong thing, with the step it is in. */
export const wrongLines = (played: readonly Played[]): string[] =>
  played.flatMap(({ title, wrong }) => wrong.map((what) => `${title}：${what}`));
