import type { HandlersOf } from '../platform/handle-messages.ts';
import type { profileMessages } from '../platform/profile-messages.ts';
import { copyList } from './copy-list.ts';
import { dropDraft, keepDraft, listDrafts, readDraft } from './drafts.ts';
import { duplicateProfile } from './duplicate.ts';
import { readDraftOf, saveDraft } from './edit-profile.ts';
import { exportBody } from './export-body.ts';
import { importBody } from './import-body.ts';
import { listPeople, sharePerson } from './people.ts';
import { listProfiles, renameProfile } from './profiles.ts';
import { refreshPapers } from './tracking/refresh-papers.ts';
import { deleteProfile, listTrash, purge, purgeOld, undelete } from './trash.ts';

const done = {};
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

export const profileHandlers: HandlersOf<typeof profileMessages> = {
  profiles: async () =>
    (await listProfiles()).map(({ people, subjectNumber, ...row }) => ({
      ...row,
      peopleNames: distinct(people.map(({ name }) => name)),
      tails: distinct([subjectNumber.slice(-6), ...people.flatMap(({ number, mobiles }) => [number, ...mobiles])]),
    })),
  importBody: async ({ text }) => {
    const imported = await importBody(text);
    await refreshPapers(imported.profileId);
    return imported;
  },
  renameProfile: async ({ profileId, name }) => {
    await renameProfile(profileId, name);
    return done;
  },
  deleteProfile: async ({ profileId }) => {
    await deleteProfile(profileId);
    return done;
  },
  copyList: ({ profileId, appletId }) => copyList(profileId, appletId),
  readProfile: ({ profileId }) => readDraftOf(profileId),
  saveProfile: async ({ draft, key }) => {
    const saved = await saveDraft(draft, key);
    await refreshPapers(saved.alsoChanged.length > 0 ? undefined : saved.profileId);
    return saved;
  },
  duplicateProfile: ({ profileId }) => duplicateProfile(profileId),
  trash: async () => {
    await purgeOld();
    return listTrash();
  },
  undelete: ({ profileId }) => undelete(profileId),
  purge: async ({ profileId }) => {
    await purge(profileId);
    return done;
  },
  people: () => listPeople(),
  sharePerson: (wish) => sharePerson(wish),
  exportBody: ({ profileId, appletId }) => exportBody(profileId, appletId),
  keepDraft: async ({ key, draft }) => {
    await keepDraft(key, draft);
    return done;
  },
  draft: ({ key }) => readDraft(key),
  // Edits of a deleted profile come back with it.
  drafts: async () => {
    const gone = new Set((await listTrash()).map(({ id }) => id));
    return (await listDrafts()).filter(({ key }) => !gone.has(key));
  },
  dropDraft: async ({ key }) => {
    await dropDraft(key);
    return done;
  },
};
