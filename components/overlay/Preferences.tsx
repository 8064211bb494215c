import { useState } from 'react';
import { Ask } from './Ask.tsx';
import { useOverlay } from './overlay-context.ts';

interface Props {
  markers: 'all' | 'problems';
  onMarkers(markers: 'all' | 'problems'): void;
  onOff(): void;
}

/** What an expert turns down, and the off-switch of this site. */
export function Preferences({ markers, onMarkers, onOff }: Props) {
  const { t } = useOverlay();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  return (
    <section className="preferences">
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> {t.panel.settings}
      </button>
      {open && (
        <>
          <button
            type="button"
            role="switch"
            className="switch"
            aria-checked={markers === 'all'}
            onClick={() => onMarkers(markers === 'all' ? 'problems' : 'all')}
          >
            {t.panel.markersAll}
          </button>
          {asking ? (
            <Ask yes={t.panel.off} onYes={onOff} onNo={() => setAsking(false)}>
              <p>{t.panel.offAsk}</p>
            </Ask>
          ) : (
            <button type="button" onClick={() => setAsking(true)}>
              {t.panel.off}
            </button>
          )}
        </>
      )}
    </section>
  );
}
