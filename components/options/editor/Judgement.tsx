import type { FieldId } from '../../../lib/fields/index.ts';
import { usePage } from '../../page-context.ts';
import { domId } from './dom-id.ts';
import { useEditor } from './editor-context.ts';

/** What is wrong with an answer and why, as it is typed; it never keeps anybody from saving. */
export function Judgement({ id }: { id: FieldId }) {
  const { judged, mend, answer } = useEditor();
  const { p } = usePage();
  const [first] = judged(id);
  const mended = first && mend(first);
  return (
    <p id={domId(id, 'said')} className={first?.severity === 'error' ? 'problem' : 'caution'}>
      {first && (
        <>
          {first.message} {first.fix}{' '}
          <a href={first.source} target="_blank" rel="noreferrer">
            {p.editor.source}
          </a>
          {mended?.id === id && (
            <>
              {' '}
              <button type="button" className="link" onClick={() => answer({ [id]: mended.text })}>
                {p.editor.mend}
              </button>
            </>
          )}
        </>
      )}
    </p>
  );
}
