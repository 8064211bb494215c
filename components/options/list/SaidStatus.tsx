import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';

/** What was done, and for a deletion the profile that can be had back. */
export interface Said {
  text: string;
  undo?: string;
}

/** Says what was done, with 「撤销」 where it can be undone. */
export function SaidStatus({ said, onChanged }: { said: Said; onChanged(said: Said): Promise<void> }) {
  const { send, p } = usePage();
  const { problem, attempt } = useDeed();
  const { text, undo } = said;
  return (
    <>
      <div role="status" className="good said">
        <span>{text}</span>
        {undo !== undefined && (
          <button
            type="button"
            onClick={() =>
              void attempt(async () => {
                const { name } = await send('undelete', { profileId: undo });
                await onChanged({ text: p.editor.list.undone(name) });
              })
            }
          >
            {p.editor.list.undo}
          </button>
        )}
      </div>
      <Alert>{problem}</Alert>
    </>
  );
}
