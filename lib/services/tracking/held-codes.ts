import { stored } from '../../platform/stored.ts';
import type { Clock } from '../../tracker/clocks.ts';
import { verifiers } from '../../tracker/verifiers.ts';
import { z } from '../../zod.ts';
import { codesPlace } from '../held-key.ts';

const heldCode = z.object({ filingId: z.string(), verifier: z.enum(verifiers), code: z.string() });
export type HeldCode = z.infer<typeof heldCode>;

// In memory alone, and nowhere else: no log, no notification, no disk. It goes when the vault locks (held-key.ts).
const item = stored(`session:${codesPlace}`, z.array(heldCode));

export const heldCodes = async (): Promise<HeldCode[]> => (await item.get()) ?? [];

/** Names one person's SMS of one filing. */
export const waitKey = ({ filingId, verifier }: Pick<Clock, 'filingId' | 'verifier'>): string =>
  `${filingId}|${verifier}`;

/** Whose SMS runs now. */
export const waitingFor = (clocks: readonly Clock[], now: number): Set<string> =>
  new Set(clocks.filter(({ kind, until }) => kind === 'sms' && now < until).map(waitKey));

/** Within `inTracker`. A later code of the same SMS, after a resend, takes the place of the earlier one. */
export async function keepCode(wanted: HeldCode): Promise<void> {
  const others = (await heldCodes()).filter(
    ({ filingId, verifier }) => filingId !== wanted.filingId || verifier !== wanted.verifier,
  );
  await item.set([...others, wanted]);
}

/** Within `inTracker`: forgets the codes nobody waits for any more: verified, submitted anew, out of time, removed. */
export async function dropCodes(isWaiting: (one: HeldCode) => boolean): Promise<void> {
  const all = await heldCodes();
  const left = all.filter(isWaiting);
  if (left.length === all.length) return;
  await (left.length ? item.set(left) : item.remove());
}
