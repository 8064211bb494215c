import { fillsVariant } from './fills-variant.ts';
import { test } from './fixtures.ts';
import type { Client } from './pages/console.ts';
import { factors } from './pages/factors.ts';
import { allPairs } from './pairs.ts';

// Of the pairs (every value of every factor with every value of every other, on WeUI-desktop) every third one: the long
// run plays them all, for both clients.
for (const [at, variant] of allPairs(factors).entries()) {
  if (at % 3 !== 0) continue;
  const client: Client = at % 2 === 1 ? 'person' : 'company';
  test(`fills ${client}: ${Object.values(variant).join(' ')}`, ({ rig }) => fillsVariant(rig, client, variant));
}

// The same on the other kits, one client each; the long run has both.
const onKits = [
  ['element', 'company'],
  ['plain', 'person'],
  ['element-plus', 'company'],
  ['tdesign', 'person'],
  ['ant', 'person'],
] as const;
for (const [kit, client] of onKits) test(`fills ${client} on ${kit}`, ({ rig }) => fillsVariant(rig, client, { kit }));
