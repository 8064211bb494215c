import { plain } from '../fields/plain.ts';
import { type Answer, type Value, wordingsOf } from '../fields/value.ts';

/** For each thing to be chosen the wordings it may have on the page, in order. */
export const choicesOf = (answer: Answer): readonly (readonly string[])[] => {
  const wordings = wordingsOf(answer).filter((wording) => wording.length === answer.value.length);
  return answer.value.map((_, at) => [...new Set(wordings.map((wording) => wording[at] as string))]);
};

/** Does what a control shows mean the answer? Order does not count, spaces and full-width forms neither. */
export function shows(answer: Answer, shown: Value): boolean {
  const texts = new Set(shown.map(plain));
  return (
    shown.length === answer.value.length &&
    choicesOf(answer).every((wordings) => wordings.some((wording) => texts.has(plain(wording))))
  );
}
