import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import { usePage } from '../../page-context.ts';

const patience = 400; // ms of typing a crash may cost

/**
 * Keeps unsaved edits in the vault while they are made, so that neither a closed tab nor a crash costs them.
 * `unsaved`: the draft, or undefined when there is nothing that is not saved.
 */
export function useKeptDraft(key: string, unsaved: ProfileDraft | undefined) {
  const { send } = usePage();
  const [kept, setKept] = useState<ProfileDraft>();
  const [problem, setProblem] = useState<unknown>();
  const latest = useRef(unsaved);
  const sent = useRef<ProfileDraft>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // One after another, so that a draft dropped after a save does not come back.
  const queue = useRef(Promise.resolve());
  latest.current = unsaved;

  const keep = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const draft = latest.current;
    if (!draft || draft === sent.current) return;
    sent.current = draft;
    queue.current = queue.current
      .then(() => send('keepDraft', { key, draft }))
      .then(
        () => {
          setKept(draft);
          setProblem(undefined);
        },
        (error) => setProblem(error),
      );
  }, [send, key]);

  /** Before a save that ends the draft of this key: nothing is on its way any more that would bring it back. */
  const settle = useCallback(async (of: string): Promise<string> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    await queue.current;
    return of;
  }, []);

  const drop = useCallback(
    (of: string): Promise<void> => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const dropped = queue.current.then(() => send('dropDraft', { key: of })).then(() => undefined);
      queue.current = dropped.catch(() => undefined);
      return dropped;
    },
    [send],
  );

  useEffect(() => {
    // Not put off by the next key: whoever types without a pause is kept too.
    if (unsaved && unsaved !== sent.current) timer.current ??= setTimeout(keep, patience);
  }, [unsaved, keep]);

  useEffect(() => {
    const leaving = () => keep();
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      keep();
    };
  }, [keep]);

  return { isKept: unsaved !== undefined && kept === unsaved, problem, drop, settle };
}
