import '../../../property-runs.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupPlan } from '../../../../lib/services/backup/plan.ts';
import { withoutLostScans } from '../../../../lib/services/backup/without-lost-scans.ts';
import { lock, unlock } from '../../../../lib/services/locking.ts';
import { emptySide, type Profile } from '../../../../lib/services/profile.ts';
import { scansIn } from '../../../../lib/services/profile-index.ts';
import { changeSettings } from '../../../../lib/services/settings.ts';
import type { Trashed } from '../../../../lib/services/trash.ts';
import { backedUp, elsewhere, passphrase, restored } from './moving.ts';
import { front, keep, licence, profileOf, refOf, whole } from './vault-of.ts';

vi.setConfig({ testTimeout: 60_000 }); // Argon2 on a busy machine
beforeEach(() => elsewhere());

const word = fc.string({ unit: fc.constantFrom('示', '例', 'a', '"', '\n', '😀', ' ', '\u2028', '0'), maxLength: 8 });
const saved = fc.dictionary(
  fc.constantFrom('icp_subject.base_info.comment', 'icp_subject.base_info.address', 'of.another.version', 'ui.x'),
  fc.oneof(word, fc.array(word, { maxLength: 3 })),
);
const scanIds = fc.uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4'), { maxLength: 3 });
const side = fc
  .record({ saved, scans: scanIds, unplaced: fc.dictionary(word, fc.jsonValue({ maxDepth: 1 })) })
  .map(({ saved: answers, scans, unplaced }) => ({
    ...emptySide(),
    saved: answers,
    // As it comes back from storage: JSON knows no minus zero.
    unplaced: JSON.parse(JSON.stringify(unplaced)) as Record<string, unknown>,
    scans: Object.fromEntries(scans.length ? [[licence, scans.map((id) => refOf(id))]] : []),
  }));
const profile = fc
  .record({
    subject: side,
    applets: fc.array(side, { maxLength: 2 }),
    tags: fc.array(word, { maxLength: 2 }),
    person: fc.constantFrom('one', 'two', undefined),
    usedAt: fc.option(fc.nat(), { nil: undefined }),
    updatedAt: fc.nat(),
  })
  .map(
    ({ subject, applets, tags, person, usedAt, updatedAt }) =>
      (id: string): Profile => ({
        ...profileOf(id),
        ...subject,
        people: person ? { subjectPrincipal: person } : {},
        applets: applets.map((one, at) => ({ id: `${id}-${at}`, ...one })),
        tags,
        ...(usedAt !== undefined && { usedAt }),
        updatedAt,
      }),
  );
const vault = fc.record({
  profiles: fc.array(profile, { maxLength: 4 }).map((all) => all.map((make, at) => make(`p${at}`))),
  trash: fc
    .array(profile, { maxLength: 2 })
    .map((all) => all.map((make, at): Trashed => ({ deletedAt: Date.now(), profile: make(`t${at}`) }))),
  lang: fc.constantFrom('zh-CN' as const, 'en' as const),
});
const everyScan: [string, number][] = ['s1', 's2', 's3', 's4'].map((id, at) => [id, at]);

describe('a vault', () => {
  it('comes back the same in another browser, with its scans or without', () =>
    fc.assert(
      fc.asyncProperty(vault, fc.boolean(), async ({ profiles, trash, lang }, withScans) => {
        await elsewhere();
        await keep(profiles, trash, everyScan);
        await changeSettings({ lang });
        const before = await whole();
        const lines = await backedUp(withScans);
        await elsewhere();
        const result = await restored(lines);
        expect(result).toMatchObject({ added: profiles.length, replaced: 0, trash: trash.length, unshared: 0 });
        const after = await whole();
        const kept = (one: Profile) => withoutLostScans(one, () => withScans);
        expect(after.profiles).toEqual(before.profiles.map(kept));
        expect(after.trash).toEqual(before.trash.map((one) => ({ ...one, profile: kept(one.profile) })));
        expect(after.settings).toEqual(before.settings);
        expect(after.files).toEqual(withScans ? before.files : []);
      }),
      { numRuns: process.env.PROOF_RUNS ? 30 : 12 }, // each makes and reads a whole backup,
    ));

  it('under a passphrase is backed up without typing it, opens with it alone, and comes into one of the other mode', async () => {
    const other = '另一个 battery staple';
    await elsewhere(other);
    await keep([profileOf('p1', { scans: { [front]: [refOf('s1')] } })], [], [['s1', 1]]);
    const before = await whole();
    const lines = await backedUp(true, null);
    await elsewhere(passphrase);
    await expect(restored(lines, undefined, passphrase)).rejects.toMatchObject({ fault: 'wrongPassphrase' });
    expect((await whole()).profiles).toEqual([]);
    await restored(lines, undefined, other);
    await lock();
    await unlock(passphrase);
    expect(await whole()).toEqual(before);
  });

  it('weighs in the file about what was said before', async () => {
    const profiles = Array.from({ length: 30 }, (_, at) =>
      profileOf(`p${at}`, { scans: { [front]: [refOf(`s${at}`)] } }),
    );
    await keep(
      profiles,
      [],
      profiles.map((_, at) => [`s${at}`, at]),
    );
    const plan = await backupPlan();
    expect(plan).toMatchObject({ profiles: 30, trash: 0, scans: { count: 30 } });
    for (const withScans of [false, true]) {
      const size = (await backedUp(withScans)).join('\n').length;
      const told = plan.bytes + (withScans ? plan.scans.bytes : 0);
      expect(Math.abs(told / size - 1)).toBeLessThan(0.15);
    }
  });

  it('shows nothing of what is in it', async () => {
    const one = profileOf('p1', { tags: ['示例标签'], scans: { [front]: [refOf('s1')] } });
    await keep([one], [{ deletedAt: 1, profile: profileOf('t1') }], [['s1', 1]]);
    const text = (await backedUp()).join('\n');
    const flat = `${text}${Buffer.from(text.replaceAll(/[^A-Za-z0-9+/]/gu, ''), 'base64').toString('latin1')}`;
    for (const value of [
      '示例',
      '13800138001',
      'jpg',
      'icp_',
      'zh-CN',
      passphrase,
      ...scansIn(one).map((id) => `"${id}.`),
    ])
      expect(flat.includes(value), value).toBe(false);
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ counts: { profiles: 1, trash: 1, scans: 1 } });
  });
});

it('a scan that cannot be read is left out and counted, the rest is kept', async () => {
  const two = [refOf('s1'), refOf('gone')];
  await keep([profileOf('p1', { scans: { [front]: two } })], [], [['s1', 1]]);
  const lines = await backedUp();
  await elsewhere();
  expect(await restored(lines)).toMatchObject({ added: 1, scans: 1 });
  expect((await whole()).profiles[0]?.scans).toEqual({ [front]: [refOf('s1')] });
});
