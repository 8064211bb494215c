import type { CodeBase } from './code-base.ts';

/** What must hold of every file. */
export interface Rule {
  says: string;
  /** What to do about an offender. */
  todo: string;
  /** Empty when it holds. */
  offenders(files: CodeBase): string[];
}
