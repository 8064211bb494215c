import { useState } from 'react';
import type { FieldId } from '../../../lib/fields/index.ts';
import { usePage } from '../../page-context.ts';
import { savedFor, withApplet, withoutApplet } from './draft-edits.ts';
import { useEditor } from './editor-context.ts';
import { textOf } from './text-of.ts';

const name: FieldId = 'icp_applets.base_info.name';

/** The mini programs of a profile: choose whose rows are shown, add one, take one away. */
export function AppletBar({ onChoose }: { onChoose(id: string): void }) {
  const { draft, appletId, change } = useEditor();
  const { p } = usePage();
  const [asking, setAsking] = useState(false);
  const nameOf = (id: string): string =>
    textOf(name, savedFor(draft, id)) || p.editor.applets.unnamed(draft.applets.findIndex((one) => one.id === id) + 1);
  const add = () => {
    const id = crypto.randomUUID();
    change((old) => withApplet(old, id));
    onChoose(id);
  };
  return (
    <section aria-labelledby="applets">
      <h2 id="applets">{p.editor.applets.title}</h2>
      <p className="note">{draft.applets.length ? p.editor.applets.help : p.editor.applets.none}</p>
      <div className="deeds">
        {draft.applets.map(({ id }) => (
          <button key={id} type="button" aria-pressed={id === appletId} onClick={() => onChoose(id)}>
            {nameOf(id)}
          </button>
        ))}
        <button type="button" onClick={add}>
          {p.editor.applets.add}
        </button>
        {appletId !== undefined && !asking && (
          <button type="button" onClick={() => setAsking(true)}>
            {p.editor.applets.remove(nameOf(appletId))}
          </button>
        )}
      </div>
      {asking && appletId !== undefined && (
        <div role="alert" className="ask">
          <p>{p.editor.applets.removeAsk(nameOf(appletId))}</p>
          <div className="deeds">
            <button
              type="button"
              className="danger"
              onClick={() => {
                change((old) => withoutApplet(old, appletId));
                setAsking(false);
              }}
            >
              {p.editor.remove}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {p.profiles.cancel}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
