import type { LifeFiling } from './filing.ts';
import { textIn } from './verifiers.ts';

/** Where a submission leads: to the phone, whose SMS is about to come, or home, where the state stands. */
export function nextPage({ submission: { pace, answers } }: LifeFiling): string {
  if (pace === 'automatic') return '/practice/phone';
  const asked = new URLSearchParams({
    applet: textIn(answers, 'icp_applets.base_info.name'),
    account: textIn(answers, 'icp_subject.base_info.name'),
    subject: textIn(answers, 'icp_subject.base_info.type'),
    live: '1',
    token: '1000000001',
    lang: 'zh_CN',
  });
  return `/wxamp/index/index?${asked}`;
}
