import type { FieldId } from '../fields/index.ts';
import type { Lang } from '../texts/index.ts';

/** What a judgement needs beside the answers: the day it is made, and the language it is told in. */
export interface Context {
  /** YYYY-MM-DD, as the person's calendar says. */
  today: string;
  lang: Lang;
  /** Fields of kind image(s) or video that have a file; it stands apart from the answers. */
  scans?: ReadonlySet<FieldId>;
}
