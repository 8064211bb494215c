import { rawAnswer } from '../fields/answer-for.ts';
import { type FieldId, fieldIds } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import type { Captured } from './capture-target.ts';
import { type Applet, type Profile, sidesOf } from './profile.ts';

type Side = Record<string, string | string[]>;

const flag: FieldId = 'ui.applet_principal_same_as_subject';
const theirs = 'icp_applets.principal_info.';
const theirIds = fieldIds.filter((id) => id.startsWith(theirs));
const identity = ['name', 'certificate_number'] as const;

export const sameRaw = (
  a: string | readonly string[] | undefined,
  b: string | readonly string[] | undefined,
): boolean => JSON.stringify(a) === JSON.stringify(b);

/** 「同主体负责人」 held by equal answers ends when the subject principal becomes another person. */
function parted(applet: Applet, subject: Side): Applet {
  const { saved } = applet;
  const differs = identity.some((key) => {
    const own = saved[`${theirs}${key}`];
    return own !== undefined && !sameRaw(own, subject[`icp_subject.principal_info.${key}`]);
  });
  return saved[flag] === '1' && differs ? { ...applet, saved: { ...saved, [flag]: '0' } } : applet;
}

/** The mini program's answers with those of the page; one whose principal turns out another person keeps the rest of theirs. */
function withCaptured(applet: Applet, subject: Side, captured: Side): Applet {
  const saved = { ...applet.saved, ...captured };
  const all = { ...subject, ...saved } as Saved;
  const differs = theirIds.some((id) => captured[id] !== undefined && !sameRaw(captured[id], rawAnswer(id, all)));
  if (all[flag] !== '1' || !differs) return { ...applet, saved };
  const own = theirIds.map((id) => [id, rawAnswer(id, all)] as const).filter(([, raw]) => raw !== undefined);
  return { ...applet, saved: { ...applet.saved, ...(Object.fromEntries(own) as Side), ...captured, [flag]: '0' } };
}

/** A profile with what was read off a page; `applet`: the mini program the page is about, in the profile or new to it. */
export function mergeCaptured(
  profile: Profile,
  applet: Applet | undefined,
  captured: Captured,
  unknown: Partial<Record<FieldId, string>>,
): Profile {
  const read = sidesOf(captured as Side);
  const saved = { ...profile.saved, ...read.subject };
  const others = profile.applets.filter(({ id }) => id !== applet?.id).map((one) => parted(one, saved));
  const place = profile.applets.findIndex(({ id }) => id === applet?.id);
  const own = applet && withCaptured(parted(applet, saved), saved, read.applet);
  const applets = own ? others.toSpliced(place < 0 ? others.length : place, 0, own) : others;
  const texts = profile.unknownTexts.filter(({ id }) => !(id in captured) && !(id in unknown));
  const strange = Object.entries(unknown).map(([id, text]) => ({ id, text }));
  return { ...profile, saved, applets, unknownTexts: [...texts, ...strange] };
}
