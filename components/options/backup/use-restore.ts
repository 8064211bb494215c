import { useCallback, useEffect, useState } from 'react';
import type { Reply, Request } from '../../../lib/platform/messages.ts';
import { Refused } from '../../../lib/platform/refused.ts';
import { faultText } from '../../fault-text.ts';
import { usePage } from '../../page-context.ts';
import { fileLines, headerOf } from './file-lines.ts';

export type RestoreStep =
  | { at: 'reading' | 'refused' }
  | { at: 'asking'; about: Reply<'peekBackup'> }
  | { at: 'checking' | 'restoring'; share: number }
  | { at: 'choosing'; restoreId: string; preview: Reply<'previewRestore'> }
  | { at: 'done'; result: Reply<'finishRestore'> };

export type Wish = Omit<Request<'beginRestore'>, 'restoreId'>;

/** A backup file on its way in: what is known of it, and what a person does next. Why something did not go: `problem`. */
export function useRestore(file: File, onRestored: () => Promise<void>) {
  const { send, t, p } = usePage();
  const [step, setStep] = useState<RestoreStep>({ at: 'reading' });
  const [problem, setProblem] = useState<string>();
  const say = (error: unknown): void => setProblem(faultText(error, { t, p }));

  const ask = useCallback(async (): Promise<void> => {
    setStep({ at: 'asking', about: await send('peekBackup', { header: await headerOf(file) }) });
  }, [send, file]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each file, whatever the language
  useEffect(() => {
    ask().catch((error) => {
      say(error);
      setStep({ at: 'refused' });
    });
  }, [ask]);

  const through = async (name: 'checkBackup' | 'restoreLines', restoreId: string, tell: (share: number) => void) => {
    for await (const { from, lines, share } of fileLines(file, await headerOf(file))) {
      await send(name, { restoreId, from, lines });
      tell(share);
    }
  };

  const open = async (passphrase: string): Promise<void> => {
    setProblem(undefined);
    try {
      const { restoreId } = await send('openBackup', { header: await headerOf(file), passphrase });
      setStep({ at: 'checking', share: 0 });
      await through('checkBackup', restoreId, (share) => setStep({ at: 'checking', share }));
      setStep({ at: 'choosing', restoreId, preview: await send('previewRestore', { restoreId }) });
    } catch (error) {
      say(error);
      const again = error instanceof Refused && ['wrongPassphrase', 'backupOver'].includes(error.fault);
      await (again ? ask().catch(() => setStep({ at: 'refused' })) : setStep({ at: 'refused' }));
    }
  };

  const restore = async (restoreId: string, wish: Wish): Promise<void> => {
    setProblem(undefined);
    try {
      setStep({ at: 'restoring', share: 0 });
      await send('beginRestore', { restoreId, ...wish });
      await through('restoreLines', restoreId, (share) => setStep({ at: 'restoring', share }));
      setStep({ at: 'done', result: await send('finishRestore', { restoreId }) });
      await onRestored();
    } catch (error) {
      const elsewhere = error instanceof Refused && error.fault === 'changedElsewhere';
      if (elsewhere) setProblem(p.backup.changedElsewhere);
      else say(error);
      // What stands here is another now: what would change has to be looked at anew.
      const preview = elsewhere ? await send('previewRestore', { restoreId }).catch(() => undefined) : undefined;
      if (preview) setStep({ at: 'choosing', restoreId, preview });
      else await ask().catch(() => setStep({ at: 'refused' }));
    }
  };
  return { step, problem, open, restore };
}
