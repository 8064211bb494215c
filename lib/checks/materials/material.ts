import type { Coded } from '../../fields/codes/coded.ts';
import type { FieldId } from '../../fields/index.ts';
import type { MaterialFormId, MaterialId, MaterialWhyId, ProvinceSaysId } from '../../texts/materials.ts';

/** What is known at second hand, or left to the bureau, is `perhaps`. `flow`: made while filing, or by the platform. */
export type Sure = 'required' | 'perhaps' | 'flow';

/** The applicant brings it; makes it in the flow; the platform makes it; or the province asks for it and gives the form. */
export type Provider = 'applicant' | 'flow' | 'platform' | 'province';

/** What a bureau is said to want of a material. */
export interface Caution {
  says: ProvinceSaysId;
  /** What its text leaves open. */
  words?: Readonly<Record<string, number>>;
  source: string;
  /** Date (YYYY-MM) the source was read. */
  seen: string;
}

/** One thing to have ready for a filing. */
export interface Material {
  /** Of approvals there may be several, told apart by `approval`. */
  id: MaterialId;
  /** Code of the approval it proves. */
  approval?: string;
  from: Provider;
  form: MaterialFormId;
  sure: Sure;
  /** Why it is on the list: the case, and the page that says so. */
  why: {
    reason: MaterialWhyId | ProvinceSaysId;
    words?: Readonly<Record<string, number>>;
    source: string;
    seen: string;
  };
  /** What bureaus are said to want of it beside; empty for most. */
  cautions: readonly Caution[];
  /** Certificates of which one is enough; empty where nothing is to be chosen. */
  anyOf: readonly Coded[];
  /** Where its scans lie in a profile: a field, or an entry of a list as 「…[1].…」. Empty: nothing of it is kept. */
  slots: readonly string[];
  /** The answer that says when it ends, YYYYMMDD or 长期. */
  validUntil?: FieldId;
}
