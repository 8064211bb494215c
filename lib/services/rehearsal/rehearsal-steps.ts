/** What a person does in a rehearsal, in that order. */
export const rehearsalSteps = ['fill', 'hint', 'wrong', 'check', 'undo'] as const;
export type RehearsalStep = (typeof rehearsalSteps)[number];

/** What can be seen of a rehearsal at one moment. */
export interface Seen {
  /** Something was filled, and the fill is over. */
  filled: boolean;
  undoable: boolean;
  /** A hint was opened by the person. */
  hint: boolean;
  /** Something was found wrong in a row. */
  wrong: boolean;
  /** 「提交前检查」 is open. */
  whole: boolean;
}

/** What is done once something is seen; what was done stays done. */
export function doneBy(done: ReadonlySet<RehearsalStep>, seen: Seen): ReadonlySet<RehearsalStep> {
  const undone = done.has('fill') && !seen.filled && !seen.undoable;
  const now: Record<RehearsalStep, boolean> = {
    fill: seen.filled,
    hint: seen.hint,
    wrong: seen.wrong,
    check: seen.whole,
    undo: undone,
  };
  const more = rehearsalSteps.filter((step) => now[step] && !done.has(step));
  return more.length ? new Set([...done, ...more]) : done;
}
