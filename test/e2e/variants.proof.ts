import { fillsVariant } from './fills-variant.ts';
import { test } from './fixtures.ts';
import type { Client } from './pages/console.ts';
import { factors } from './pages/factors.ts';
import { allPairs } from './pairs.ts';
import { randomVariants } from './random-variants.ts';

// The long run: every pair for both clients, the other kits with their class names and with hashed ones, and fresh variants each time (PROOF_SEED repeats one).
const seed = Number(process.env.PROOF_SEED ?? Date.now() % 1_000_000);
const fresh = Number(process.env.PROOF_VARIANTS ?? 24);

for (const variant of allPairs(factors)) {
  for (const client of ['company', 'person'] as const)
    test(`fills ${client}: ${Object.values(variant).join(' ')}`, ({ rig }) => fillsVariant(rig, client, variant));
}

const others = ['element', 'plain', 'element-plus', 'tdesign', 'ant'];
for (const kit of others) {
  for (const classes of ['named', 'hashed']) {
    for (const client of ['company', 'person'] as const)
      test(`fills ${client} on ${kit}: ${classes}`, ({ rig }) => fillsVariant(rig, client, { kit, classes }));
  }
}

for (const [at, variant] of randomVariants({ ...factors, kit: ['weui', 'element', 'plain'] }, fresh, seed).entries()) {
  const client: Client = at % 2 === 0 ? 'company' : 'person';
  test(`seed ${seed} no. ${at} ${client}: ${Object.values(variant).join(' ')}`, ({ rig }) =>
    fillsVariant(rig, client, variant));
}
