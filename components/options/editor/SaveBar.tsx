import { useState } from 'react';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { listLink } from '../use-route.ts';
import { arrive, takeArrival } from './arrival.ts';
import { Conflict } from './Conflict.tsx';
import type { Edited, Editing } from './use-editing.ts';
import { whenText } from './when-text.ts';

interface Props {
  edited: Edited;
  editing: Editing;
  restoredAt: number | undefined;
  onReplaced(): void;
  onSaved(): Promise<void>;
}

/** Where the profile stands: saved or not, and the way to either. */
export function SaveBar({ edited, editing, restoredAt, onReplaced, onSaved }: Props) {
  const { lang, t, p } = usePage();
  const { state, isUnsaved, kept, save, discard, isConflict } = editing;
  const deed = useDeed();
  const [said, setSaid] = useState(takeArrival);
  const [conflict, setConflict] = useState(false);
  const [asking, setAsking] = useState(false);
  const [restored, setRestored] = useState(restoredAt);
  if (!state) return null;

  const saveNow = () =>
    deed.attempt(async () => {
      try {
        const { profileId, name, alsoChanged } = await save(state.draft);
        setRestored(undefined);
        setConflict(false);
        await onSaved();
        const also = alsoChanged.length ? ` ${p.editor.alsoChanged(alsoChanged.join(t.comma))}` : '';
        const words = `${p.editor.savedAs(name)}${also}`;
        if (edited.at === 'profile' && edited.id === profileId) setSaid(words);
        else arrive(profileId, words);
      } catch (error) {
        if (!isConflict(error)) throw error;
        setConflict(true);
      }
    });
  const discardNow = () =>
    deed.attempt(async () => {
      await discard();
      setAsking(false);
      setRestored(undefined);
      setConflict(false);
      onReplaced();
      if (edited.at === 'new') window.location.hash = listLink;
    });
  const status = isUnsaved ? (kept.isKept ? p.editor.unsaved : p.editor.unsavedNotKept) : said || p.editor.noChanges;
  const isIdle = deed.busy || !isUnsaved;
  return (
    <div className="save-bar">
      {restored !== undefined && isUnsaved && (
        <p role="status" className="ask">
          {p.editor.restored(whenText(restored, lang))}
        </p>
      )}
      {conflict && (
        <Conflict
          editing={editing}
          onDone={(words) => {
            setConflict(false);
            setSaid(words);
            onReplaced();
          }}
        />
      )}
      <Alert>{deed.problem}</Alert>
      <Alert>{kept.problem === undefined ? undefined : faultText(kept.problem, { t, p })}</Alert>
      {asking ? (
        <div role="alert" className="ask">
          <p>{p.editor.discardAsk}</p>
          <div className="deeds">
            <button type="button" className="danger" onClick={() => void discardNow()}>
              {edited.at === 'new' ? p.editor.discardNew : p.editor.discard}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {p.profiles.cancel}
            </button>
          </div>
        </div>
      ) : (
        <div className="deeds">
          <button type="button" className="primary" aria-disabled={isIdle} onClick={() => void (isIdle || saveNow())}>
            {p.editor.save}
          </button>
          {isUnsaved && (
            <button type="button" onClick={() => setAsking(true)}>
              {edited.at === 'new' ? p.editor.discardNew : p.editor.discard}
            </button>
          )}
          <span role="status" className={isUnsaved ? 'caution' : 'good'}>
            {status}
          </span>
        </div>
      )}
    </div>
  );
}
