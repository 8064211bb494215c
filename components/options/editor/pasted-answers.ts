import type { Found } from '../../../lib/checks/paste.ts';
import type { FieldId } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import type { Answers } from './draft-edits.ts';

const sameFlag: FieldId = 'ui.applet_principal_same_as_subject';

/** What was pasted as answers. Data of a principal of the mini program's own mean that it has one. */
export function pastedAnswers(found: readonly Found[], saved: Saved): Answers {
  const answers: Answers = Object.fromEntries(found.map(({ id, raw }) => [id, raw]));
  const isOwn = found.some(({ id }) => id.startsWith('icp_applets.principal_info.'));
  return isOwn && answers[sameFlag] === undefined && saved[sameFlag] !== '0'
    ? { ...answers, [sameFlag]: '0' }
    : answers;
}
