import { describe, expect, it } from 'vitest';
import { findings } from '../../lib/checks/index.ts';
import { readPaste } from '../../lib/checks/paste.ts';
import { fieldsMeant } from '../../lib/checks/rejections/fields-meant.ts';
import { rejectionsMeant } from '../../lib/checks/rejections/rejections-meant.ts';
import { cleanAnswers } from '../../lib/fields/clean-answer.ts';
import { fieldIds } from '../../lib/fields/index.ts';
import { labelText, promptText } from '../../lib/fields/label-text.ts';
import { rejectionsIn } from '../../lib/recognise/rejections-in.ts';
import { readSms } from '../../lib/tracker/sms/read-sms.ts';

// What a careless pattern takes the square, or worse, of: the shapes a checker of patterns found for ours, and usual ones.
const pumps: readonly [before: string, piece: string, after: string][] = [
  ['', '0', 'm'],
  ['', ' ', 'x'],
  ['\0', '\t', '\t\0'],
  ['', '\n', 'x'],
  ['0000', '\t', '日'],
  ['2018', ' ', ''],
  ['', '?', '\0'],
  ['', '*', '\0*'],
  ['', ']\0', '['],
  ['\t\n:', '\t', '\0\n'],
  ['', ')', '\0'],
  ['', '(', ''],
  ['', '（', '号'],
  ['', '〇', ''],
  ['', ';', '\n;'],
  ['', 'np', ''],
  ['', '-', ''],
  ['', 'a.', '@'],
  ['', 'a@', ''],
  ['接收', '\t', '收件'],
  ['限', '\t', '-'],
  ['', '《', '"\0'],
  ['', '由', '发起'],
  ['', '【', ''],
  ['【', 'x', ''],
  ['', '验证码', ''],
  ['', '1 ', ''],
  ['', '2026-11-21 ', ''],
  ['', '辖直辖县', '\n'],
  ['', '侗族', '藏'],
  ['', '姓名：', ''],
  ['', '广东省', ''],
  ['', '负责人管理员', ''],
  ['', '"', ''],
  ['', '""\t', 'x'],
  ['', ',', 'x'],
  ['', '，', 'x'],
  ['【工信部备案系统】验证码:000000', '由工接发起的接已提交', ''],
];

const context = { today: '2026-11-21', kind: 'first', lang: 'zh-CN' } as const;
const texts = fieldIds.filter((id) => id.startsWith('icp_') && !id.includes('[]'));

const readers: readonly [what: string, read: (text: string) => unknown][] = [
  ['an SMS', (text) => readSms(text, 0)],
  ['a paste', (text) => readPaste(text)],
  ['reasons', (text) => rejectionsIn(text).map((row) => [fieldsMeant(row), rejectionsMeant(row)])],
  ['a label', (text) => [labelText(text), promptText(text)]],
  ['answers', (text) => cleanAnswers(Object.fromEntries(texts.map((id) => [id, text])))],
  ['a judged draft', (text) => findings(Object.fromEntries(texts.map((id) => [id, text])), context)],
];

/** In ms of this thread's own, so that a busy machine counts for little; the least of three, for the rest. */
const workOf = (deed: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.threadCpuUsage();
      deed();
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    }),
  );

const short = 12_000;
const times = 4;
// What takes the square takes 16 times the work, and what takes less than this is quick whatever it takes.
const most = 9;
const quick = 150;

const isLong = Number(process.env.PROOF_RUNS ?? 0) > 0;
/** In the short run some of them, others every day. */
const tried = pumps.filter((_, at) => isLong || at % 8 === Math.floor(Date.now() / 86_400_000) % 8);

describe('a text four times as long does not take the square of the work', () => {
  it.each(readers)('%s', { timeout: 300_000 }, (_, read) => {
    const slow = tried.flatMap(([before, piece, after]) => {
      const work = (length: number) => workOf(() => read(before + piece.repeat(length / piece.length) + after));
      const long = work(short * times);
      return long > quick && long > most * work(short) ? [[before, piece, after, long]] : [];
    });
    expect(slow).toEqual([]);
  });
});
