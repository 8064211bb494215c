import { useEffect, useMemo, useRef, useState } from 'react';
import { pinyinInitials } from '../../../lib/checks/pinyin-initials.ts';
import { searchRows } from '../../../lib/checks/search.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import type { PersonRole } from '../../../lib/platform/profile-messages.ts';
import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { useEditor } from './editor-context.ts';
import { withTaken } from './with-taken.ts';

type Person = Reply<'people'>[number];

interface Props {
  role: PersonRole;
  onClose(): void;
  onTaken(): void;
}

const most = 50;

/** 「从已有人员选择」: everyone in other profiles; whoever is taken is shared from the next save on. */
export function PeoplePicker({ role, onClose, onTaken }: Props) {
  const { draft, appletId, people, change } = useEditor();
  const { send, t, p } = usePage();
  const [query, setQuery] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const { problem, attempt } = useDeed();
  useEffect(() => dialog.current?.showModal(), []);
  const rows = useMemo(
    () =>
      people
        .filter(({ profileId, name }) => profileId !== draft.id && name !== '')
        .map((person) => ({ person, name: person.name, tags: person.profiles, tails: [person.tail] })),
    [people, draft.id],
  );
  const found = searchRows(rows, query, pinyinInitials).slice(0, most);
  const take = ({ profileId, appletId: from, role: as }: Person) =>
    attempt(async () => {
      const taken = await send('sharePerson', {
        profileId,
        ...(from !== undefined && { appletId: from }),
        role: as,
        into: role,
      });
      change((old) => withTaken(old, appletId, role, taken));
      onTaken();
      onClose();
    });
  return (
    <dialog ref={dialog} aria-label={p.editor.people.pickOf(p.editor.people.roles[role])} onClose={onClose}>
      <h2>{p.editor.people.pickOf(p.editor.people.roles[role])}</h2>
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={p.editor.people.search}
        placeholder={p.editor.people.search}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <Alert>{problem}</Alert>
      <ul className="people">
        {found.map(({ person }) => (
          <li key={`${person.profileId} ${person.appletId ?? ''} ${person.role}`}>
            <span>
              <strong>{person.name}</strong> {person.tail && p.editor.people.tail(person.tail)}
              <span className="note"> {p.editor.people.in(person.profiles.join(t.comma))}</span>
            </span>
            <button type="button" aria-label={p.editor.people.takeOf(person.name)} onClick={() => void take(person)}>
              {p.editor.people.take}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="empty">{rows.length ? p.editor.people.noHit : p.editor.people.none}</p>}
      <button type="button" onClick={onClose}>
        {p.editor.people.close}
      </button>
    </dialog>
  );
}
