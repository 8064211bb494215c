import type { Rule } from './rule.ts';
import { type Node, stringIn } from './source-file.ts';

/** What draws for people; texts of pages and messages that are read, not shown, stand in other folders. */
const drawing = /^(?:components|entrypoints)\//u;
/** Attributes whose words a person sees or hears. */
const spoken = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);

const han = /\p{Script=Han}/u;
/** Begins as a sentence does: a capital, and two more words. */
const sentence = /^\p{Lu}[\p{L}'’]*(?:,? [\p{L}'’]+){2,}/u;

const attribute = ({ type, name, value }: Node): string | undefined =>
  type === 'JSXAttribute' && spoken.has(String((name as Node).name)) ? stringIn(value) : undefined;

/** Words written where they are drawn. */
function words(node: Node): string | undefined {
  if (node.type === 'JSXText') return String(node.value);
  const told = attribute(node);
  if (told !== undefined) return told;
  const text =
    stringIn(node) ?? (node.type === 'TemplateElement' ? (node as { value?: { raw?: string } }).value?.raw : '');
  return text && (han.test(text) || sentence.test(text)) ? text : undefined;
}

export const textRules: readonly Rule[] = [
  {
    says: 'what a person reads stands in the tables of texts',
    todo: 'Put it into lib/texts, in both languages, and draw it from there.',
    offenders: (files) =>
      [...files.values()]
        .filter(({ path }) => drawing.test(path))
        .flatMap(({ path, nodes }) =>
          nodes.map(words).flatMap((text) => (text && /\p{L}/u.test(text) ? [`${path}: ${text.trim()}`] : [])),
        ),
  },
];
