import { fillsVariant } from './fills-variant.ts';
import { test } from './fixtures.ts';
import type { Client } from './pages/console.ts';
import { factors } from './pages/factors.ts';
import { allPairs } from './pairs.ts';

// Of the pairs (every value of every factor with every value of every other, on WeUI-desktop) every fifth one: the long
// run plays them all, for both clients.
for (const [at, variant] of allPairs(factors).entries()) {
  if (at % 5 !== 0) continue;
  const client: Client = at % 2 === 1 ? 'person' : 'company';
  test(`fills ${client}: ${Object.values(variant).join(' ')}`, ({ rig }) => fillsVariant(rig, client, variant));
}

// The same on two kits built unlike it; the long run has all five, for both clients.
const onKits = [
  ['element', 'company'],
  ['ant', 'person'],
] as const;
for (const [kit, client] of onKits) test(`fills ${client} on ${kit}`, ({ rig }) => fillsVariant(rig, client, { kit }));
