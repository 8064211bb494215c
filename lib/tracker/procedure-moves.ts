import { cameBack, type FilingState, isOver, type Procedure, type Stage } from './filing-state.ts';
import { enter, forward, type Move, refuse, submit, underWay, untold } from './move.ts';

// Source: …/wxverifyicp/api_queryauthandicp.html (read 2026-10)
/** The stage of the filing that a state of 认证及备案 stands for. */
const stages: Record<Procedure, Stage> = {
  9: 'not_filed',
  15: 'not_filed',
  16: 'not_filed',
  17: 'not_filed',
  18: 'not_filed',
  19: 'not_filed',
  20: 'stopped',
  21: 'not_filed',
  22: 'platform_review',
  23: 'platform_rejected',
  24: 'bureau_review',
  25: 'bureau_rejected',
  26: 'filed',
  27: 'stopped',
  28: 'stopped',
  29: 'withdrawn',
};

/** After these it is submitted again, so that an earlier number is no step back. */
const returned: ReadonlySet<Procedure | undefined> = new Set([undefined, '18', '21', '23', '25', '29']);

const into: Partial<Record<Stage, (state: FilingState, at: number) => FilingState>> = {
  platform_review: (state, at) => (state.stage === 'platform_review' ? state : submit(state, at)),
  bureau_review: forward,
  withdrawn: (state, at) => enter(state, 'withdrawn', at),
  stopped: (state, at) => enter(state, 'stopped', at),
  not_filed: (state, at) => (state.stage === 'not_filed' ? state : { ...enter(state, 'not_filed', at), ...untold }),
};

/** Is the WeChat verification, which comes first, still under way? It cannot be withdrawn. */
export const isVerifying = ({ stage, procedure }: FilingState): boolean =>
  stage === 'not_filed' && procedure !== undefined;

const back: ReadonlySet<Stage> = new Set(['platform_rejected', 'bureau_rejected', 'withdrawn']);
const beforeBureau: ReadonlySet<Stage> = new Set(['not_filed', 'platform_review', 'platform_rejected']);

/** Does it come from before what is known? Not where it may have been submitted again since. */
function isBackwards(state: FilingState, code: Procedure, isBack: boolean): boolean {
  const stage = stages[code];
  if (state.stage === 'bureau_rejected' && stage === 'platform_rejected') return true;
  if (isBack) return false;
  if (state.stage === 'bureau_review' && (beforeBureau.has(stage) || code === '20')) return true;
  return !returned.has(state.procedure) && Number(code) < Number(state.procedure);
}

/** A state of 认证及备案 in one was seen. */
export function seeProcedure(state: FilingState, code: Procedure, { at, noted }: { at: number; noted: number }): Move {
  const stage = stages[code];
  const isSame = state.stage === stage;
  if (isOver(state)) return refuse(isSame ? 'nothingNew' : 'over');
  const lost = cameBack(state, at);
  const isBack = lost || back.has(state.stage);
  if (isSame ? code === state.procedure || back.has(stage) : code === state.procedure && !isBack)
    return refuse('nothingNew');
  if (isBackwards(state, code, isBack)) return refuse('backwards');
  const now = lost && stage === 'platform_rejected' ? submit(state, at) : state;
  const moved = into[stage]?.(now, at) ?? enter(underWay(now, at), stage, at);
  return { state: { ...moved, procedure: code, procedureSince: at, procedureNotedAt: noted } };
}
