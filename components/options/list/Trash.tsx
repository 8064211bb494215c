import { useState } from 'react';
import type { Reply } from '../../../lib/platform/messages.ts';
import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { whenText } from '../editor/when-text.ts';
import type { Said } from './SaidStatus.tsx';

interface Props {
  trash: Reply<'trash'>;
  onChanged(said: Said): Promise<void>;
}

/** 「回收站」: what was deleted can be had back, until it is deleted for good. */
export function Trash({ trash, onChanged }: Props) {
  const { send, lang, p } = usePage();
  const texts = p.editor.trash;
  const { problem, attempt } = useDeed();
  const [asked, setAsked] = useState<string>();
  if (trash.length === 0) return null;
  const restore = (profileId: string) =>
    attempt(async () => {
      const { name } = await send('undelete', { profileId });
      await onChanged({ text: p.editor.list.undone(name) });
    });
  const purge = (profileId: string, name: string) =>
    attempt(async () => {
      await send('purge', { profileId });
      setAsked(undefined);
      await onChanged({ text: texts.purged(name) });
    });
  return (
    <details className="trash">
      <summary>{texts.title(trash.length)}</summary>
      <p className="note">{texts.help}</p>
      <Alert>{problem}</Alert>
      <ul>
        {trash.map(({ id, name, deletedAt }) => (
          <li key={id}>
            <strong>{name}</strong> <span className="note">{`${texts.deletedAt} ${whenText(deletedAt, lang)}`}</span>
            {asked === id ? (
              <div role="alert" className="ask">
                <p>{texts.purgeAsk(name)}</p>
                <div className="deeds">
                  <button type="button" className="danger" onClick={() => void purge(id, name)}>
                    {texts.purge}
                  </button>
                  <button type="button" onClick={() => setAsked(undefined)}>
                    {p.profiles.cancel}
                  </button>
                </div>
              </div>
            ) : (
              <div className="deeds">
                <button type="button" aria-label={texts.restoreOf(name)} onClick={() => void restore(id)}>
                  {texts.restore}
                </button>
                <button type="button" aria-label={texts.purgeOf(name)} onClick={() => setAsked(id)}>
                  {texts.purge}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
