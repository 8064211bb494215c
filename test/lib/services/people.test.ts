import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PersonRole, ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import { previewCapture, saveCapture } from '../../../lib/services/capture.ts';
import { readDraftOf, saveDraft } from '../../../lib/services/edit-profile.ts';
import { importBody } from '../../../lib/services/import-body.ts';
import { listPeople, sharePerson } from '../../../lib/services/people.ts';
import { profileKind } from '../../../lib/services/profile.ts';
import { readProfile, saveProfile } from '../../../lib/services/profiles.ts';
import type { PageValues } from '../../../lib/services/raw-of.ts';
import { inVault, recordKey } from '../../../lib/services/vault.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { page, spoilTwice, startEmpty } from './fresh.ts';
import { writesDuring } from './writes-during.ts';

startEmpty();

const profile = (id: string) => inVault(() => readProfile(id));
const own = 'icp_subject.principal_info.';
const theirs = 'icp_applets.principal_info.';
const legal = 'icp_subject.legal_person_info.';
const flag = 'ui.applet_principal_same_as_subject';
const face = 'certificate_photo_front';
const side = { saved: {}, scans: {}, people: {} };
const scan = { id: 's1', name: '人像面.jpg', type: 'image/jpeg', bytes: 9, width: 1280, height: 800, addedAt: 1 };
const start = Date.UTC(2026, 10, 21, 8);

/** A body of another organisation. */
const bodyOf = (name: string) => ({
  ...company,
  icp_subject: { ...company.icp_subject, base_info: { ...company.icp_subject.base_info, name }, organize_info: {} },
});
const take = async (body: unknown) => (await importBody(JSON.stringify(body))).profileId;

/** A draft with a person of another profile taken into its subject principal. */
async function taking(draft: ProfileDraft, from: string, role: PersonRole = 'subjectPrincipal', appletId?: string) {
  const { personId, saved, scans } = await sharePerson({ profileId: from, role, appletId, into: 'subjectPrincipal' });
  return {
    ...draft,
    saved: { ...draft.saved, ...saved },
    scans: { ...draft.scans, ...scans },
    people: { ...draft.people, subjectPrincipal: personId },
    taken: { [personId]: { saved, scans } },
  };
}

const edit = async (id: string, saved: Record<string, string>, rest: Partial<ProfileDraft> = {}) => {
  const draft = await readDraftOf(id);
  return saveDraft({ ...draft, ...rest, saved: { ...draft.saved, ...saved } });
};

/** Three profiles with one subject principal. */
async function three() {
  const ids = [await take(bodyOf('示例甲')), await take(bodyOf('示例乙')), await take(bodyOf('示例丙'))] as const;
  for (const id of ids.slice(1)) await saveDraft(await taking(await readDraftOf(id), ids[0]));
  return ids;
}

const changed = {
  name: '吴样本',
  certificate_type: '7',
  certificate_number: 'E00000000',
  certificate_validity_date_start: '20200101',
  certificate_validity_date_end: '20300101',
  mobile: '13800138009',
  emergency_contact: '13900139009',
  email: 'wu@sample-pilot.example',
};

