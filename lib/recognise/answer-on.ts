import { plain } from '../fields/plain.ts';
import { answerPrefix, answerTrimmings, miitAnswers } from '../portals/miit-answers.ts';
import type { ResultCode } from '../tracker/filing-event.ts';
import { scopesOf } from './composed.ts';
import { shownTexts } from './shown-texts.ts';
import { isOffered } from './visible.ts';

// before → after: '您的短信核验已完成，无需重复提交。' → '您的短信核验已完成无需重复提交'
const bare = (text: string): string => plain(text).replace(/[,.:。]/gu, '');

const prefix = bare(answerPrefix);
const answers = new Map(Object.entries(miitAnswers).map(([text, code]) => [prefix + bare(text), code]));
const trimmings = new Set(answerTrimmings);
const rows = 'input, textarea, select';
const longest = 120;

const salutes = (text: string): boolean => text.length <= longest && bare(text).includes(prefix);

/** The largest block around a text that holds no row of a form: an answer's own layer, or the list a notice stands in. */
function islandOf(element: Element): Element {
  let island = element;
  for (
    let around = island.parentElement;
    around && around !== island.ownerDocument.body && !around.querySelector(rows);
    around = around.parentElement
  )
    island = around;
  return island;
}

/** The answer a block gives, if it says nothing else. */
const answerIn = (island: Element): ResultCode | undefined =>
  answers.get(
    bare(
      shownTexts(island)
        .map(({ text }) => text)
        .filter((text) => !trimmings.has(text))
        .join(''),
    ),
  );

/**
 * The answer to 短信核验 or 短信重发 that stands on the page now, wherever and in whatever element; `several`: more than
 * one does. Known by its text alone: after the salutation exactly one of the known texts, in a block of its own that can be
 * seen. Words of a notice, a list or an article are none.
 */
export function answerOn(document: Document): ResultCode | 'several' | undefined {
  const salutations = scopesOf(document).flatMap((scope) => shownTexts(scope, salutes));
  const islands = new Set(salutations.map(({ element }) => islandOf(element)));
  const found = [...islands].filter((island) => isOffered(island, 'text', new Map())).flatMap(answerIn);
  const known = found.filter((code) => code !== undefined);
  return known.length > 1 ? 'several' : known[0];
}
