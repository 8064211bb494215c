import { useOverlay } from '../overlay-context.ts';
import { useAssistState } from '../use-assist-state.ts';

/** The way to a row, where the page shows it. */
export function Locate({ fields, label }: { fields: readonly string[]; label: string }) {
  const { assisting, t } = useOverlay();
  const row = useAssistState().rows.find(({ ids }) => fields.some((id) => ids.includes(id)));
  if (!row) return null;
  return (
    <button
      type="button"
      className="small"
      aria-label={`${t.panel.locate}${t.colon}${label}`}
      onClick={() => assisting.focusRow(row.key)}
    >
      {t.panel.locate}
    </button>
  );
}
