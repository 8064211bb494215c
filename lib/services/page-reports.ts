import { stored } from '../platform/stored.ts';
import { type Report, reportShape } from '../reports/report-shape.ts';
import { z } from '../zod.ts';

const most = 5;
const item = stored('session:page-reports', z.array(z.object({ id: z.string(), report: reportShape })));

const change = (
  deed: (reports: readonly { id: string; report: Report }[]) => { id: string; report: Report }[],
): Promise<void> => navigator.locks.request('page-reports', async () => item.set(deed((await item.get()) ?? [])));

/** Keeps a report until the browser ends; the last few alone. Resolves with its id. */
export async function keepReport(report: Report): Promise<string> {
  const id = crypto.randomUUID();
  await change((reports) => [{ id, report }, ...reports].slice(0, most));
  return id;
}

/** The file of a report, to the letter. */
export async function reportFile(id: string): Promise<string | undefined> {
  const found = (await item.get())?.find((one) => one.id === id);
  return found && `${JSON.stringify(found.report, null, 1)}\n`;
}

export const dropReport = (id: string): Promise<void> => change((reports) => reports.filter((one) => one.id !== id));
