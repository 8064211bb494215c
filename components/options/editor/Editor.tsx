import { useEffect, useRef } from 'react';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { usePage } from '../../page-context.ts';
import { listLink } from '../use-route.ts';
import { EditorForm } from './EditorForm.tsx';
import { type Edited, useEditing } from './use-editing.ts';

interface Props {
  edited: Edited;
}

/** One profile, opened to be written in. */
export function Editor({ edited }: Props) {
  const { t, p } = usePage();
  const editing = useEditing(edited);
  const { state, problem } = editing;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="editor">
      <nav>
        <a href={listLink}>← {p.editor.back}</a>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {edited.at === 'new' ? p.editor.titleNew : p.editor.titleOf(state?.base.name ?? '')}
      </h1>
      <Alert>{problem === undefined ? undefined : faultText(problem, { t, p })}</Alert>
      {state ? (
        <EditorForm edited={edited} editing={editing} state={state} />
      ) : (
        problem === undefined && <p className="note">{p.loading}</p>
      )}
    </div>
  );
}
