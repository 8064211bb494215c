import { beforeEach, describe, expect, it, vi } from 'vitest';
import { company } from '../sample/company.ts';
import { person } from '../sample/person.ts';
import { spoilt } from './hooks.ts';
import { lost, view } from './view.ts';
import { ask, empty, get, restart, restore, type Snapshot, snapshot } from './world.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // dozens of restarts each

interface Raw {
  iv: string;
  data: string;
  version: number;
}
const cut = (to: (length: number) => number) => (raw: Raw) => ({
  ...raw,
  data: raw.data.slice(0, to(raw.data.length)),
});
const turned = (at: (length: number) => number) => (raw: Raw) => {
  const place = at(raw.data.length);
  const sign = raw.data[place] === 'A' ? 'B' : 'A';
  return { ...raw, data: raw.data.slice(0, place) + sign + raw.data.slice(place + 1) };
};
const harms: [how: string, harm: (raw: Raw) => unknown][] = [
  ['gone', () => undefined],
  ['cut to nothing', cut(() => 0)],
  ['cut in half', cut((length) => length >> 1)],
  ['four signs short', cut((length) => length - 4)],
  ['with another first sign', turned(() => 0)],
  ['with another sign in the middle', turned((length) => length >> 1)],
  ['with another sign near the end', turned((length) => length - 6)],
  ['with another IV', (raw) => ({ ...raw, iv: raw.iv.split('').reverse().join('') })],
  ['of another version', (raw) => ({ ...raw, version: raw.version + 1 })],
  ['without its parts', () => ({})],
  ['a text', () => 'spoilt'],
];

/** After a day of use. */
let day: Snapshot;
let before: string;
let scanId: string;

const begin = async (change: (start: Snapshot) => void = () => undefined): Promise<void> => {
  const start = structuredClone({ ...day, stores: {} });
  start.stores = Object.fromEntries(Object.entries(day.stores).map(([name, entries]) => [name, [...entries]]));
  change(start);
  await restore(start);
  await restart();
};

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  if (day) return;
  await restore(empty);
  await restart();
  await get('protect', {});
  const { profileId } = await get('importBody', { text: JSON.stringify(company) });
  const other = await get('importBody', { text: JSON.stringify(person) });
  await get('duplicateProfile', { profileId });
  await get('deleteProfile', { profileId: other.profileId });
  ({ scanId } = await get('putScan', { name: '示例.jpg', type: 'image/jpeg', data: btoa('x'.repeat(600)) }));
  const draft = await get('readProfile', { profileId });
  await get('keepDraft', { key: profileId, draft: { ...draft, tags: ['示例'] } });
  await restart();
  day = await snapshot();
  before = await view();
});

const trash = 'record:trash:';
const keys = () => Object.keys(day.local).filter((key) => /^record:|^vault:key$/u.test(key));
const isList = (key: string) => /^record:(?:index|drafts|trash-list):/u.test(key);
const harmLocal = (key: string, harm: (raw: Raw) => unknown) => (start: Snapshot) => {
  const raw = harm(start.local[key] as Raw);
  if (raw === undefined) delete start.local[key];
  else start.local[key] = raw;
};
const harmCopy = (key: string, harm: (raw: Raw) => unknown) => (start: Snapshot) => {
  start.stores.copies = (start.stores.copies ?? [])
    .map(([name, raw]): [IDBValidKey, unknown] => [name, name === key ? harm(raw as Raw) : raw])
    .filter(([, raw]) => raw !== undefined);
};

