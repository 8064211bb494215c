const day = 86_400_000;

/** 复用资料 of one mini program: asked for, or given up for good by 手动填写. */
export interface Reuse {
  applet: string;
  /** Of the last request; it stands in the link of its SMS. */
  token: string;
  /** Who is asked: the subject principal of the mini program filed before. */
  mobile: string;
  /** When it was first asked for, and last. */
  first: number;
  asked: number;
  confirmed?: number;
  givenUp?: true;
}

/** `open`: may be asked for; `lost`: 手动填写 alone is left. */
export type ReuseState = 'open' | 'waiting' | 'expired' | 'lost' | 'confirmed';

// Confirm within 24 hours, else ask again; after 3 days it is lost (a copy of WeChat's guide of 2024-03, read 2026-10).
export function reuseState(reuse: Reuse | undefined, now: number): ReuseState {
  if (!reuse) return 'open';
  if (reuse.givenUp) return 'lost';
  if (reuse.confirmed !== undefined) return 'confirmed';
  if (now > reuse.first + 3 * day) return 'lost';
  return now > reuse.asked + day ? 'expired' : 'waiting';
}

/** Asks, or asks again; undefined where there is nothing to ask any more. */
export function askedAgain(
  reuse: Reuse | undefined,
  by: Pick<Reuse, 'applet' | 'mobile' | 'token'>,
  now: number,
): Reuse | undefined {
  const state = reuseState(reuse, now);
  return state === 'open' || state === 'expired' ? { ...by, first: reuse?.first ?? now, asked: now } : undefined;
}

/** The link was opened and confirmed; undefined where that comes too late. */
export const confirmedBy = (reuse: Reuse, now: number): Reuse | undefined =>
  reuseState(reuse, now) === 'waiting' ? { ...reuse, confirmed: now } : undefined;

export const givenUp = (reuse: Reuse | undefined, applet: string, now: number): Reuse => ({
  token: '',
  mobile: '',
  first: now,
  asked: now,
  ...reuse,
  applet,
  givenUp: true,
});
