import type { Texts } from '../texts/index.ts';
import { say } from '../texts/say.ts';
import type { RowState } from './assist-state.ts';
import { findingsOf, type PageFinding, told } from './judged-rows.ts';

/** What has been said aloud of each row: rules, not messages, whose counts change with every key. */
export type Spoken = ReadonlyMap<string, ReadonlySet<string>>;

const most = 2;

/**
 * What is to be said of a page by its findings now, after what has been said of it before: each new finding once, with the
 * name of its field; and of a row that had some and has none any more, that it has not.
 */
export function spokenNews(
  rows: readonly Pick<RowState, 'key' | 'ids' | 'label'>[],
  findings: readonly PageFinding[],
  before: Spoken,
  t: Texts,
): { spoken: Spoken; text: string } {
  const standing = rows.map((row) => {
    const own = findingsOf(row, findings);
    const known = before.get(row.key);
    return { row, own, fresh: own.filter(({ rule }) => !known?.has(rule)), had: known !== undefined && known.size > 0 };
  });
  // A label may be printed with its own colon.
  const label = ({ label: printed }: Pick<RowState, 'label'>): string =>
    printed.replace(/[：:]\s*$/u, '') || t.panel.unlabelled;
  const fresh = standing.filter((one) => one.fresh.length > 0);
  const well = standing.filter((one) => one.had && one.own.length === 0);
  const lines =
    fresh.length > most
      ? [say(t.checking.several, { n: fresh.length, labels: fresh.map(({ row }) => label(row)).join(t.comma) })]
      : fresh.map(({ row, fresh: [first] }) => `${label(row)}${t.colon}${first && told(first)}`);
  return {
    spoken: new Map(standing.map(({ row, own }) => [row.key, new Set(own.map(({ rule }) => rule))])),
    text: [...lines, ...well.map(({ row }) => `${label(row)}${t.colon}${t.checking.well}`)].join(' '),
  };
}
