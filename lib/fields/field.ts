import type { SourceKey } from '../texts/sources.ts';

/** The parts of the official form, in its order; `cancel` is the cancellation form. */
export type SectionId =
  | 'organizer'
  | 'subject'
  | 'subject_principal'
  | 'applet'
  | 'applet_principal'
  | 'materials'
  | 'confirm'
  | 'miit_sms_verify'
  | 'miit_sms_resend'
  | 'cancel';

/** Whose data a row asks for: 主办单位, 主体负责人, 小程序负责人, 法定代表人, or whoever got the SMS of 12381. */
export type Person = 'subject' | 'subjectPrincipal' | 'appletPrincipal' | 'legalRepresentative' | 'verifier';

/** What form an answer takes; decides which controls may hold it (recognise/compatible.ts) and its schema (kinds.ts). */
export type Kind =
  | 'region'
  | 'choice'
  | 'choices'
  | 'text'
  | 'longText'
  | 'certificateNumber'
  | 'mobile'
  | 'email'
  | 'date'
  | 'dateOrLongTerm'
  | 'flag'
  | 'image'
  | 'images'
  | 'video'
  | 'code'
  | 'action';

/** A row's place in a group of several: what makes the whole of a region, a validity period, two faces, an approval. */
export type Part = 'province' | 'city' | 'district' | 'start' | 'end' | 'front' | 'back' | 'type' | 'number' | 'file';

/** Lists of codes an answer is drawn from (codes/). */
export type CodeList =
  | 'subjectTypes'
  | 'certificateTypes'
  | 'personCertificateTypes'
  | 'serviceContentTypes'
  | 'preApprovals'
  | 'cancelTypes'
  | 'cancelReasons'
  | 'regions';

/**
 * One field of the official form. Its id, the key of the table, is the path of the official interface (`ui.…`, `miit.…`
 * and `icp_cancel.…` where that has none) and stands in people's profiles: never rename one.
 */
export interface Field {
  section: SectionId;
  person: Person;
  kind: Kind;
  /** The unit on a page: rows of one group share a label or stand together. Absent: the row is its own group. */
  group?: string;
  part?: Part;
  /** Rows that make sense only with each other: written all, or none (certificate type + number + validity). */
  together?: string;
  /** What a person reads beside it, as printed; compared after normalisation (labels.ts). */
  labels: readonly string[];
  /** Labels that mean this row only under a heading of its own person: 姓名 under 法定代表人. */
  labelsUnderPerson?: readonly string[];
  codes?: CodeList;
  /** Key of its hint in texts/hints. */
  hint: string;
  /**
   * `saved`: stands in a profile. `derived`: computed from saved ones. `pasted`: out of an SMS the person pasted for it, in
   * no profile, and the person's own where there was none. `by-hand`: the person's alone, never filled.
   */
  answer: 'saved' | 'derived' | 'pasted' | 'by-hand';
  /** Required by the form itself; rows required only in some cases carry the case's name. */
  required: boolean | string;
  source: SourceKey;
  /** Date (YYYY-MM) the source was read. */
  seen: string;
}
