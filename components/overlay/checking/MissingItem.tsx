import type { CheckState } from '../../../lib/services/check-state.ts';
import { useOverlay } from '../overlay-context.ts';
import { Locate } from './Locate.tsx';

/** A required row nobody has answered yet. */
export function MissingItem({ missing: { field, label, place } }: { missing: CheckState['missing'][number] }) {
  const { t } = useOverlay();
  return (
    <li>
      <p>
        <span className="sign plain" aria-hidden="true">
          –
        </span>{' '}
        <strong>{label}</strong>{' '}
        <span className="note">
          {t.checking.missing}
          {place === 'earlier' && t.checking.earlier}
          {place === 'profile' && t.checking.ofProfile}
        </span>
      </p>
      <div className="deeds">
        <Locate fields={[field]} label={label} />
      </div>
    </li>
  );
}
