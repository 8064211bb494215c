import type { Place } from './place.ts';

/** One thing a pasted text says. */
export interface Piece {
  /** What stands before it; absent: a bare value. */
  label?: string;
  value: string;
  /** Whom the heading above it, or before it, names. */
  place?: Place;
  /** As it was pasted. */
  text: string;
}

/** A pasted text in pieces, and the lines that only say what others are about. */
export interface Cut {
  pieces: Piece[];
  headings: string[];
}
