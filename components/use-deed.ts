import { useState } from 'react';
import { faultText } from './fault-text.ts';
import { usePage } from './page-context.ts';

/** Something asked of the worker that takes a moment: is it under way, and why did it not work? */
export const useDeed = () => {
  const { t, p } = usePage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  /** True once done; one at a time. */
  const attempt = async (doing: () => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(undefined);
    try {
      await doing();
      return true;
    } catch (error) {
      setProblem(faultText(error, { t, p }));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, setProblem, attempt };
};
