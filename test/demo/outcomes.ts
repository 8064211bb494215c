import type { Page } from '@playwright/test';
import { say } from '../../lib/texts/say.ts';
import { zhCN } from '../../lib/texts/zh-CN.ts';
import type { AxNode } from '../e2e/ax.ts';
import { assistantOn } from '../e2e/pages/assistant.ts';

/** A row as the assistant lists it after a fill. */
export interface RowOutcome {
  label: string;
  outcome: keyof typeof zhCN.outcomes;
  /** Why it was not filled, in the assistant's words; '' where the outcome says it all. */
  why: string;
}

type Outcome = RowOutcome['outcome'];

const outcomes = Object.entries(zhCN.outcomes) as [Outcome, string][];
const faults: ReadonlySet<string> = new Set(Object.values(zhCN.rowFaults));
const unsaid: ReadonlySet<Outcome> = new Set(['couldNot', 'notRecognised']);

function rowOf({ role, name }: AxNode): Pick<RowOutcome, 'label' | 'outcome'> | undefined {
  const isRow = role === 'button' && !name.startsWith(say(zhCN.hint.of, { label: '' })); // markers read 提示：…
  const found = isRow ? outcomes.find(([, text]) => name.endsWith(text)) : undefined;
  return found && { label: name.slice(0, -found[1].length).trim(), outcome: found[0] };
}

/** Opens a row, reads what hindered it, and closes it again. */
async function whyNot(page: Page, name: string): Promise<string> {
  const assistant = assistantOn(page);
  const texts = async () => (await assistant.nodes()).filter(({ role }) => role === 'StaticText');
  const before = new Set((await texts()).map(({ backendId }) => backendId));
  await assistant.click('button', name);
  const said = (await texts()).filter(({ backendId }) => !before.has(backendId)).map((text) => text.name);
  await assistant.click('button', name);
  return said.find((text) => faults.has(text)) ?? said[said.indexOf(zhCN.panel.why) + 1] ?? '';
}

/** The list of rows in the assistant's panel, all of them, in page order. Leaves the panel as it was. */
export async function rowOutcomes(page: Page): Promise<RowOutcome[]> {
  const assistant = assistantOn(page);
  await assistant.click('button', /逐项结果/u);
  await assistant.click('button', new RegExp(`^${zhCN.panel.rowsAll}$`, 'u'));
  const listed = (await assistant.nodes()).flatMap((node) => {
    const row = rowOf(node);
    return row ? [{ ...row, name: node.name }] : [];
  });
  const rows: RowOutcome[] = [];
  for (const { label, outcome, name } of listed)
    rows.push({ label, outcome, why: unsaid.has(outcome) ? await whyNot(page, name) : '' });
  await assistant.click('button', new RegExp(`^${zhCN.panel.rowsOpen}$`, 'u'));
  await assistant.click('button', /逐项结果/u);
  return rows;
}
