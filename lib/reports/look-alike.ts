import { labelText } from '../fields/label-text.ts';
import { longTerm } from '../fields/value.ts';
import type { Portal } from '../portals/portal.ts';
import { asks } from '../recognise/compatible.ts';
import { isNote } from '../recognise/label.ts';
import { isTitle } from '../recognise/place.ts';
import { longest, mask } from './mask.ts';

// Recognition goes by a few traits of texts it does not know: that one explains, that one heads a block of somebody
// else's, what a placeholder asks for. A mask keeps the trait by a word of ours at its end, whatever stood there.

/** Stands for whatever made a text a note, or the heading of a block. */
export const noteEnd = '。';
export const blockEnd = '信息';
/** One for each row of `asks`. */
export const askedWords = ['邮箱', '手机', '验证码', '证件号', '姓名'] as const;

const readAs = (text: string, portal: Portal): 'note' | 'block' | 'long' | 'name' => {
  if (isNote(text)) return 'note';
  const short = labelText(text);
  return portal.foreignHeadings.test(short) || isTitle(short) ? 'block' : short.length > 12 ? 'long' : 'name';
};

const cut = (text: string, length: number): string => text.slice(0, length);

/** A strange text masked so that it is read as it was: as a note, as the heading of a block, or as a name, short or long. */
export function maskText(text: string, portal: Portal): string {
  const whole = mask(text);
  const bare = whole.replace(/[^〇xX0□]/gu, '□');
  const wanted = readAs(text, portal);
  // Signs that are written out when texts are compared (㌕: キログラム) make a long one of a text that looks short.
  const tries = [
    whole,
    cut(whole, longest - 1) + noteEnd,
    cut(bare, 20),
    cut(bare, 10) + blockEnd,
    cut(bare, 12),
    bare.padEnd(13, '□'),
  ];
  return tries.find((masked) => readAs(masked, portal) === wanted) ?? bare;
}

/** A strange placeholder: what it asks for, in one word each. */
export function maskPrompt(text: string): string {
  const words = askedWords.filter((word) => asks.some(({ says }) => says.test(text) && says.test(word)));
  return mask(text) + words.join('');
}

/** The strange words of a check box; 长期 stays, which is no name. */
export const maskOwn = (text: string): string => (labelText(text).startsWith(longTerm) ? longTerm : '') + mask(text);
