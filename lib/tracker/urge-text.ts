import type { Lang } from '../texts/index.ts';
import { progressEn } from '../texts/progress.en.ts';
import { progressZhCN } from '../texts/progress.zh-CN.ts';
import { chinaWhen } from './china-when.ts';

/** The ministry's page for 短信核验, reached by hand: the one address a message names. */
export const verificationPage = 'https://beian.miit.gov.cn/#/Integrated/index';

interface Urged {
  /** In ms. */
  deadline: number;
  /** Only where the person has ticked it: the message leaves this machine. */
  label?: string;
}

/** 「催办」: what to send to the person whose phone has the SMS. No name, no number; until when, what to do, where. */
export function urgeText({ deadline, label }: Urged, lang: Lang): string {
  const { urge } = lang === 'en' ? progressEn : progressZhCN;
  return urge.message({ until: chinaWhen(deadline, lang), page: verificationPage, label });
}