describe('a shared person', () => {
  it('changes in every profile with one write, which are named', async () => {
    const [first, ...others] = await three();
    const before = await Promise.all(others.map(profile));
    const saved = Object.fromEntries(Object.entries(changed).map(([key, value]) => [own + key, value]));
    let reply: Awaited<ReturnType<typeof edit>> | undefined;
    const scans = { [own + face]: [scan], [`${own}authorization_letter`]: [{ ...scan, id: 's2' }] };
    const writes = await writesDuring(async () => {
      reply = await edit(first, saved, { scans });
    });
    expect(writes).toBe(1);
    expect(reply?.alsoChanged.toSorted()).toEqual(['示例丙', '示例乙']);
    for (const [at, id] of others.entries()) {
      const after = await profile(id);
      expect(after.saved).toEqual({ ...before[at]?.saved, ...saved });
      expect(after.scans).toEqual({ [own + face]: [scan] }); // the letter names the role
      expect(after.updatedAt).toBeGreaterThan(before[at]?.updatedAt ?? 0);
    }
  });

  it('is left alone where only something else changes', async () => {
    const [first, ...others] = await three();
    const before = await Promise.all(others.map(profile));
    expect((await edit(first, { 'icp_subject.base_info.address': '示例路1号' })).alsoChanged).toEqual([]);
    expect(await Promise.all(others.map(profile))).toEqual(before);
  });

  it('loses in every profile what is taken out of one', async () => {
    const [first, second] = await three();
    await edit(first, { [`${own}email`]: '' });
    expect((await profile(second)).saved).not.toHaveProperty([`${own}email`]);
  });

  it('changes in whatever role, where the role is asked for it', async () => {
    const first = await take(bodyOf('示例甲'));
    const { personId } = await sharePerson({ profileId: first, role: 'subjectPrincipal', into: 'appletPrincipal' });
    const { profileId: second } = await saveDraft({
      name: '示例乙',
      tags: [],
      ...side,
      people: { legalRepresentative: personId },
      applets: [{ id: 'a1', ...side, people: { appletPrincipal: personId } }],
    });
    // Taken in by its id alone, it brings what the other profile knows.
    expect((await profile(second)).applets[0]?.saved[`${theirs}mobile`]).toBe('13800138001');
    expect((await profile(second)).saved).toEqual({
      [`${legal}name`]: '陈示例',
      [`${legal}certificate_number`]: '440305198604120000',
    });
    await edit(first, { [`${own}name`]: '吴样本', [`${own}mobile`]: '13800138009' });
    const after = await profile(second);
    expect(after.saved[`${legal}name`]).toBe('吴样本');
    expect(after.saved).not.toHaveProperty([`${legal}mobile`]);
    expect(after.applets[0]?.saved).toMatchObject({ [`${theirs}name`]: '吴样本', [`${theirs}mobile`]: '13800138009' });
    // And back again, from the role with fewer fields.
    await edit(second, { [`${legal}name`]: '郑样本' });
    expect((await profile(first)).saved).toMatchObject({ [`${own}name`]: '郑样本', [`${own}mobile`]: '13800138009' });
    expect((await profile(second)).applets[0]?.saved[`${theirs}name`]).toBe('郑样本');
  });

  it('settles in the other profiles what a page’s text left open', async () => {
    const [first, second] = await three();
    const texts = [{ id: `${own}certificate_type`, text: '外星护照' }];
    await inVault(async () => saveProfile({ ...(await readProfile(second)), unknownTexts: texts }));
    await edit(first, { [`${own}certificate_type`]: '7' });
    expect((await profile(second)).unknownTexts).toEqual([]);
  });

  it('taken in brings all of it; edited at once it changes everywhere, and an old copy changes nobody', async () => {
    const [first, second] = [await take(bodyOf('示例甲')), await take(bodyOf('示例乙'))];
    const draft = await taking(await readDraftOf(second), first);
    // Meanwhile, in another tab:
    await edit(first, { [`${own}mobile`]: '13800138008', [`${own}email`]: 'new@sample-pilot.example' });
    const { alsoChanged } = await saveDraft({
      ...draft,
      saved: { ...draft.saved, [`${own}email`]: 'my@sample.example' },
    });
    expect(alsoChanged).toEqual(['示例甲']);
    for (const id of [first, second]) {
      expect((await profile(id)).saved).toMatchObject({
        [`${own}mobile`]: '13800138008', // not the one that was taken
        [`${own}email`]: 'my@sample.example',
      });
    }
  });

  it('just taken in takes nothing from anybody by what was not copied', async () => {
    const [first, second] = [await take(bodyOf('示例甲')), await take(bodyOf('示例乙'))];
    const before = (await profile(first)).saved;
    const { personId } = await sharePerson({ profileId: first, role: 'subjectPrincipal', into: 'subjectPrincipal' });
    await saveDraft({ ...(await readDraftOf(second)), saved: {}, people: { subjectPrincipal: personId } });
    expect((await profile(first)).saved).toEqual(before);
    expect((await profile(second)).saved[`${own}mobile`]).toBe('13800138001');
  });

  it('let go changes for one profile alone', async () => {
    const [first, second] = await three();
    await edit(second, { [`${own}mobile`]: '13800138009' }, { people: {} });
    expect((await profile(first)).saved[`${own}mobile`]).toBe('13800138001');
    await edit(first, { [`${own}mobile`]: '13800138008' });
    expect((await profile(second)).saved[`${own}mobile`]).toBe('13800138009');
  });

  it('in a profile that cannot be read keeps no other from being saved', async () => {
    const [first, second, third] = await three();
    await spoilTwice(recordKey(profileKind, second), 'spoilt');
    expect((await edit(first, { [`${own}mobile`]: '13800138009' })).alsoChanged).toEqual(['示例丙']);
    expect((await profile(third)).saved[`${own}mobile`]).toBe('13800138009');
  });

  it('stays as it was everywhere when the disk is full', async () => {
    const ids = await three();
    const before = await Promise.all(ids.map(profile));
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
    await expect(edit(ids[0], { [`${own}mobile`]: '13800138009' })).rejects.toMatchObject({ fault: 'notSaved' });
    fakeBrowser.storage.local.set = set;
    expect(await Promise.all(ids.map(profile))).toEqual(before);
  });

  it('who is also the mini program’s principal stands at the subject’s, with no link of their own', async () => {
    const [first] = await three();
    const draft = await readDraftOf(first);
    const applets = draft.applets.map((applet) => ({
      ...applet,
      saved: { ...applet.saved, [flag]: '1' },
      people: { appletPrincipal: 'p9' },
    }));
    await saveDraft({ ...draft, applets });
    const [applet] = (await profile(first)).applets;
    expect(applet?.people).toEqual({});
    expect(applet?.saved).not.toHaveProperty([`${theirs}name`]);
    expect((await listPeople()).filter(({ role }) => role === 'appletPrincipal')).toHaveLength(2);
  });
});

