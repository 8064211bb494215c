import { filingStatuses } from '../fields/codes/filing-statuses.ts';
import type { Filing } from './filing.ts';
import type { statusCodes } from './filing-event.ts';
import { cameBack, type FilingState, isOver, type Stage } from './filing-state.ts';
import { enter, forward, type Move, refuse, submit, underWay } from './move.ts';

type Code = (typeof statusCodes)[number];
type Told = (state: FilingState, at: number, kind: Filing['kind']) => Move;

const reviews: readonly Stage[] = ['platform_review', 'bureau_review'];
const open: readonly Stage[] = ['not_filed', 'platform_rejected', 'bureau_rejected', 'withdrawn'];

const rejected =
  (stage: 'platform_rejected' | 'bureau_rejected'): Told =>
  (state, at) => {
    // A rejection seen again is the same one; one that comes after a later stage is an old page.
    if (state.stage === stage) return refuse('nothingNew');
    if (stage === 'platform_rejected') {
      if (cameBack(state, at)) return { state: enter(submit(state, at), stage, at) };
      if (['bureau_review', 'bureau_rejected'].includes(state.stage)) return refuse('backwards');
    }
    return { state: enter(underWay(state, at), stage, at) };
  };

const notFiled = (code: Code): Told => {
  const blockers = filingStatuses.find((status) => status.code === code)?.blockers ?? [];
  return (state) => {
    if (state.stage !== 'not_filed') return refuse('backwards');
    return String(blockers) === String(state.blockers) ? refuse('nothingNew') : { state: { ...state, blockers } };
  };
};

/** What each official status does. */
const moves: Record<Code, Told> = {
  ...(Object.fromEntries(
    ['1024', '1025', '1026', '1027', '1028', '1029', '1030', '1031'].map((code) => [code, notFiled(code as Code)]),
  ) as Record<Code, Told>),
  2: (state, at) => {
    if (state.stage === 'platform_review') return refuse('nothingNew');
    return open.includes(state.stage) || cameBack(state, at) ? { state: submit(state, at) } : refuse('backwards');
  },
  3: rejected('platform_rejected'),
  4: (state, at) => (state.stage === 'bureau_review' ? refuse('nothingNew') : { state: forward(state, at) }),
  5: rejected('bureau_rejected'),
  // A filing on record says 已备案 before it is changed or cancelled, and no page says whether it still means that.
  6: (state, at, kind) => {
    if (kind.startsWith('cancel')) return refuse('nothingNew');
    if (kind.startsWith('change') && !reviews.includes(state.stage)) return refuse('nothingNew');
    return { state: enter(underWay(state, at), 'filed', at) };
  },
};

/** An official status was seen. Never goes backward within one submission, and nowhere from an end. */
export function seeStatus(state: FilingState, code: Code, at: number, kind: Filing['kind']): Move {
  if (isOver(state)) return refuse(code === '6' && state.stage === 'filed' ? 'nothingNew' : 'backwards');
  return moves[code](state, at, kind);
}
