import type { ShownPart } from './values-in.ts';

/**
 * What stood on the steps of a form that are not shown any more, for as long as this document lives and the same account
 * is logged in: in the memory of the page it was typed into, and nowhere else.
 */
export function stepsBefore() {
  let login = '';
  let last: { step: string; parts: readonly ShownPart[] } = { step: '', parts: [] };
  let before = new Map<string, ShownPart>();
  return {
    /** Takes note of what stands on a step now, and tells what stood on others. */
    note: (at: { login: string; step: string }, parts: readonly ShownPart[]): ShownPart[] => {
      if (at.login !== login) before = new Map();
      else if (at.step !== last.step) {
        for (const part of last.parts) before.set(`${part.ids.join()} ${part.role ?? ''}`, part);
      }
      login = at.login;
      last = { step: at.step, parts };
      const here = new Set(parts.flatMap(({ ids }) => ids));
      return [...before.values()].filter(({ ids }) => !ids.some((id) => here.has(id)));
    },
  };
}
