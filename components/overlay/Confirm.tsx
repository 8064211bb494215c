import { useState } from 'react';
import type { Confirmation, FillChoice } from '../../lib/services/assist-state.ts';
import { say } from '../../lib/texts/say.ts';
import { Ask } from './Ask.tsx';
import { useOverlay } from './overlay-context.ts';
import { useAssistState } from './use-assist-state.ts';

/** The wrong client? Said plainly, and nothing is written before the answer. */
export function Confirm({ choice }: { choice?: FillChoice }) {
  const { assisting, t } = useOverlay();
  const { confirm, subjectShown } = useAssistState();
  const [declined, setDeclined] = useState<readonly Confirmation[]>();
  if (!confirm?.length || !choice || declined === confirm) return null;
  const says: Record<Confirmation, string> = {
    subjectDiffers: subjectShown
      ? say(t.confirm.subjectDiffers, { subject: subjectShown })
      : t.confirm.subjectDiffersUnnamed,
    otherProfile: t.confirm.otherProfile,
  };
  return (
    <Ask yes={t.confirm.go} onYes={() => void assisting.fill(choice, confirm)} onNo={() => setDeclined(confirm)}>
      <strong>{t.confirm.title}</strong>
      {confirm.map((each) => (
        <p key={each}>{says[each]}</p>
      ))}
    </Ask>
  );
}
