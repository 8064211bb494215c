import { plain } from '../../lib/fields/plain.ts';
import type { AssistState } from '../../lib/services/assist-state.ts';
import type { Texts } from '../../lib/texts/index.ts';
import { say } from '../../lib/texts/say.ts';
import { appletFor, type Picked } from '../choice.ts';

/**
 * 「小程序 X ← 档案 Y」: where the answers go and where they come from. Names the profile's mini program too where that is
 * not the page's; `differs` where the page says it is another.
 */
export const targetLine = (
  picked: Picked,
  page: Pick<AssistState, 'site' | 'appletShown' | 'source'>,
  t: Texts,
): { text: string; differs: boolean } => {
  const from = appletFor(picked, page.appletShown)?.name || (picked.profile?.applets ? undefined : page.source?.applet);
  // The MIIT page names no mini program: there the profile's own is the one being verified.
  const into = page.appletShown ?? (page.site === 'miit' ? from : undefined);
  const profile = picked.profile?.name ?? page.source?.profile;
  const other = from && (!into || plain(from) !== plain(into)) ? from : undefined;
  const named =
    profile && other ? say(t.panel.profileWithApplet, { profile, applet: other }) : (profile ?? t.panel.profileNone);
  return {
    text: say(t.panel.target, { applet: into ?? t.panel.appletUnknown, profile: named }),
    differs: Boolean(profile && other && into),
  };
};
