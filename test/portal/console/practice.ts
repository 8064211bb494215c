import type { FilingState } from './filing-state.ts';
import { rowKey } from './model.ts';
import { type Model, type Row, steps } from './rows.ts';

/** A row of the form as a test may know it. */
export interface Truth {
  /** Field id of the official interface. */
  id: string;
  /** Place among several alike (one for each approval). */
  index?: number;
  control: string;
  step: number;
  /** Stands on the page now. */
  shown: boolean;
  /** Takes data: neither read-only nor the person's alone (codes, agreement, face check). Uploads count. */
  fillable: boolean;
}

/** What tests read in the page's own world. */
export interface Practice {
  readonly model: Model;
  readonly truth: readonly Truth[];
  readonly step: number;
  readonly submitted: boolean;
  /** How often a code was asked for. */
  readonly codeRequests: number;
  /** What stands in the inputs of `honeypot=1`. */
  readonly traps: readonly string[];
  go(step: number): void;
}

declare global {
  interface Window {
    __practice?: Practice;
  }
}

const parts: Record<string, readonly string[]> = { validity: ['date', 'date'], phone: ['phone', 'code'] };

function truthOf(filing: FilingState, mounted: (row: Row) => boolean): Truth[] {
  return steps.flatMap((_, step) => {
    const rows = filing.rowsAt(step).flatMap((row) =>
      row.ids.map((id, at): Truth => {
        const control = parts[row.control]?.[at] ?? row.control;
        const shown = step === filing.state.step && mounted(row);
        const fillable = !filing.isReadonly(row) && !row.byHand && control !== 'code';
        return { id, ...(row.index !== undefined && { index: row.index }), control, step, shown, fillable };
      }),
    );
    return rows;
  });
}

/** Lets tests see the portal's own model, on the window of the form and on the top one. */
export function exposePractice(filing: FilingState, mounted: ReadonlySet<string>, trapsIn: () => string[]): void {
  const practice: Practice = {
    get model() {
      return JSON.parse(JSON.stringify(filing.state.model));
    },
    get truth() {
      return truthOf(filing, (row) => mounted.has(rowKey(row)));
    },
    get step() {
      return filing.state.step;
    },
    get submitted() {
      return filing.state.submitted;
    },
    get codeRequests() {
      return filing.state.codeRequests;
    },
    get traps() {
      return trapsIn();
    },
    go(step) {
      filing.state.step = step;
    },
  };
  window.__practice = practice;
  if (window.top) window.top.__practice = practice;
}
