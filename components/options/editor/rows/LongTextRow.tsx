import { usePage } from '../../../page-context.ts';
import { domId } from '../dom-id.ts';
import { useEditor } from '../editor-context.ts';
import { textOf } from '../text-of.ts';
import type { RowProps } from './row-props.ts';

export function LongTextRow({ row: { ids }, label }: RowProps) {
  const { p } = usePage();
  const { saved, answer, judged } = useEditor();
  const [id] = ids;
  const raw = textOf(id, saved);
  return (
    <>
      <textarea
        id={domId(id)}
        rows={3}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={judged(id).some(({ severity }) => severity === 'error') || undefined}
        aria-describedby={domId(id, 'said')}
        value={raw}
        onChange={({ target }) => answer({ [id]: target.value })}
        onBlur={() => answer({ [id]: raw.trim() })}
      />
      <span className="note">{p.editor.length([...raw].length)}</span>
    </>
  );
}