describe('a page or a file', () => {
  const keep = async (profileId: string, values: PageValues) => {
    const preview = await previewCapture({ profileId, values }, page(), start);
    await saveCapture(preview.captureId, undefined, page(), start);
    return preview;
  };

  it('that changes a shared person makes it this profile’s own, and says so before', async () => {
    const [first, second] = await three();
    const { unshares } = await keep(second, { [`${own}mobile`]: ['13800138009'] });
    expect(unshares).toEqual([`${own}name`]);
    expect(await profile(second)).toMatchObject({ people: {}, saved: { [`${own}mobile`]: '13800138009' } });
    expect((await profile(first)).saved[`${own}mobile`]).toBe('13800138001');
    expect((await edit(first, { [`${own}name`]: '吴样本' })).alsoChanged).toEqual(['示例丙']);
  });

  it('that says the same, or something else, leaves it shared', async () => {
    const [, second] = await three();
    const { people } = await profile(second);
    const { unshares } = await keep(second, {
      [`${own}mobile`]: ['13800138001'],
      'icp_subject.base_info.address': ['示例路2号'],
    });
    expect(unshares).toBeUndefined();
    expect((await profile(second)).people).toEqual(people);
  });

  it('with other news of a mini program’s principal makes that one the profile’s own', async () => {
    const first = await take(company);
    const [applet] = (await profile(first)).applets;
    const second = await take(bodyOf('示例乙'));
    await saveDraft(await taking(await readDraftOf(second), first, 'appletPrincipal', applet?.id));
    const { icp_applets } = company;
    const news = { ...icp_applets, principal_info: { ...icp_applets.principal_info, mobile: '13700137009' } };
    const { notes } = await importBody(JSON.stringify({ ...company, icp_applets: news }));
    expect(notes).toContainEqual({ note: 'unshared', id: `${theirs}name` });
    const [after] = (await profile(first)).applets;
    expect(after?.people).toEqual({});
    expect(after?.saved[`${theirs}mobile`]).toBe('13700137009');
    expect((await profile(second)).saved[`${own}mobile`]).toBe('13700137003');
  });
});

describe('the list of people', () => {
  it('has everyone once, the shared with all their profiles', async () => {
    const [first, second] = await three();
    await take(person);
    const people = await listPeople();
    const shared = people.filter(({ personId }) => personId);
    expect(shared).toHaveLength(1);
    expect(shared[0]).toMatchObject({ role: 'subjectPrincipal', name: '陈示例', tail: '0000' });
    expect(shared[0]?.profiles.toSorted()).toEqual(['示例丙', '示例乙', '示例甲'].toSorted());
    // Each of three has a legal representative and a mini program principal; one person in both roles counts once.
    expect(people).toHaveLength(1 + 6 + 1);
    expect(people.filter(({ profileId }) => profileId === first || profileId === second)).not.toHaveLength(0);
    expect(people.find(({ name }) => name === '周示例')?.profiles).toEqual(['周示例']);
  });

  it('gives a person in the fields of the role wanted, and marks the source once', async () => {
    const id = await take(company);
    const wish = { profileId: id, role: 'subjectPrincipal', into: 'legalRepresentative' } as const;
    const one = await sharePerson(wish);
    expect(one).toEqual({
      personId: expect.any(String),
      saved: { [`${legal}name`]: '陈示例', [`${legal}certificate_number`]: '440305198604120000' },
      scans: {},
    });
    expect(await writesDuring(async () => void (await sharePerson(wish)))).toBe(0);
    expect((await profile(id)).people).toEqual({ subjectPrincipal: one.personId });
    await expect(sharePerson({ ...wish, role: 'appletPrincipal' })).rejects.toMatchObject({ fault: 'noSuchApplet' });
    await expect(sharePerson({ ...wish, profileId: 'none' })).rejects.toMatchObject({ fault: 'noSuchProfile' });
  });
});
