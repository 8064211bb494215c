import type { FaultCode } from './faults.ts';

/** A refusal, thrown on both sides of a message: by a handler to refuse, by `send` to say so. Carries no value. */
export class Refused extends Error {
  readonly fault: FaultCode;
  constructor(fault: FaultCode) {
    super(fault);
    this.name = 'Refused';
    this.fault = fault;
  }
}
