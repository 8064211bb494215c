import type { HintKey } from './hints.zh-CN.ts';
import type { SourceKey } from './sources.ts';

/** Which page a hint rests on, and the month that page was read where it is not the usual one. */
export interface HintSource {
  from: SourceKey;
  seen?: string;
}

/** The month nearly all of the pages were read. */
export const usuallySeen = '2026-10';

export const hintSources: Record<HintKey, HintSource> = {
  regionProvince: { from: 'faq' },
  regionCity: { from: 'communityGuide' },
  regionDistrict: { from: 'faq' },
  subjectType: { from: 'communityGuide' },
  organizerCertificateType: { from: 'communityGuide' },
  organizerPhoto: { from: 'communityGuide' },
  organizerName: { from: 'communityAnswer' },
  organizerNumber: { from: 'apply' },
  organizerAddress: { from: 'rejections' },
  checkFilingType: { from: 'licenceWalkthrough' },

  subjectAddress: { from: 'apply' },
  subjectComment: { from: 'remark' },
  subjectRecordNumber: { from: 'apply' },
  residencePermit: { from: 'apply' },
  legalName: { from: 'apply' },
  legalNumber: { from: 'rejections' },

  subjectPrincipalName: { from: 'rejections' },
  appletPrincipalName: { from: 'rejections' },
  personCertificateType: { from: 'apply' },
  certificateFront: { from: 'apply' },
  certificateBack: { from: 'apply' },
  personNumber: { from: 'apply' },
  validityStart: { from: 'apply' },
  validityEnd: { from: 'communityGuide' },
  subjectMobile: { from: 'smsHelp' },
  appletMobile: { from: 'smsHelp' },
  emergencyPhone: { from: 'guide' },
  email: { from: 'guide' },
  subjectLetter: { from: 'letters' },
  appletLetter: { from: 'letters' },
  subjectFaceCheck: { from: 'apply' },
  appletFaceCheck: { from: 'faceCheck' },
  subjectCode: { from: 'phoneCode' },
  appletCode: { from: 'phoneCode' },
  samePerson: { from: 'guide' },

  appid: { from: 'apply' },
  appletName: { from: 'rejections' },
  serviceContent: { from: 'apply' },
  approvalType: { from: 'guide' },
  approvalNumber: { from: 'guide' },
  approvalFile: { from: 'guide' },
  appletComment: { from: 'apply' },
  appletRecordNumber: { from: 'apply' },

  commitmentLetter: { from: 'guide' },
  nameChangeLetter: { from: 'apply' },
  partyBuilding: { from: 'apply' },
  promiseVideo: { from: 'apply' },
  responsibilityLetter: { from: 'apply' },
  truthLetter: { from: 'apply' },
  constructionPlan: { from: 'apply' },
  subjectAttachments: { from: 'apply' },
  appletAttachments: { from: 'apply' },
  holdingPhoto: { from: 'apply' },
  agreement: { from: 'withdraw' },

  miitCode: { from: 'smsHelp' },
  miitMobile: { from: 'miit', seen: '2026-05' },
  miitTail: { from: 'miit', seen: '2026-05' },
  miitCaptcha: { from: 'miit', seen: '2026-05' },
  miitResult: { from: 'miit', seen: '2026-05' },
  resendMobile: { from: 'smsHelp' },
  resendTail: { from: 'miit', seen: '2026-05' },

  cancelType: { from: 'cancel' },
  cancelReason: { from: 'cancel' },
};
