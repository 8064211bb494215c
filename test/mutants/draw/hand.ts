import type { Cell, Form } from '../form.ts';
import type { Make } from './make.ts';

/** What draws a page needs: where, and what it leaves to be judged by. */
export interface Hand {
  form: Form;
  make: Make;
  /** A fresh id. */
  next: () => string;
  /** Control → what it is for. */
  cells: Map<Element, Cell>;
  /** The nodes of each row, for pages that come in pieces. */
  rows: Node[][];
  /** Texts that are only referred to. */
  spares: HTMLElement[];
}
