import { labelText } from '../fields/label-text.ts';
import type { Offered } from '../platform/page-shape.ts';
import type { Portal } from '../portals/portal.ts';
import type { Page, Seen, SeenBox, SeenControl, SeenText } from '../recognise/page.ts';
import { headingTable } from '../recognise/place.ts';
import { readingOf } from '../recognise/reading.ts';
import { unitsOf } from '../recognise/units.ts';
import { maskOwn, maskPrompt, maskText } from './look-alike.ts';
import { knownInputType, knownTag } from './markup.ts';
import { mask } from './mask.ts';
import { knownHeading, knownLabel, knownOption, knownPrompt, knownSign } from './vocabulary.ts';

/** A page without a word that is not ours, and how many of its texts that left as they are. */
export interface Redacted {
  page: Page;
  offered: Offered;
  kept: number;
  masked: number;
}

const longestLimit = 9999;

/** Texts that are one of our labels only together: 手机 + 号码. */
function piecesIn(page: Page, portal: Portal): Map<SeenText, string> {
  const reading = readingOf(page);
  const pieces = new Map<SeenText, string>();
  for (const { used, labels } of unitsOf(reading, new Set(headingTable(portal).keys()))) {
    const texts = used.flatMap((at) => {
      const item = reading.line[at]?.item;
      return item?.is === 'text' ? [item] : [];
    });
    if (texts.length < 2 || texts.map(({ text }) => labelText(text)).join('') !== labels[0]) continue;
    for (const item of texts) pieces.set(item, labelText(item.text));
  }
  return pieces;
}

/**
 * Takes everything out of a page that may be somebody's. A text stays only where it is, whole, in our own vocabulary;
 * every other is masked by shape and length. Recognition comes to the same on what is left.
 */
export function redact(page: Page, offered: Offered, portal: Portal): Redacted {
  const pieces = piecesIn(page, portal);
  const looks = new Map<string, string>();
  const tags = new Map<string, string>();
  const count = { kept: 0, masked: 0 };

  const chosen = (text: string, known: string | undefined, masked: (text: string) => string): string => {
    if (text === '') return '';
    count[known === undefined ? 'masked' : 'kept'] += 1;
    return known ?? masked(text);
  };
  const numbered = (name: string, among: Map<string, string>, word: string): string => {
    const given = among.get(name) ?? `${word}-${among.size + 1}`;
    among.set(name, given);
    return given;
  };
  const tagOf = (tag: string): string => knownTag(tag) ?? numbered(tag, tags, 'x');

  const textOf = ({ is, text, tag, look, ...rest }: SeenText, known: string | undefined): SeenText => ({
    is,
    text: chosen(text, known, (strange) => maskText(strange, portal)),
    tag: tagOf(tag),
    ...rest,
    ...(look !== undefined && { look: numbered(look, looks, 'look') }),
  });
  const controlOf = (control: SeenControl): SeenControl => ({
    ...control,
    inputType: knownInputType(control.inputType),
    prompt: chosen(control.prompt, knownPrompt(control.prompt), maskPrompt),
    names: control.names.map((name) => chosen(name, knownLabel(name), mask)),
    own: chosen(control.own, knownLabel(control.own) ?? knownOption(control.own), maskOwn),
    ...(control.maxLength !== undefined && { maxLength: Math.min(Math.ceil(control.maxLength), longestLimit) }),
  });
  const seenOf = (seen: Seen): Seen => {
    if (seen.is === 'box') return boxOf(seen);
    if (seen.is === 'control') return controlOf(seen);
    const { text } = seen;
    return textOf(seen, knownLabel(text) ?? knownHeading(text) ?? knownSign(text) ?? pieces.get(seen));
  };
  const boxOf = (box: SeenBox): SeenBox => ({ ...box, tag: tagOf(box.tag), children: box.children.map(seenOf) });

  /** One alone may be what was chosen. */
  const optionsOf = (texts: readonly string[]): string[] => {
    const known = texts.map((text) => knownOption(text) ?? (knownPrompt(text) === undefined ? undefined : ''));
    const several = known.filter(Boolean).length > 1;
    return texts.map((text) => chosen(text, (several ? knownOption(text) : undefined) ?? knownPrompt(text), mask));
  };

  return {
    page: { root: boxOf(page.root) },
    offered: offered.map(({ control, texts }) => ({ control, texts: optionsOf(texts) })),
    ...count,
  };
}
