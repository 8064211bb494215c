import type { RowState } from '../../lib/services/assist-state.ts';
import type { Texts } from '../../lib/texts/index.ts';

type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'bad found' | 'warn found';

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

/** Of what was found in a row: square, so that nobody takes it for what became of a fill. */
export const foundSigns = {
  error: { sign: '✕', tone: 'bad found' },
  warning: { sign: '!', tone: 'warn found' },
} as const;

export const signOf = ({ outcome, fault, judged }: Pick<RowState, 'outcome' | 'fault' | 'judged'>) => {
  const { worst, differs } = judged ?? {};
  if (worst) return foundSigns[worst];
  if (outcome) return signs[outcome];
  if (fault) return signs.couldNot;
  return differs ? signs.differs : judged ? signs.already : ({ sign: 'i', tone: 'plain' } as const);
};

/** The same in words: what became of the row, and what was found there. */
export const standingOf = ({ outcome, judged }: RowState, t: Texts): string => {
  const { worst, differs } = judged ?? {};
  const became = outcome ?? (differs ? 'differs' : undefined);
  const found = worst ?? (judged && !became ? 'valid' : undefined);
  return [...(became ? [t.outcomes[became]] : []), ...(found ? [t.checking[found]] : [])].join(t.comma);
};
