import type { PracticeFilings, Verifier } from '../filings.ts';
import { ministryFor } from '../phone/ministry-for.ts';
import type { LifeEvent } from './events.ts';
import type { LifeFiling } from './filing.ts';
import { recordNumberOf } from './record-number.ts';
import type { Refusal } from './refusal.ts';
import { rejectionsOf } from './rejections.ts';

/** What may come with a decision: reasons (sample ids or written out), a record number, one of the persons. */
export interface Details {
  rejections?: unknown;
  recordNumber?: unknown;
  person?: unknown;
}

type Decision = (filing: LifeFiling, at: number, details: Details) => LifeEvent;

/** What a reviewer may decide. */
const decisions: Readonly<Record<string, Decision>> = {
  platformPass: (_, at) => ({ type: 'platformPassed', at }),
  platformReject: (_, at, { rejections }) => ({
    type: 'platformRejected',
    at,
    rejections: rejectionsOf(rejections, 'platform'),
  }),
  bureauPass: (filing, at, { recordNumber }) => ({
    type: 'bureauPassed',
    at,
    number: typeof recordNumber === 'string' ? recordNumber : recordNumberOf(filing),
  }),
  bureauReject: (_, at, { rejections }) => ({
    type: 'bureauRejected',
    at,
    rejections: rejectionsOf(rejections, 'bureau'),
  }),
};

const isPerson = (value: unknown): value is Verifier['person'] =>
  value === 'subjectPrincipal' || value === 'appletPrincipal';

/** Decides a step of a filing; `verify` stands for the persons who verify elsewhere. Says why not where it cannot. */
export function decide(filings: PracticeFilings, filing: LifeFiling, decision: string, details: Details) {
  const at = filings.clock.now();
  if (decision === 'verify') {
    ministryFor(filings).confirm(filing, isPerson(details.person) ? details.person : undefined, at);
    return undefined;
  }
  const event = decisions[decision]?.(filing, at, details);
  return event ? filings.happen(filing.id, event) : ({ text: `没有这种决定：${decision}` } satisfies Refusal);
}
