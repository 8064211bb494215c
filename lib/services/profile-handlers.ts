import type { HandlersOf } from '../platform/handle-messages.ts';
import type { profileMessages } from '../platform/profile-messages.ts';
import { copyList } from './copy-list.ts';
import { importBody } from './import-body.ts';
import { notYet } from './not-yet.ts';
import { deleteProfile, listProfiles, renameProfile } from './profiles.ts';

const done = {};

export const profileHandlers: HandlersOf<typeof profileMessages> = {
  profiles: () => listProfiles(),
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
  readProfile: notYet,
  saveProfile: notYet,
  duplicateProfile: notYet,
  trash: notYet,
  undelete: notYet,
  purge: notYet,
  people: notYet,
  keepDraft: notYet,
  draft: notYet,
  drafts: notYet,
  dropDraft: notYet,
};
