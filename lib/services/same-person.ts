import { rawAnswer } from '../fields/answer-for.ts';
import { type Profile, savedOf } from './profile.ts';

/** Does one person get every SMS of this profile? The same number and the same tail, for both principals. */
export const isSamePerson = (profile: Profile): boolean =>
  profile.applets.every((applet) => {
    const saved = savedOf(profile, applet);
    return (['miit.mobile', 'miit.certificate_tail'] as const).every((id) => {
      const theirs = rawAnswer(id, saved, { verifier: 'appletPrincipal' });
      return theirs === undefined || theirs === rawAnswer(id, saved, { verifier: 'subjectPrincipal' });
    });
  });
