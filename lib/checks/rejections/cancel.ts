import { sources } from '../../texts/sources.ts';
import type { Rejection } from './rejection.ts';

/** What stops a cancellation before it begins. */
export const cancelRejections = {
  'nothing-to-cancel': {
    says: ['小程序未备案，不支持注销'],
    hints: [/未备案.{0,8}(?:注销|取消)/u],
    code: '86353',
    stage: 'cancel',
    fields: ['icp_cancel.cancel_type'],
    knowable: 'page',
    tellers: ['entryOn'],
    source: sources.cancel,
    seen: '2026-10',
  },
} as const satisfies Record<string, Rejection>;
