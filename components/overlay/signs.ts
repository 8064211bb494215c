import type { RowState } from '../../lib/services/assist-state.ts';

type Tone = 'plain' | 'good' | 'warn' | 'bad';

/** Sign and tone of an outcome: told apart by shape too, not by colour alone. */
const signs: Record<NonNullable<RowState['outcome']>, { sign: string; tone: Tone }> = {
  filled: { sign: '✓', tone: 'good' },
  already: { sign: '✓', tone: 'plain' },
  keptYours: { sign: '≠', tone: 'warn' },
  differs: { sign: '≠', tone: 'warn' },
  notInProfile: { sign: '–', tone: 'plain' },
  byHand: { sign: '…', tone: 'plain' },
  couldNot: { sign: '!', tone: 'bad' },
  notRecognised: { sign: '?', tone: 'plain' },
};

export const signOf = ({ outcome, fault }: Pick<RowState, 'outcome' | 'fault'>): { sign: string; tone: Tone } =>
  outcome ? signs[outcome] : fault ? { sign: '!', tone: 'bad' } : { sign: 'i', tone: 'plain' };
