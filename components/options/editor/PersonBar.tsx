import { useState } from 'react';
import type { PersonRole } from '../../../lib/platform/profile-messages.ts';
import { usePage } from '../../page-context.ts';
import { savedFor, withPerson } from './draft-edits.ts';
import { useEditor } from './editor-context.ts';
import { PeoplePicker } from './PeoplePicker.tsx';

interface Props {
  role: PersonRole;
  onReplaced(): void;
}

/** Whose data these are: of this profile alone, or shared with others; and the way to take a known person. */
export function PersonBar({ role, onReplaced }: Props) {
  const { draft, appletId, people, change } = useEditor();
  const { t, p } = usePage();
  const [picking, setPicking] = useState(false);
  const isSame = savedFor(draft, appletId)['ui.applet_principal_same_as_subject'] === '1';
  if (role === 'appletPrincipal' && isSame) return null;
  const side = role === 'appletPrincipal' ? draft.applets.find(({ id }) => id === appletId) : draft;
  const personId = side?.people[role];
  const others = new Set(
    people.filter((one) => personId !== undefined && one.personId === personId).flatMap(({ profiles }) => profiles),
  );
  others.delete(draft.name);
  return (
    <div className="person">
      <div className="deeds">
        <button
          type="button"
          aria-label={p.editor.people.pickOf(p.editor.people.roles[role])}
          onClick={() => setPicking(true)}
        >
          {p.editor.people.pick}
        </button>
        {personId !== undefined && (
          <>
            <span className="shared">
              {others.size ? p.editor.people.shared(others.size) : p.editor.people.sharedNew}
            </span>
            <button
              type="button"
              aria-label={p.editor.people.unshareOf(p.editor.people.roles[role])}
              onClick={() => change((old) => withPerson(old, appletId, role))}
            >
              {p.editor.people.unshare}
            </button>
          </>
        )}
      </div>
      {others.size > 0 && <p className="note">{p.editor.people.sources([...others].join(t.comma))}</p>}
      {picking && <PeoplePicker role={role} onClose={() => setPicking(false)} onTaken={onReplaced} />}
    </div>
  );
}
