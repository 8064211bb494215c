import type { RejectionId } from '../../texts/rejections.ts';
import { bureauRejections } from './bureau.ts';
import { cancelRejections } from './cancel.ts';
import { faceRejections } from './face.ts';
import { fillRejections } from './fill.ts';
import type { Rejection } from './rejection.ts';
import { reviewRejections } from './review.ts';
import { smsRejections } from './sms.ts';
import { submitRejections } from './submit.ts';

/** Everything a filing is known to have been turned down with, in the order of the stages. */
export const rejections: Readonly<Record<RejectionId, Rejection>> = {
  ...fillRejections,
  ...submitRejections,
  ...faceRejections,
  ...reviewRejections,
  ...smsRejections,
  ...bureauRejections,
  ...cancelRejections,
};

export const rejectionIds = Object.keys(rejections) as RejectionId[];
