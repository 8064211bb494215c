import type { FilingState, Procedure, Stage } from './filing-state.ts';
import { enter, forward, type Move, refuse, submit, underWay } from './move.ts';

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
  not_filed: (state, at) => enter(state, 'not_filed', at),
};

/** Is the WeChat verification, which comes first, still under way? It cannot be withdrawn. */
export const isVerifying = ({ stage, procedure }: FilingState): boolean =>
  stage === 'not_filed' && procedure !== undefined;

/** A state of 认证及备案 in one was seen. */
export function seeProcedure(state: FilingState, code: Procedure, at: number): Move {
  if (code === state.procedure) return refuse('nothingNew');
  if (!returned.has(state.procedure) && Number(code) < Number(state.procedure)) return refuse('backwards');
  const stage = stages[code];
  const moved = into[stage]?.(state, at) ?? enter(underWay(state, at), stage, at);
  return { state: { ...moved, procedure: code, procedureSince: at } };
}
