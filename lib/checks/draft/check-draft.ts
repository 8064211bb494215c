import type { FilingKindId } from '../asked-sections.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { findings } from '../index.ts';
import { type Draft, readDraft } from './read-draft.ts';
import { strayFindings } from './stray-findings.ts';

/** What a draft is for whose file does not say: a subject or mini program on record is not filed for the first time. */
function likelyKind({ saved, context }: Draft): FilingKindId {
  if (saved['icp_applets.base_info.record_number']) return 'add_access';
  const isOnRecord = context.provinceOnRecord !== undefined || saved['icp_subject.base_info.record_number'];
  return isOnRecord ? 'add_service' : 'first';
}

/**
 * Everything wrong with a draft file, given as bytes. `today` counts where the file names no day. Throws a DraftFault where
 * it cannot be read.
 */
export function checkDraft(bytes: Uint8Array, at: Pick<Context, 'today' | 'lang'>): Finding[] {
  const draft = readDraft(bytes);
  const context: Context = { kind: likelyKind(draft), ...at, ...draft.context };
  return [...strayFindings(draft, context), ...findings(draft.saved, context)];
}
