import type { Attack, Origin } from './attack.ts';
import { elementAttacks } from './attacks/element.ts';
import { frameAttacks } from './attacks/frames.ts';
import { leavingAttacks } from './attacks/leaving.ts';
import { lyingAttacks, patchedAttacks } from './attacks/patched.ts';
import { sightAttacks } from './attacks/sight.ts';
import { strangerAttacks } from './attacks/stranger.ts';
import { swappedAttacks } from './attacks/swapped.ts';
import { syntheticAttacks } from './attacks/synthetic.ts';
import { tellingAttacks } from './attacks/telling.ts';

/** Those that can be taken back play one after the other on one page, the rest on a page each. */
export const inTurn: readonly Attack[] = [...sightAttacks, ...syntheticAttacks];

export const apart: Readonly<Record<string, readonly Attack[]>> = {
  element: elementAttacks,
  patched: [...patchedAttacks, ...lyingAttacks],
  swapped: swappedAttacks,
  leaving: leavingAttacks,
  telling: tellingAttacks,
  frames: frameAttacks,
  stranger: strangerAttacks,
};

export const on =
  (origin: Origin) =>
  (attack: Attack): boolean =>
    attack.on.includes(origin);
