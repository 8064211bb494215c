import { useEffect, useState } from 'react';
import type { AssistState } from '../../lib/services/assist-state.ts';
import { doneBy, type RehearsalStep } from '../../lib/services/rehearsal/rehearsal-steps.ts';
import type { JudgedAssisting } from '../../lib/services/with-judgements.ts';
import type { Lang } from '../../lib/texts/index.ts';
import { startRehearsal } from './start-rehearsal.ts';

export interface RehearsalNow {
  done: ReadonlySet<RehearsalStep>;
  /** Undefined until the assistant has read the form. */
  state?: AssistState;
  fill?: JudgedAssisting['fill'];
}

interface World {
  lang: Lang;
  css: string;
  now(): number;
}

/** One rehearsal from its beginning to its end, which is when the component is gone: how it stands, and what was done. */
export function useRehearsal({ lang, css, now }: World): RehearsalNow {
  const [shown, setShown] = useState<RehearsalNow>({ done: new Set() });
  useEffect(() => {
    const stop = new AbortController();
    let hint = false;
    const onHint = () => {
      hint = true;
      look();
    };
    const { assisting, checking } = startRehearsal({ lang, css, now, onHint, signal: stop.signal });
    function look(): void {
      const state = assisting.state();
      const filled = state.phase === 'done' && state.filled > 0;
      const wrong = state.rows.some(({ judged }) => judged?.worst === 'error');
      const seen = { filled, undoable: state.undoable, hint, wrong, whole: checking.state().whole };
      setShown(({ done }) => ({ state, fill: assisting.fill, done: doneBy(done, seen) }));
    }
    const stops = [assisting.subscribe(look), checking.subscribe(look)];
    look();
    return () => {
      for (const unsubscribe of stops) unsubscribe();
      queueMicrotask(() => stop.abort()); // the overlay is a root of its own, and no root ends while another is drawn
    };
  }, [lang, css, now]);
  return shown;
}
