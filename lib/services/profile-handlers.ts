import type { HandlersOf } from '../platform/handle-messages.ts';
import type { profileMessages } from '../platform/profile-messages.ts';
import { copyList } from './copy-list.ts';
import { dropDraft, keepDraft, listDrafts, readDraft } from './drafts.ts';
import { readDraftOf, saveDraft } from './edit-profile.ts';
import { importBody } from './import-body.ts';
import { notYet } from './not-yet.ts';
import { deleteProfile, listProfiles, renameProfile } from './profiles.ts';

const done = {};
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

export const profileHandlers: HandlersOf<typeof profileMessages> = {
  profiles: async () =>
    (await listProfiles()).map(({ people, subjectNumber, ...row }) => ({
      ...row,
      peopleNames: distinct(people.map(({ name }) => name)),
      tails: distinct([subjectNumber.slice(-6), ...people.flatMap(({ tails }) => tails)]),
    })),
  importBody: ({ text }) => importBody(text),
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
  saveProfile: ({ draft, key }) => saveDraft(draft, key),
  duplicateProfile: notYet,
  trash: notYet,
  undelete: notYet,
  purge: notYet,
  people: notYet,
  sharePerson: notYet,
  exportBody: notYet,
  keepDraft: async ({ key, draft }) => {
    await keepDraft(key, draft);
    return done;
  },
  draft: ({ key }) => readDraft(key),
  drafts: () => listDrafts(),
  dropDraft: async ({ key }) => {
    await dropDraft(key);
    return done;
  },
};
