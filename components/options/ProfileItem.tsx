import { useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import { Alert } from '../Alert.tsx';
import { faultText } from '../fault-text.ts';
import { usePage } from '../page-context.ts';
import { Notes } from './Notes.tsx';
import { Rename } from './Rename.tsx';

interface Props {
  profile: Reply<'profiles'>[number];
  /** With what to say about it. */
  onChanged(said: string): Promise<void>;
}

/** One profile: whose it is, what to mind, rename and delete. */
export function ProfileItem({ profile, onChanged }: Props) {
  const { send, lang, t, p } = usePage();
  const [deed, setDeed] = useState<'rename' | 'delete'>();
  const [problem, setProblem] = useState<string>();
  const { id, name, subjectName, applets, updatedAt, notes } = profile;
  const updated = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(updatedAt);

  const attempt = async (doing: Promise<unknown>, said: string) => {
    setProblem(undefined);
    try {
      await doing;
      setDeed(undefined);
      await onChanged(said);
    } catch (error) {
      setProblem(faultText(error, { t, p }));
    }
  };

  return (
    <li>
      <h3>{name}</h3>
      <dl>
        <dt>{p.profiles.subject}</dt>
        <dd>{subjectName || '—'}</dd>
        <dt>{p.profiles.applets}</dt>
        <dd>{applets.map((applet) => applet.name || p.unnamedApplet).join(t.comma) || '—'}</dd>
        <dt>{p.profiles.updated}</dt>
        <dd>{updated}</dd>
      </dl>
      {deed === 'rename' ? (
        <Rename
          name={name}
          onSave={(next) => attempt(send('renameProfile', { profileId: id, name: next }), '')}
          onCancel={() => setDeed(undefined)}
        />
      ) : deed === 'delete' ? (
        <div role="alert" className="ask">
          <p>{p.profiles.deleteAsk(name)}</p>
          <div className="deeds">
            <button
              type="button"
              className="danger"
              onClick={() => void attempt(send('deleteProfile', { profileId: id }), p.profiles.deleted(name))}
            >
              {p.profiles.delete}
            </button>
            <button type="button" onClick={() => setDeed(undefined)}>
              {p.profiles.cancel}
            </button>
          </div>
        </div>
      ) : (
        <div className="deeds">
          <button type="button" aria-label={p.profiles.renameOf(name)} onClick={() => setDeed('rename')}>
            {p.profiles.rename}
          </button>
          <button type="button" aria-label={p.profiles.deleteOf(name)} onClick={() => setDeed('delete')}>
            {p.profiles.delete}
          </button>
        </div>
      )}
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
