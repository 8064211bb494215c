import type { Scan } from '../recognise/scan.ts';

/** What is laid over everything the assistant reads of a page. */
export interface Amendment {
  amend(scan: Scan): Scan;
  /** Resolves once all of it is known: nothing is written before. Rejects with `Refused` where it cannot be known. */
  known(): Promise<void>;
}
