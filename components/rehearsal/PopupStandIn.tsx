import { useEffect, useMemo, useRef } from 'react';
import { pageState } from '../../lib/services/page-state.ts';
import { sampleProfile } from '../../lib/services/rehearsal/rehearsal-world.ts';
import { rehearsalTexts } from '../../lib/texts/rehearsal.ts';
import { FillHere } from '../beside/FillHere.tsx';
import { usePage } from '../page-context.ts';
import type { RehearsalNow } from './use-rehearsal.ts';

/** The popup's own button, for browsers in which no button in a page may release a profile. */
export function PopupStandIn({ rehearsal: { state, fill } }: { rehearsal: RehearsalNow }) {
  const { popup } = rehearsalTexts(usePage().lang);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const here = useMemo(() => ({ state: state && pageState(state) }), [state]);
  return (
    <section aria-label={popup.title}>
      <strong>{popup.title}</strong>
      <p>{popup.text}</p>
      <FillHere
        picked={{ profile: sampleProfile }}
        here={here}
        onStale={() => undefined}
        tab={{
          here: async () => here,
          fill: async ({ confirmed, ...choice }) => {
            await fill?.(choice, confirmed);
            return pageState(latest.current as NonNullable<typeof state>);
          },
        }}
      />
    </section>
  );
}
