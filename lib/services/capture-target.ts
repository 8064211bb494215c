import type { FieldId } from '../fields/index.ts';
import { Refused } from '../platform/refused.ts';
import type { ConsoleSession } from './console-sessions.ts';
import { type Applet, appId, appletName, type Profile, subjectName, subjectNumber } from './profile.ts';
import { readIndex } from './profile-index.ts';
import { readProfile } from './profiles.ts';
import { sameName } from './same-name.ts';

/** What was read off the page, as codes. */
export type Captured = Partial<Record<FieldId, string | string[]>>;

const textIn = (captured: Captured, id: FieldId): string => [captured[id] ?? ''].flat()[0] ?? '';
const agrees = (shown: string, known: string): boolean => shown === '' || known === '' || sameName(shown, known);

/**
 * The profile a form goes into where nobody chose one: that of the steps saved before in this console, unless the form now
 * names another subject; else the one with this certificate number; else a new one.
 */
export async function profileFor(captured: Captured, session?: ConsoleSession): Promise<Profile | undefined> {
  const name = textIn(captured, 'icp_subject.base_info.name');
  const number = textIn(captured, 'icp_subject.organize_info.certificate_number');
  const before = session?.savedTo && (await readProfile(session.savedTo.profileId).catch(() => undefined));
  if (before && agrees(name, subjectName(before)) && agrees(number, subjectNumber(before))) return before;
  const known = number && (await readIndex()).find((row) => row.subjectNumber === number);
  return known ? readProfile(known.id) : undefined;
}

/** Which of the profile's mini programs the page is about; undefined: one it does not have yet. */
export function appletFor(
  { id: profileId, applets }: Profile,
  captured: Captured,
  wanted?: string,
  session?: ConsoleSession,
): Applet | undefined {
  const name = textIn(captured, 'icp_applets.base_info.name');
  const number = textIn(captured, 'icp_applets.base_info.appid');
  if (name || number) {
    const named = applets.filter((one) => agrees(number, appId(one)) && agrees(name, appletName(one)));
    // One that bears neither could be any: it is taken only where there is no better.
    return named.find((one) => appId(one) || appletName(one)) ?? named[0];
  }
  const before = [session?.savedTo, session?.filledFrom].find((one) => one?.profileId === profileId)?.appletId;
  const chosen = wanted ?? before ?? (applets.length === 1 ? applets[0]?.id : undefined);
  if (chosen === undefined && applets.length > 1) throw new Refused('appletNeeded');
  return applets.find(({ id }) => id === chosen);
}
