import { useState } from 'react';
import type { Reply } from '../../../lib/platform/messages.ts';
import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { whenText } from '../editor/when-text.ts';
import { Notes } from '../Notes.tsx';
import { profileLink } from '../use-route.ts';
import { ExportBody } from './ExportBody.tsx';
import { Rename } from './Rename.tsx';
import type { Said } from './SaidStatus.tsx';
import { StartTracking } from './StartTracking.tsx';

interface Props {
  profile: Reply<'profiles'>[number];
  /** Edits of it were begun and not saved. */
  isUnsaved: boolean;
  onChanged(said: Said): Promise<void>;
}

/** One profile: whose it is, what to mind, and what can be done with it. */
export function ProfileItem({ profile, isUnsaved, onChanged }: Props) {
  const { send, lang, t, p } = usePage();
  const { list } = p.editor;
  const [open, setOpen] = useState<'rename' | 'export' | 'track' | 'delete'>();
  const { problem, attempt } = useDeed();
  const { id, name, subjectName, applets, updatedAt, usedAt, notes, tags, tails } = profile;
  const [tail] = tails;

  const rename = (next: string) =>
    attempt(async () => {
      await send('renameProfile', { profileId: id, name: next });
      setOpen(undefined);
      await onChanged({ text: '' });
    });
  const remove = () =>
    attempt(async () => {
      await send('deleteProfile', { profileId: id });
      await onChanged({ text: p.profiles.deleted(name), undo: id });
    });
  const duplicate = () =>
    attempt(async () => {
      const copy = await send('duplicateProfile', { profileId: id });
      await onChanged({ text: list.duplicated(copy.name) });
    });
  return (
    <li>
      <h3>{name}</h3>
      {isUnsaved && <p className="caution">{list.unsaved}</p>}
      <dl>
        <dt>{p.profiles.subject}</dt>
        <dd>{subjectName || '—'}</dd>
        <dt>{p.profiles.applets}</dt>
        <dd>{applets.map((applet) => applet.name || p.unnamedApplet).join(t.comma) || '—'}</dd>
        {tail && (
          <>
            <dt>{list.number}</dt>
            <dd>{`••${tail.slice(-4)}`}</dd>
          </>
        )}
        {tags.length > 0 && (
          <>
            <dt>{list.tags}</dt>
            <dd>{tags.join(t.comma)}</dd>
          </>
        )}
        <dt>{p.profiles.updated}</dt>
        <dd>{whenText(updatedAt, lang)}</dd>
        {usedAt !== undefined && (
          <>
            <dt>{list.used}</dt>
            <dd>{whenText(usedAt, lang)}</dd>
          </>
        )}
      </dl>
      {open === 'rename' ? (
        <Rename name={name} onSave={async (next) => void (await rename(next))} onCancel={() => setOpen(undefined)} />
      ) : open === 'delete' ? (
        <div role="alert" className="ask">
          <p>{p.profiles.deleteAsk(name)}</p>
          <div className="deeds">
            <button type="button" className="danger" onClick={() => void remove()}>
              {p.profiles.delete}
            </button>
            <button type="button" onClick={() => setOpen(undefined)}>
              {p.profiles.cancel}
            </button>
          </div>
        </div>
      ) : (
        <div className="deeds">
          <a className="button" href={profileLink(id)} aria-label={list.editOf(name)}>
            {list.edit}
          </a>
          <button type="button" aria-label={list.duplicateOf(name)} onClick={() => void duplicate()}>
            {list.duplicate}
          </button>
          <button
            type="button"
            aria-label={p.editor.exported.openOf(name)}
            aria-expanded={open === 'export'}
            onClick={() => setOpen(open === 'export' ? undefined : 'export')}
          >
            {p.editor.exported.open}
          </button>
          <button
            type="button"
            aria-label={p.progress.track.startOf(name)}
            aria-expanded={open === 'track'}
            onClick={() => setOpen(open === 'track' ? undefined : 'track')}
          >
            {p.progress.track.start}
          </button>
          <button type="button" aria-label={p.profiles.renameOf(name)} onClick={() => setOpen('rename')}>
            {p.profiles.rename}
          </button>
          <button type="button" aria-label={p.profiles.deleteOf(name)} onClick={() => setOpen('delete')}>
            {p.profiles.delete}
          </button>
        </div>
      )}
      {open === 'export' && <ExportBody profile={profile} />}
      {open === 'track' && <StartTracking profile={profile} />}
      <Alert>{problem}</Alert>
      {notes.length > 0 && (
        <details>
          <summary>{p.profiles.notes(notes.length)}</summary>
          <Notes notes={notes} />
        </details>
      )}
    </li>
  );
}
