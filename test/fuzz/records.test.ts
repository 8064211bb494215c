import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { decrypt } from '../../lib/platform/crypto.ts';
import { inDatabase } from '../../lib/platform/database.ts';
import type { MessageName } from '../../lib/platform/messages.ts';
import { hasCopy } from '../../lib/platform/second-copies.ts';
import { dataKey } from '../../lib/services/data-key.ts';
import { readFilings, readRemoved } from '../../lib/services/tracking/read-filings.ts';
import { format, sealText } from '../../lib/services/vault.ts';
import { dayOfUse, putBack, startBackground, storageNow, tell } from './day-of-use.ts';
import { hostileValue, mutated } from './hostile.ts';
import { isClean } from './parser.ts';

type Sealed = { version: number; iv: string; data: string };

let ids: string[];
let day: ReturnType<typeof storageNow>;
/** What the sealed records hold, as JSON. */
const inside = new Map<string, unknown>();

const nameOf = (key: string): [kind: string, id: string] => {
  const [, kind = '', id = ''] = /^record:([^:]+):(.+)$/u.exec(key) ?? [];
  return [kind, id];
};

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // what broke is told by its fault
  startBackground();
  ids = await dayOfUse();
  day = storageNow();
  const key = await dataKey();
  for (const [place, raw] of Object.entries(day.local)) {
    const [kind, id] = nameOf(place);
    if (kind === '') continue;
    const { version, ...sealed } = raw as Sealed;
    inside.set(place, JSON.parse(await decrypt(key, [format, kind, id, version], sealed)));
  }
});

const version = (key: string): number => (day.local[key] as Sealed).version;

/** Puts something else in a place of storage, and of its second copy, which would mend it unseen. */
async function put(area: 'local' | 'session', key: string, raw: unknown): Promise<void> {
  putBack(
    area === 'local'
      ? { ...day, local: { ...day.local, [key]: raw } }
      : { ...day, session: { ...day.session, [key]: raw } },
  );
  for (const [place, value] of Object.entries(day.local))
    if (hasCopy(place)) await inDatabase((database) => database.put('copies', place === key ? raw : value, place));
}

const named = (field: string) => ids.map((id) => ({ [field]: id }));
/** Everything that only reads, of whatever there is: as our own pages and both sites ask for it. */
const reading = (): [MessageName, unknown][] => [
  ...(
    ['vaultState', 'profiles', 'trash', 'people', 'drafts', 'settings', 'view', 'hints', 'profilesHere'] as const
  ).map((name): [MessageName, unknown] => [name, {}]),
  ...(
    [
      'filingDetails',
      'reminderSettings',
      'taught',
      'taughtHere',
      'banner',
      'smsHere',
      'backupPlan',
      'setAside',
    ] as const
  ).map((name): [MessageName, unknown] => [name, {}]),
  ['judgeHere', { here: [], earlier: [] }],
  ['statusHere', { code: '4' }],
  ['entryGuide', { kind: 'file' }],
  ['noteResult', { result: '3', eventId: 'e9' }],
  ['previewCapture', { values: { 'icp_subject.base_info.name': ['示例新公司'] } }],
  ['lookAgain', {}],
  ...named('profileId').flatMap((request): [MessageName, unknown][] => [
    ['readProfile', request],
    ['copyList', request],
    ['exportBody', request],
    ['openGrant', { ...request, confirmed: ['subjectDiffers', 'otherProfile', 'pageMoved'] }],
  ]),
  ...named('grantId').map((request): [MessageName, unknown] => [
    'answersFor',
    { ...request, fieldIds: ['icp_subject.principal_info.mobile'] },
  ]),
  ...named('captureId').map((request): [MessageName, unknown] => ['saveCapture', request]),
  ...named('scanId').map((request): [MessageName, unknown] => ['scan', request]),
  ...named('key').map((request): [MessageName, unknown] => ['draft', request]),
  ['exportAside', {}],
];

async function allRead(): Promise<number> {
  let refused = 0;
  for (const [name, request] of reading()) {
    const outcome = await tell(name, request);
    if ('fault' in outcome) refused += 1;
    expect([name, 'fault' in outcome && outcome.fault]).not.toEqual([name, 'broken']);
  }
  await readFilings(); // as our own pages do
  await readRemoved();
  expect(isClean(), 'what every object has').toBe(true);
  return refused;
}

const isLong = Number(process.env.PROOF_RUNS ?? 0) > 0;

describe('whatever lies in storage, everything is answered or refused by a code', () => {
  it('as it was left', async () => {
    await put('local', '-', 0);
    await allRead();
  });

  it('with any of it another', { timeout: 1_800_000 }, async () => {
    const places = [
      ...Object.keys(day.local).map((key) => ['local', key] as const),
      ...Object.keys(day.session).map((key) => ['session', key] as const),
    ];
    const numRuns = isLong ? 4000 : 150;
    let refused = 0;
    const another = fc.constantFrom(...places).chain(([area, key]) => {
      const sealed = area === 'local' ? inside.get(key) : undefined;
      const value = sealed ?? day[area][key];
      const changed = fc.oneof({ weight: 5, arbitrary: mutated(value) }, { weight: 1, arbitrary: hostileValue });
      return fc.tuple(fc.constant({ area, key, isSealed: sealed !== undefined }), changed);
    });
    await fc.assert(
      fc.asyncProperty(another, async ([{ area, key, isSealed }, value]) => {
        const [kind, id] = nameOf(key);
        const text = JSON.stringify(value);
        // Storage holds what JSON does; a sealed record may be another inside, or as it is stored.
        const raw =
          isSealed && text !== undefined
            ? await sealText(await keyOf(), { kind, version: version(key) }, id, text)
            : JSON.parse(text ?? 'null');
        await put(area, key, raw);
        refused += await allRead();
      }),
      { numRuns },
    );
    console.log(`fuzz: ${places.length} stored records: ${numRuns} cases, ${refused} told errors, 0 throws`);
  });
});

/** The data key as it was on the day, whatever lies in its place now. */
async function keyOf(): Promise<CryptoKey> {
  putBack(day);
  await inDatabase((database) => database.put('copies', day.local['vault:key'], 'vault:key'));
  return dataKey();
}
