import { expect } from '@playwright/test';
import { apart, inTurn, on } from './all-attacks.ts';
import { type Attack, bothOrigins } from './attack.ts';
import { brokenBuild } from './broken-build.ts';
import { elsewhereAttacks } from './elsewhere.ts';
import { openStand, playSort, test } from './hostile-test.ts';
import { play } from './play.ts';

// The long run plays every attack on both sites.
for (const origin of bothOrigins) {
  test(`${origin}: out of sight and by script`, ({ stand }) =>
    playSort(stand, { name: 'in turn', origin, inTurn: inTurn.filter(on(origin)) }));
  for (const [name, attacks] of Object.entries(apart))
    test(`${origin}: ${name}`, ({ stand }) => playSort(stand, { name, origin, apart: attacks.filter(on(origin)) }));
  test(`${origin}: elsewhere`, ({ stand }) =>
    playSort(stand, { name: 'elsewhere', origin, elsewhere: elsewhereAttacks(origin) }));
}

// The suite can fail: a build without one of its defences gives in to the attack that this one is for.
const defences: [defence: string, instead: string, attack: string][] = [
  ['implementation.createHTMLDocument().', '', 'patched beforehand: a class of the page’s for our element'],
  ['="closed"', '="open"', 'our element: its shadow asked for in every way'],
  ['isVisible:', 'isIntersecting:', 'out of sight: a canvas over it'],
];
for (const [defence, instead, name] of defences)
  test(`without ${defence} it fails`, async () => {
    test.setTimeout(90_000);
    const all = [...inTurn, ...Object.values(apart).flat()];
    const stand = await openStand(brokenBuild(defence, instead));
    const attack = all.find((one) => one.name === name) as Attack;
    expect(await play(stand, attack, 'console')).not.toEqual([]);
    await stand.rig.close();
  });
