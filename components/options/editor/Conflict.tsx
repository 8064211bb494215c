import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { arrive } from './arrival.ts';
import { mergeDrafts } from './merge-drafts.ts';
import type { Editing } from './use-editing.ts';

interface Props {
  editing: Editing;
  onDone(said: string): void;
}

/** Somebody else saved this profile meanwhile: nothing is lost either way. */
export function Conflict({ editing: { state, reset, drop, key }, onDone }: Props) {
  const { send, p } = usePage();
  const deed = useDeed();
  if (!state) return null;
  const { base, draft } = state;
  const latest = () => send('readProfile', { profileId: key });
  // Without the state the edits began from nobody can tell them from what the other changed.
  const isKnown = base.basedOn === draft.basedOn;

  const merge = () =>
    deed.attempt(async () => {
      const theirs = await latest();
      reset({ base: theirs, draft: mergeDrafts(base, draft, theirs) });
      onDone(p.editor.merged);
    });
  const set = () =>
    deed.attempt(async () => {
      const theirs = await latest();
      const { id: _, basedOn: __, ...mine } = draft;
      await send('keepDraft', { key: crypto.randomUUID(), draft: { ...mine, name: p.editor.copyName(mine.name) } });
      reset({ base: theirs, draft: theirs });
      await drop(key);
      onDone(p.editor.setAsDraft);
    });
  const copy = () =>
    deed.attempt(async () => {
      const { id: _, basedOn: __, ...mine } = draft;
      const copied = { ...mine, name: p.editor.copyName(mine.name.slice(0, 50)) };
      const { profileId, name } = await send('saveProfile', { draft: copied, key });
      arrive(profileId, p.editor.savedAs(name));
    });
  return (
    <div role="alert" className="ask">
      <p>{p.editor.conflict}</p>
      <Alert>{deed.problem}</Alert>
      <div className="deeds">
        {isKnown && (
          <button type="button" className="primary" onClick={() => void merge()}>
            {p.editor.conflictMerge}
          </button>
        )}
        <button type="button" onClick={() => void set()}>
          {p.editor.conflictLatest}
        </button>
        <button type="button" onClick={() => void copy()}>
          {p.editor.conflictCopy}
        </button>
      </div>
    </div>
  );
}