describe('a stored record', () => {
  it.each(harms)('%s costs nothing, whichever it is, and is told', async (how, harm) => {
    expect(keys().length).toBeGreaterThanOrEqual(8);
    for (const key of keys()) {
      // A later version of the key's record is waited for, not mended.
      if (key === 'vault:key' && how === 'of another version') continue;
      await begin(harmLocal(key, harm));
      if (key.startsWith(trash)) {
        // Nobody reads it before it is brought back.
        expect(await ask('undelete', { profileId: key.slice(trash.length) })).toHaveProperty('reply');
        expect((await get('setAside', {})).map(({ from, replaced }) => [from, replaced])).toEqual([
          [`local:${key}`, true],
        ]);
        continue;
      }
      expect([key, await view()]).toEqual([key, before]);
      expect([key, await lost()]).toEqual([key, []]);
      const told = (await get('setAside', {})).map(({ from }) => from);
      expect([key, told]).toEqual([key, isList(key) && how === 'gone' ? [] : [`local:${key}`]]);
      await restart();
      expect(await view()).toBe(before);
      expect(await get('setAside', {})).toHaveLength(told.length);
    }
  });

  it.each(harms.slice(0, 6))('whose second copy is %s costs nothing', async (_, harm) => {
    for (const key of keys().filter((one) => !isList(one))) {
      await begin(harmCopy(key, harm));
      expect([key, await view()]).toEqual([key, before]);
      expect(await get('setAside', {})).toEqual([]);
    }
  });

  it('damaged in both places is set aside alone, told, and handed out as it was found', async () => {
    const profiles = keys().filter((key) => key.startsWith('record:profile:'));
    expect(profiles).toHaveLength(2);
    for (const key of profiles) {
      const harmed = spoilt('truncated', day.local[key]);
      await begin((start) => {
        harmLocal(key, () => harmed)(start);
        harmCopy(key, () => 'spoilt')(start);
      });
      const id = key.slice('record:profile:'.length);
      expect(await ask('readProfile', { profileId: id })).toEqual({ fault: 'damaged' });
      expect(await lost()).toEqual([`local:${key}`, `copy:${key}`]);
      expect((await get('profiles', {})).map((row) => row.id)).toEqual([
        profiles.find((one) => one !== key)?.slice('record:profile:'.length),
      ]);
      const { text } = await get('exportAside', {});
      expect(JSON.parse(text).records.map(({ raw }: { raw: unknown }) => raw)).toEqual([harmed, 'spoilt']);
    }
  });

  it('comes back with all others when the whole of storage was lost', async () => {
    await begin((start) => {
      start.local = {};
    });
    expect(await view()).toBe(before);
    expect(await lost()).toEqual([]);
  });

  it('has a second copy again after all copies were lost', async () => {
    await begin((start) => {
      start.stores.copies = [];
    });
    expect(await view()).toBe(before);
    const [first] = await get('profiles', {});
    await get('renameProfile', { profileId: first?.id ?? '', name: '示例新名' });
    const after = await view();
    const { stores, ...rest } = await snapshot();
    await restore({ ...rest, stores, local: {} });
    await restart();
    expect(await view()).toBe(after);
  });

  it('that was removed does not come back, whatever is lost then', async () => {
    await begin();
    for (const { id } of await get('profiles', {})) {
      await get('deleteProfile', { profileId: id });
      await get('purge', { profileId: id });
    }
    const after = await view();
    const left = await snapshot();
    await restore({ ...left, local: {} });
    await restart();
    expect(await view()).toBe(after);
    expect(await get('profiles', {})).toEqual([]);
  });

  it('of a scan that was spoilt is said to be damaged, and never handed out', async () => {
    for (const kind of ['truncated', 'flipped'] as const) {
      await begin((start) => {
        start.stores.scans = (start.stores.scans ?? []).map(([id, raw]) => [id, spoilt(kind, raw)]);
      });
      expect(await ask('scan', { scanId })).toEqual({ fault: 'damaged' });
      expect((await snapshot()).stores.scans).toHaveLength(1);
    }
  });
});

describe('a key', () => {
  const disk = async () => (await snapshot()).local;

  it('of this browser profile that is missing: refused, told, and nothing is touched', async () => {
    await begin((start) => {
      start.stores.keys = [];
    });
    for (const deed of [
      ask('profiles', {}),
      ask('importBody', { text: JSON.stringify(company) }),
      ask('scan', { scanId }),
    ])
      expect(await deed).toEqual({ fault: 'keyUnavailable' });
    expect(await disk()).toEqual(day.local);
    await begin();
    expect(await view()).toBe(before);
  });

  it('whose record is damaged in both places: nothing is opened, the record lies aside, every other stays as it was', async () => {
    const key = 'vault:key';
    await begin((start) => {
      harmLocal(key, () => 'spoilt')(start);
      harmCopy(key, () => 'spoilt too')(start);
    });
    expect(await ask('profiles', {})).toEqual({ fault: 'locked' });
    expect(await get('vaultState', {})).toMatchObject({ mode: 'new', locked: true });
    expect(await lost()).toEqual([`local:${key}`, `copy:${key}`]);
    expect(await disk()).toMatchObject(
      Object.fromEntries(
        keys()
          .filter((one) => one !== key)
          .map((one) => [one, day.local[one]]),
      ),
    );
  });
});

describe('two tabs that edit one profile', () => {
  const open = async () => {
    const [first] = await get('profiles', {});
    return get('readProfile', { profileId: first?.id ?? '' });
  };
  const mobile = (draft: Awaited<ReturnType<typeof open>>, text: string) => ({
    ...draft,
    saved: { ...draft.saved, 'icp_subject.principal_info.mobile': text },
  });

  it.each([
    ['one after the other', async () => undefined],
    ['with a restart of the worker between', restart],
  ])('%s: the second is told, and what the first saved stays', async (_, between) => {
    await begin();
    const [one, two] = [await open(), await open()];
    await get('saveProfile', { draft: mobile(one, '13900139009') });
    await between();
    expect(await ask('saveProfile', { draft: mobile(two, '13700137007') })).toEqual({ fault: 'changedElsewhere' });
    expect((await open()).saved['icp_subject.principal_info.mobile']).toBe('13900139009');
  });

  it('at the same moment: one of them is saved, the other is told', async () => {
    await begin();
    const draft = await open();
    const outcomes = await Promise.all(
      ['13900139009', '13700137007'].map((text) => ask('saveProfile', { draft: mobile(draft, text) })),
    );
    expect(outcomes.filter((outcome) => outcome !== 'ended' && 'reply' in outcome)).toHaveLength(1);
    expect(outcomes).toContainEqual({ fault: 'changedElsewhere' });
  });
});
