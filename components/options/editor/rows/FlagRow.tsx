import { domId } from '../dom-id.ts';
import { useEditor } from '../editor-context.ts';
import { textOf } from '../text-of.ts';
import type { RowProps } from './row-props.ts';

export function FlagRow({ row: { ids }, label }: RowProps) {
  const { saved, answer } = useEditor();
  const [id] = ids;
  return (
    <label className="tick">
      <input
        id={domId(id)}
        type="checkbox"
        aria-describedby={domId(id, 'said')}
        checked={textOf(id, saved) === '1'}
        onChange={({ target }) => answer({ [id]: target.checked ? '1' : '0' })}
      />
      {label}
    </label>
  );
}
