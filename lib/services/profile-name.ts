import { appletName, type Profile, subjectName } from './profile.ts';

const longest = 60;

/** What to call a profile where nobody has said: by its subject, its people, its mini program, or the day. */
export const nameFor = (profile: Profile, wanted = ''): string =>
  (
    wanted.trim() ||
    subjectName(profile) ||
    [profile.saved['icp_subject.principal_info.name'] ?? ''].flat()[0] ||
    profile.applets.map(appletName).find((name) => name !== '') ||
    new Date(profile.createdAt).toISOString().slice(0, 10)
  ).slice(0, longest);
