import { fromBase64 } from '../platform/base64.ts';
import type { send } from '../platform/send.ts';
import type { Confirmation, FillChoice } from './assist-state.ts';
import { type FillRun, type FillWorld, fillRun } from './fill-run.ts';

/** A grant in use: the fill it permits, whose data it releases, and how to end it. */
export interface GrantRun {
  run: FillRun;
  profile: string;
  applet?: string;
  end(): void;
}

/** What a person wants filled, and what they have agreed to. */
export interface Wish extends FillChoice {
  subjectShown?: string;
  confirmed: readonly Confirmation[];
}

type World = Omit<FillWorld, 'answersFor' | 'fileFor' | 'profileId' | 'signal' | 'leaving'>;

/**
 * Asks the background for a grant. Its fill ends with the grant's time, with `end()`, or with the page's `signal`;
 * whichever comes first also gives the grant back. Rejects with `Refused`. `known`: resolves once all is known that must
 * never be filled; asked now that the vault is open, and nothing is filled before.
 */
export async function openGrantRun(
  ask: typeof send,
  wish: Wish,
  world: World,
  { now, signal, known }: { now: () => number; signal: AbortSignal; known?: () => Promise<void> },
): Promise<GrantRun | { confirm: readonly Confirmation[] }> {
  const reply = await ask('openGrant', { ...wish, confirmed: [...wish.confirmed] });
  if ('confirm' in reply) return reply;
  const { id, until, profile, applet } = reply.grant;
  await known?.().catch((error) => {
    void ask('closeGrant', { grantId: id }).catch(() => undefined);
    throw error;
  });
  const end = new AbortController();
  const leaving = AbortSignal.any([end.signal, signal]);
  const over = AbortSignal.any([leaving, AbortSignal.timeout(Math.max(0, until - now()))]);
  over.addEventListener('abort', () => void ask('closeGrant', { grantId: id }).catch(() => undefined), { once: true });
  const run = fillRun({
    ...world,
    answersFor: (fieldIds) => ask('answersFor', { grantId: id, fieldIds: [...fieldIds] }),
    fileFor: async (fieldId, at) => {
      const { name, type, data } = await ask('scanFor', { grantId: id, fieldId, at });
      return new File([fromBase64(data)], name, { type });
    },
    profileId: wish.profileId,
    signal: over,
    leaving,
  });
  return { run, profile, ...(applet !== undefined && { applet }), end: () => end.abort() };
}
