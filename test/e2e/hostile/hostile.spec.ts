import { apart, inTurn } from './all-attacks.ts';
import type { Attack, Origin } from './attack.ts';
import { playSort, test } from './hostile-test.ts';

// Of some three hundred attacks, those that once succeeded, each on one of the two sites; the long run plays them all.
const once: Record<Origin, RegExp> = {
  console: /masked away|over all of the panel but the button|a class of the page’s|focusin: labels trade|pushState/u,
  miit: /zoom of the page|declared as something else|moved under the pointer as it comes|by the zoom|input: inputs turned hidden/u,
};

for (const origin of ['console', 'miit'] as const) {
  const chosen = (attacks: readonly Attack[]) => attacks.filter(({ name }) => once[origin].test(name));
  test(`${origin}: what once succeeded`, ({ stand }) =>
    playSort(stand, {
      name: 'what once succeeded',
      origin,
      inTurn: chosen(inTurn),
      apart: chosen(Object.values(apart).flat()),
    }));
}
