import type { SeenControl, SeenText } from '../../../lib/recognise/page.ts';

/** A text of a page as it is described, outside of headings. */
export const seenText = (words: string, more: Partial<SeenText> = {}): SeenText => ({
  is: 'text',
  text: words,
  tag: 'span',
  depth: 3,
  heading: false,
  current: false,
  ...more,
});

/** A plain text input as it is described. */
export const seenControl = (index: number, more: Partial<SeenControl> = {}): SeenControl => ({
  is: 'control',
  index,
  kit: 'native',
  kind: 'text',
  inputType: '',
  prompt: '',
  names: [],
  own: '',
  ...more,
});
