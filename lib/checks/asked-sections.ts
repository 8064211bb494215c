import type { SectionId } from '../fields/field.ts';
import type { FieldId } from '../fields/index.ts';

/** The kinds of filing a draft may be meant for: ids of codes/filing-kinds.ts. */
export type FilingKindId =
  | 'first'
  | 'add_service'
  | 'add_access'
  | 'change_subject'
  | 'change_service'
  | 'change_both'
  | 'cancel_subject'
  | 'cancel_service'
  | 'cancel_access';

interface Asked {
  sections: readonly SectionId[];
  /** Rows asked though their section is not. */
  also?: readonly FieldId[];
}

const ofSubject = ['organizer', 'subject', 'subject_principal'] as const;
const ofApplet = ['applet', 'applet_principal', 'materials'] as const;
const whole: Asked = { sections: [...ofSubject, ...ofApplet] };

// Source: process.md of the domain: guide (kinds), vendors (which principal the ministry's SMS goes to); read 2026-10.
/**
 * What each kind of filing asks of a profile. A new mini program of a subject on record may skip the subject's steps by
 * 【复用资料】, but only where the platform offers it and the principal confirms in time: so all is asked. A cancellation
 * asks nothing but the person's choice; the ministry's SMS then wants the number and the certificate of one principal.
 */
export const askedSections: Record<FilingKindId, Asked> = {
  first: whole,
  add_service: whole,
  add_access: whole,
  change_subject: { sections: [...ofSubject, 'materials'] },
  change_service: { sections: ofApplet },
  change_both: whole,
  cancel_subject: {
    sections: [],
    also: ['icp_subject.principal_info.mobile', 'icp_subject.principal_info.certificate_number'],
  },
  cancel_service: {
    sections: [],
    also: ['icp_applets.principal_info.mobile', 'icp_applets.principal_info.certificate_number'],
  },
  cancel_access: { sections: [] },
};
