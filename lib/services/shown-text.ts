import { rawAnswer, type Verifier } from '../fields/answer-for.ts';
import type { FieldId } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import { answerOf } from './answer-of.ts';

/** An answer as a person reads and types it; what no code stands for as it was saved; '' for none. */
export function shownText(id: FieldId, saved: Saved, verifier?: Verifier): string {
  const texts = answerOf(id, saved, verifier)?.value ?? [rawAnswer(id, saved, { verifier }) ?? []].flat();
  return texts.filter((text) => text !== '').join('、');
}

/** Enough to tell two values apart, too little to read one: at most the last two signs. */
export function masked(text: string): string {
  const signs = [...text];
  const shown = signs.length > 4 ? 2 : signs.length > 1 ? 1 : 0;
  return `••${signs.slice(signs.length - shown).join('')}`;
}
