import type { Reply } from '../../../lib/platform/messages.ts';
import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { whenText } from '../editor/when-text.ts';
import { newLink } from '../use-route.ts';
import type { Said } from './SaidStatus.tsx';

interface Props {
  drafts: Reply<'drafts'>;
  onChanged(said: Said): Promise<void>;
}

/** New profiles begun and not saved. */
export function Drafts({ drafts, onChanged }: Props) {
  const { send, lang, p } = usePage();
  const { problem, attempt } = useDeed();
  if (drafts.length === 0) return null;
  return (
    <div className="drafts">
      <h3>{p.editor.drafts.title}</h3>
      <Alert>{problem}</Alert>
      <ul>
        {drafts.map(({ key, name, keptAt }) => {
          const shown = name || p.editor.drafts.unnamed;
          return (
            <li key={key} className="deeds">
              <strong>{shown}</strong>
              <span className="note">{p.editor.drafts.keptAt(whenText(keptAt, lang))}</span>
              <a href={newLink(key)} aria-label={p.editor.drafts.resumeOf(shown)}>
                {p.editor.drafts.resume}
              </a>
              <button
                type="button"
                aria-label={p.editor.drafts.dropOf(shown)}
                onClick={() => void attempt(() => send('dropDraft', { key }).then(() => onChanged({ text: '' })))}
              >
                {p.editor.drafts.drop}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
