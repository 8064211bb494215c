import type { Rejection } from '../life/filing.ts';
import type { Model } from './rows.ts';
import type { Variant } from './variant.ts';

/** What a form opens with besides its variant: answers handed in before, and what they were sent back for. */
export interface Draft {
  answers: Model;
  rejections: readonly Rejection[];
  /** Steps that are left out, from the first. */
  skip?: number;
}

/** What 复用资料 leaves to do: the form opens at 小程序信息, the first two steps missing. */
export const draftOfReuse = (answers: Model): Draft => ({ answers, rejections: [], skip: 2 });

/** Given anew each time: codes, face check, agreement. */
const notKept = /sms_code$|verify_task_id$|^ui\.agreement$/u;

/** The answers of the filing the address names, if it names one. */
export async function draftFor({ prefill, handing }: Variant): Promise<Draft | undefined> {
  if (!prefill || !new URLSearchParams(handing).has('filing')) return undefined;
  const reply = await fetch(`/wxamp/practice/api/answers?${handing}`);
  if (!reply.ok) return undefined;
  const { answers, rejections } = (await reply.json()) as Draft;
  const kept = Object.entries(answers).filter(([id]) => !notKept.test(id));
  return { answers: Object.fromEntries(kept), rejections };
}

/** The message a sent-back row opens with, by field. */
export const returnedIn = ({ rejections }: Draft): Record<string, string> =>
  Object.fromEntries(rejections.flatMap(({ field, error }) => (field ? [[field, `驳回原因：${error}`]] : [])));
