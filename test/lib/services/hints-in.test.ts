import { expect, it } from 'vitest';
import { fieldIds } from '../../../lib/fields/index.ts';
import { messages } from '../../../lib/platform/messages.ts';
import { hintsIn } from '../../../lib/services/hints-in.ts';

it.each(['zh-CN', 'en'] as const)('every field has its hint in %s, as the message carries it', (lang) => {
  expect(Object.keys(messages.hints.reply.parse(hintsIn(lang)))).toEqual(fieldIds);
});

it('each language has its own', () => {
  const [zh, en] = [hintsIn('zh-CN'), hintsIn('en')];
  expect(fieldIds.filter((id) => zh[id]?.[0]?.text === en[id]?.[0]?.text)).toEqual([]);
  expect(zh['icp_subject.principal_info.mobile']?.[0]?.text).toMatch(/手机/);
  expect(en['icp_subject.principal_info.mobile']?.[0]?.text).toMatch(/phone|mobile/i);
});
