import { expect, it } from 'vitest';
import { isLeft, isProblem, tally } from '../../../components/overlay/tally.ts';
import { row } from './fake-assisting.ts';

const rows = [
  row('a', '甲', { outcome: 'filled' }),
  row('b', '乙', { outcome: 'already' }),
  row('c', '丙', { outcome: 'byHand' }),
  row('d', '丁', { outcome: 'keptYours' }),
  row('e', '戊', { outcome: 'byHand' }),
  row('?6', '己', { ids: [], outcome: 'notRecognised' }),
  row('f', '庚', { outcome: 'couldNot', fault: 'noOption' }),
];

it('counts what is right, and what is left by outcome, the most pressing first', () => {
  expect(tally(rows)).toEqual({
    recognised: 6,
    already: 1,
    left: [
      { outcome: 'keptYours', n: 1 },
      { outcome: 'couldNot', n: 1 },
      { outcome: 'byHand', n: 2 },
      { outcome: 'notRecognised', n: 1 },
    ],
  });
});

it('leaves and problems', () => {
  expect(rows.filter(isLeft).map(({ key }) => key)).toEqual(['c', 'd', 'e', '?6', 'f']);
  expect(rows.filter(isProblem).map(({ key }) => key)).toEqual(['d', 'f']);
});
