import type { Teller } from '../../../../lib/checks/rejections/rejection.ts';

/** Where each of them lives. */
export const tellers: Record<Teller, string> = {
  missing: 'lib/checks/missing.ts',
  materials: 'lib/checks/materials/materials-for.ts',
  pictureFindings: 'lib/checks/picture/picture-findings.ts',
  filmFindings: 'lib/checks/picture/film-findings.ts',
  expiry: 'lib/checks/picture/expiry.ts',
  statusOn: 'lib/recognise/status-on.ts',
  entryOn: 'lib/recognise/entry-on.ts',
  wayBackOn: 'lib/recognise/way-back-on.ts',
  miitAnswers: 'lib/portals/miit-answers.ts',
  smsDetection: 'lib/fields/codes/sms-detection.ts',
  clocks: 'lib/tracker/clocks.ts',
};
