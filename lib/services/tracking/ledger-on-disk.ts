import { stored } from '../../platform/stored.ts';
import { emptyLedger, type Ledger, ledger } from '../../tracker/ledger.ts';
import { z } from '../../zod.ts';

export const ledgerKey = 'reminders';

/** The background's: it alone writes. */
export const ledgerItem = stored(`local:${ledgerKey}`, ledger);

const record = z.object({ value: ledger });

/** As our own pages read it, without setting anything aside. */
export function parsedLedger(raw: unknown): Ledger {
  const parsed = record.safeParse(raw);
  return parsed.success ? parsed.data.value : emptyLedger;
}
