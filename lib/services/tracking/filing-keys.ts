import { Refused } from '../../platform/refused.ts';
import { type Filing, filing } from '../../tracker/filing.ts';
import { z } from '../../zod.ts';

const prefix = 'filing:';
export const filingKey = (id: string): string => `${prefix}${id}`;

/** before → after: 'filing:k3Jd…' → 'k3Jd…', 'filings' → undefined */
export const filingIdIn = (key: string): string | undefined =>
  key.startsWith(prefix) ? key.slice(prefix.length) : undefined;

const version = 1;
const record = z.object({ version: z.literal(version), value: filing });

export const filingRecord = (value: Filing): unknown => ({ version, value });

/** What is stored of a filing; undefined where it does not parse, or is another than the one asked for. */
export function parsedFiling(id: string, raw: unknown): Filing | undefined {
  const parsed = record.safeParse(raw);
  return parsed.success && parsed.data.value.id === id ? parsed.data.value : undefined;
}

/** The same, `damaged` where it does not parse. */
export async function openFiling(id: string, raw: unknown): Promise<Filing> {
  const found = parsedFiling(id, raw);
  if (!found) throw new Refused('damaged');
  return found;
}
