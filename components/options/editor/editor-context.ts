import { createContext, useContext } from 'react';
import type { Finding } from '../../../lib/checks/finding.ts';
import type { Mend } from '../../../lib/checks/mend.ts';
import type { FieldId } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import type { Answers } from './draft-edits.ts';

/** What every row of the editor works with. */
export interface EditorTools {
  draft: ProfileDraft;
  /** The mini program whose rows are shown; none where the profile has none. */
  appletId: string | undefined;
  /** Its answers and the subject's. */
  saved: Saved;
  answer(changes: Answers): void;
  change(edit: (draft: ProfileDraft) => ProfileDraft): void;
  /** Numbers and contacts are in sight. */
  showAll: boolean;
  /** Everyone who can be taken into this profile. */
  people: Reply<'people'>;
  judged(id: FieldId): readonly Finding[];
  /** The answer with the fault of a finding taken out, where that cannot change what is meant. */
  mend(finding: Finding): Mend | undefined;
}

export const EditorContext = createContext<EditorTools | undefined>(undefined);

export const useEditor = (): EditorTools => {
  const tools = useContext(EditorContext);
  if (!tools) throw new Error('drawn outside of the editor');
  return tools;
};
