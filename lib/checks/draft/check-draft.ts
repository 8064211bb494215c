import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { findings } from '../index.ts';
import { readDraft } from './read-draft.ts';
import { strayFindings } from './stray-findings.ts';

/**
 * Everything wrong with a draft file (contract: 「Draft file」), given as bytes. `today` counts where the file names no day;
 * a file that names no kind of filing is a first one. Throws a DraftFault where it cannot be read.
 */
export function checkDraft(bytes: Uint8Array, at: Pick<Context, 'today' | 'lang'>): Finding[] {
  const draft = readDraft(bytes);
  const context: Context = { kind: 'first', ...at, ...draft.context };
  return [...strayFindings(draft, context), ...findings(draft.saved, context)];
}
