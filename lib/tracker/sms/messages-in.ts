import { withoutTimes } from './time-tokens.ts';

/** One SMS of a pasted text. */
export interface Message {
  /** From its signature on; the whole text where none opens it. */
  text: string;
  /** What stands within 【】 where it opens, else where it ends. */
  signatures: string[];
}

/** 【工信部】 that opens a message. One amid words is a button or a name, as in 请点击【去完善】, or a signature at the end. */
const opening = /(?<!\p{L})【([^【】\n]{1,24})】/gu;
const closing = /【([^【】\n]{1,24})】/gu;

/** Behind 【转发】, or 【工信部】 as the last words, no message begins. */
const isMessage = (body: string): boolean =>
  /码|备案|核验/u.test(body) || (withoutTimes(body).match(/\p{L}/gu)?.length ?? 0) >= 8;

const closingIn = (folded: string): string[] => {
  const last = [...folded.matchAll(closing)].at(-1);
  return last && !isMessage(folded.slice(last.index + last[0].length)) ? last.slice(1) : [];
};

/** The messages of a folded text, in its order; at least one. What stands before the first signature is no part of any. */
export function messagesIn(folded: string): Message[] {
  const signatures = [...folded.matchAll(opening)].map(({ 0: all, 1: name = '', index }) => ({ all, name, index }));
  const heads = signatures.filter(({ all, index }, at) =>
    isMessage(folded.slice(index + all.length, signatures[at + 1]?.index)),
  );
  if (heads.length > 0)
    return heads.map(({ index, name }, at) => ({
      text: folded.slice(index, heads[at + 1]?.index),
      signatures: [name],
    }));
  const names = signatures.map(({ name }) => name);
  return [{ text: folded, signatures: names.length > 0 ? names : closingIn(folded) }];
}
