import { plain } from '../lib/fields/plain.ts';
import type { FillChoice } from '../lib/services/assist-state.ts';

export interface ProfileHere {
  id: string;
  name: string;
  applets: readonly { id: string; name: string }[];
  /** Subject and mini program have the same principal: one SMS, no question. */
  samePerson: boolean;
}

/** What a person has picked so far; the details of the last used profile are not known before they are asked for. */
export interface Picked {
  profile?: Pick<ProfileHere, 'name'> & Partial<ProfileHere>;
  appletId?: string;
  verifier?: FillChoice['verifier'];
}

/** What is picked once a fill has gone out from `source`, known by names alone. */
export const pickedFrom = (picked: Picked, source?: { profile: string; applet?: string }): Picked => {
  if (!source) return picked;
  if (picked.profile?.name !== source.profile) return { profile: { name: source.profile } };
  const applet = picked.profile.applets?.find(({ name }) => name === source.applet);
  return applet ? { ...picked, appletId: applet.id } : picked;
};

export type Missing = 'profile' | 'applet' | 'verifier';

/**
 * The mini program whose data go in: the one picked; else the profile's only one, even where the page names another (a
 * name may have changed since; the bar shows both); else the one of the name the page shows.
 */
export const appletFor = (picked: Picked, appletShown?: string): { id: string; name: string } | undefined => {
  const applets = picked.profile?.applets ?? [];
  if (picked.appletId) return applets.find(({ id }) => id === picked.appletId);
  if (applets.length === 1) return applets[0];
  const same = applets.filter(({ name }) => appletShown && plain(name) === plain(appletShown));
  return same.length === 1 ? same[0] : undefined;
};

/** The choice to fill with, or what is still to be picked. */
export const choiceOf = (
  picked: Picked & { profile?: ProfileHere },
  page: { site: 'wechat' | 'miit'; appletShown?: string },
): { choice: FillChoice } | { missing: Missing } => {
  const { profile } = picked;
  if (!profile) return { missing: 'profile' };
  const verifier = picked.verifier ?? (profile.samePerson ? 'subjectPrincipal' : undefined);
  if (page.site === 'miit' && !verifier) return { missing: 'verifier' };
  const applet = appletFor(picked, page.appletShown);
  const needsApplet = page.site === 'wechat' || verifier === 'appletPrincipal';
  if (!applet && needsApplet && profile.applets.length > 0) return { missing: 'applet' };
  return {
    choice: {
      profileId: profile.id,
      ...(applet && { appletId: applet.id }),
      ...(page.site === 'miit' && { verifier }),
    },
  };
};
