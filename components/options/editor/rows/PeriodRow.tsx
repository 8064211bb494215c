import { fields } from '../../../../lib/fields/index.ts';
import { longTerm } from '../../../../lib/fields/value.ts';
import { usePage } from '../../../page-context.ts';
import { useEditor } from '../editor-context.ts';
import { partLabel } from '../row-label.ts';
import { TextInput } from '../TextInput.tsx';
import { textOf } from '../text-of.ts';
import type { RowProps } from './row-props.ts';

/** From a day to a day, or without end. */
export function PeriodRow({ row: { ids } }: RowProps) {
  const { saved, answer } = useEditor();
  const { t, p } = usePage();
  return (
    <span className="side-by-side">
      {ids.map((id) => {
        const isLong = textOf(id, saved) === longTerm;
        return (
          <span key={id} className="part">
            <span className="note">{partLabel(id, t)}</span>
            {!isLong && <TextInput id={id} label={partLabel(id, t)} placeholder={p.editor.date} />}
            {fields[id].kind === 'dateOrLongTerm' && (
              <label className="tick">
                <input
                  type="checkbox"
                  checked={isLong}
                  onChange={({ target }) => answer({ [id]: target.checked ? longTerm : '' })}
                />
                {p.editor.longTerm}
              </label>
            )}
          </span>
        );
      })}
    </span>
  );
}
