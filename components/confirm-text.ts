import type { Confirmation } from '../lib/services/assist-state.ts';
import type { Texts } from '../lib/texts/index.ts';
import { say } from '../lib/texts/say.ts';

interface About {
  subject?: string;
  moved: readonly string[];
}

/** What is asked before a fill goes on. `nameOf`: a field as the form prints it, with its section. */
export function confirmText(
  what: Confirmation,
  { subject, moved }: About,
  { t, nameOf }: { t: Texts; nameOf(id: string): string },
): string {
  if (what === 'otherProfile') return t.confirm.otherProfile;
  if (what === 'subjectDiffers')
    return subject ? say(t.confirm.subjectDiffers, { subject }) : t.confirm.subjectDiffersUnnamed;
  const names = moved.map((id) => (id === 'title' ? t.confirm.stepTitle : nameOf(id)));
  return say(t.confirm.pageMoved, { what: names.join(t.comma) });
}
