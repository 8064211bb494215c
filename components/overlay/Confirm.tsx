import { useState } from 'react';
import type { Confirmation, FillChoice } from '../../lib/services/assist-state.ts';
import { confirmText } from '../confirm-text.ts';
import { Ask } from './Ask.tsx';
import { useOverlay } from './overlay-context.ts';
import { useAssistState } from './use-assist-state.ts';

/** The wrong client? Said plainly, and nothing is written before the answer. */
export function Confirm({ choice }: { choice?: FillChoice }) {
  const { assisting, nameOf, t } = useOverlay();
  const { confirm, subjectShown: subject, moved } = useAssistState();
  const [declined, setDeclined] = useState<readonly Confirmation[]>();
  if (!confirm?.length || !choice || declined === confirm) return null;
  return (
    <Ask yes={t.confirm.go} onYes={() => void assisting.fill(choice, confirm)} onNo={() => setDeclined(confirm)}>
      <strong>{t.confirm.title}</strong>
      {confirm.map((each) => (
        <p key={each}>{confirmText(each, { subject, moved }, { t, nameOf })}</p>
      ))}
    </Ask>
  );
}
