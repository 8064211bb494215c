import { expect, it } from 'vitest';
import type { LifeFiling } from './filing.ts';
import { filingAt, onceFiled } from './sample-filing.ts';
import { statusOf } from './status.ts';

it.each<[string, LifeFiling | undefined, string, string]>([
  ['nothing', undefined, '1024', '未备案'],
  ['platform_review', filingAt('platform_review'), '2', '平台审核中'],
  ['platform_rejected', filingAt('platform_rejected'), '3', '平台审核驳回'],
  ['sms_waiting', filingAt('sms_waiting'), '4', '管局审核中'],
  ['bureau_review', filingAt('bureau_review'), '4', '管局审核中'],
  ['bureau_rejected', filingAt('bureau_rejected'), '5', '管局审核驳回'],
  ['filed', filingAt('filed'), '6', '已备案'],
  ['withdrawn', filingAt('withdrawn'), '1024', '未备案'],
  ['cancelled', filingAt('cancelled'), '1024', '未备案'],
  ['a change', onceFiled('change_both'), '2', '平台审核中'],
  ['a cancellation', onceFiled('cancel_service'), '6', '注销中'],
  ['a cancellation before the bureau', onceFiled('cancel_access', { type: 'platformPassed' }), '6', '注销中'],
  [
    'a cancellation come to nothing',
    onceFiled('cancel_subject', { type: 'platformPassed' }, { type: 'smsTimedOut' }),
    '6',
    '已备案',
  ],
])('%s', (_, filing, code, text) => expect(statusOf(filing)).toMatchObject({ code, text }));
