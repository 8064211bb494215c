import type { AssistState } from '../../lib/services/assist-state.ts';
import type { Texts } from '../../lib/texts/index.ts';
import { appletFor, type Picked } from '../choice.ts';

/** 「小程序 X ← 档案 Y」, with the profile's mini program where that bears another name than the page's. */
export const targetLine = (
  picked: Picked,
  page: Pick<AssistState, 'site' | 'appletShown' | 'source'>,
  t: Texts,
): string => {
  const from = appletFor(picked, page.appletShown)?.name || (picked.profile?.applets ? undefined : page.source?.applet);
  // The MIIT page names no mini program: there the profile's own is the one being verified.
  const into = page.appletShown ?? (page.site === 'miit' ? from : undefined);
  const profile = picked.profile?.name ?? page.source?.profile;
  if (!profile) return t.panel.target(into ?? t.panel.appletUnknown, t.panel.profileNone);
  const named = from && from !== into ? t.panel.profileWithApplet(profile, from) : profile;
  return t.panel.target(into ?? t.panel.appletUnknown, named);
};
