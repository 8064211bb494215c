import type { FieldId } from '../fields/index.ts';
import type { Lang } from '../texts/index.ts';
import type { FilingKindId } from './asked-sections.ts';

/** A file as it is handed in, by what can be told without its content. Sizes in pixels, turned upright. */
export interface FileNote {
  /** MIME type. */
  type: string;
  bytes: number;
  width?: number;
  height?: number;
}

/**
 * What a judgement needs beside the answers: the day it is made, and the language it is told in; and what is known of the
 * account and of other filings. Whatever is not known is left out, and nothing is found about it.
 */
export interface Context {
  /** YYYY-MM-DD, as the person's calendar says. */
  today: string;
  lang: Lang;
  /** Fields of kind image(s) or video that have a file; it stands apart from the answers. */
  scans?: ReadonlySet<FieldId>;
  /** Files by the path of the official interface, an entry of a list as 「…[0].…」. */
  files?: Readonly<Record<string, FileNote>>;
  /** Paths that have a file, entry by entry, where that is known: `scans` names a field that has any. */
  entries?: ReadonlySet<string>;
  /** What the draft is for. */
  kind?: FilingKindId;
  /** The subject the mini program's account is registered to (账号主体). */
  accountSubject?: string;
  /** Name of the account's administrator (管理员). */
  administrator?: string;
  /** Is the subject an individually-owned business (个体工商户)? The form's own types do not say. */
  individualBusiness?: boolean;
  /** Six digits: where this subject is on record already, on whatever platform. */
  provinceOnRecord?: string;
  /** Other filings of the same subject: how many are on record with this platform, and is one under way anywhere? */
  others?: { filed?: number; running?: boolean };
}
