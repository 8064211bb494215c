/** Something of the world that we hold to: where it stands, who says so, and when that was read. */
export interface Fact {
  /** Row of a table, or file and line of a note. */
  id: string;
  source: string;
  /** YYYY-MM, the last time it was read. */
  seen: string;
}
