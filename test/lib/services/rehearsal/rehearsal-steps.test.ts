import { expect, it } from 'vitest';
import {
  doneBy,
  type RehearsalStep,
  rehearsalSteps,
  type Seen,
} from '../../../../lib/services/rehearsal/rehearsal-steps.ts';

const nothing: Seen = { filled: false, undoable: false, hint: false, wrong: false, whole: false };
const after = (seen: Partial<Seen>, done: readonly RehearsalStep[] = []) => [
  ...doneBy(new Set(done), { ...nothing, ...seen }),
];

it.each<[string, Partial<Seen>, RehearsalStep[], RehearsalStep[]]>([
  ['nothing at first', {}, [], []],
  ['a fill', { filled: true, undoable: true }, [], ['fill']],
  ['a fill that goes on is none yet', { undoable: true }, [], []],
  ['a hint', { hint: true }, [], ['hint']],
  ['a mistake', { wrong: true }, [], ['wrong']],
  ['the whole check', { whole: true }, [], ['check']],
  ['an undo, once there was a fill', {}, ['fill'], ['fill', 'undo']],
  ['no undo while what was filled stands', { filled: true, undoable: true }, ['fill'], ['fill']],
  ['what was done stays done', {}, ['hint', 'check'], ['hint', 'check']],
])('%s', (_, seen, done, then) => {
  expect(after(seen, done)).toEqual(then);
});

it('is the very same set while there is no news', () => {
  const done = new Set(rehearsalSteps);
  expect(doneBy(done, { ...nothing, filled: true })).toBe(done);
});
