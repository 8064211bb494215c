import type { ReactNode } from 'react';
import { GenuineButton } from './GenuineButton.tsx';
import { useOverlay } from './overlay-context.ts';

interface Props {
  children: ReactNode;
  yes?: string;
  onYes(): void;
  onNo(): void;
}

/** A question in the panel's flow with one yes and one no. */
export function Ask({ children, yes, onYes, onNo }: Props) {
  const { t } = useOverlay();
  return (
    <div
      role="alert"
      className="ask"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onNo();
      }}
    >
      <div className="about">{children}</div>
      <div className="deeds">
        <GenuineButton className="primary" unsure="trust" onGenuine={onYes}>
          {yes ?? t.panel.yes}
        </GenuineButton>
        <button type="button" onClick={onNo}>
          {t.panel.cancel}
        </button>
      </div>
    </div>
  );
}
