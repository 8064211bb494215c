import type { send } from '../platform/send.ts';
import type { Assisting, AssistState } from './assist-state.ts';
import type { PageValues } from './raw-of.ts';

interface World {
  /** What stands in the form now. */
  values(): PageValues;
  inTurn(deed: () => Promise<void>): Promise<void>;
  publish(change: Partial<AssistState>): void;
}

type Capturing = Pick<Assisting, 'previewCapture' | 'saveCapture' | 'dismissCapture'>;

/** 「存为档案」: the differences first, saved only once they have been seen. */
export function createCapturing(ask: typeof send, { values, inTurn, publish }: World): Capturing {
  let shown: string | undefined;
  const close = (change: Partial<AssistState> = {}): void => {
    shown = undefined;
    publish({ capture: undefined, ...change });
  };
  return {
    previewCapture: (into) =>
      inTurn(async () => {
        const wish = into === 'new' ? { asNew: true } : { ...into };
        const { captureId, ...capture } = await ask('previewCapture', {
          ...wish,
          values: values() as Record<string, string[]>,
        });
        shown = captureId;
        publish({ capture });
      }),
    saveCapture: () =>
      inTurn(async () => {
        if (!shown) return;
        const { name } = await ask('saveCapture', { captureId: shown });
        close({ saved: { name } });
      }),
    dismissCapture: () => close(),
  };
}
