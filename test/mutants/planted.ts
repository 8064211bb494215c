import { labelText, promptText } from '../../lib/fields/label-text.ts';
import { meaningsOf } from '../../lib/fields/labels.ts';
import { wechat } from '../../lib/portals/wechat.ts';
import type { Found } from '../../lib/recognise/decide.ts';
import { type Scan, scan } from '../../lib/recognise/scan.ts';

const everywhere = { sections: new Set(wechat.sections) };

/** What a label may mean, wherever it stands. */
const guess = (text: string, read: Scan, control: number): Found[] => {
  const [meaning] = meaningsOf(text, everywhere);
  if (!meaning || !read.controls[control]) return [];
  const parts = [{ ids: meaning.ids.slice(0, 1), control }];
  return [{ group: meaning.group, section: 'subject', label: text, parts, reasons: [] }];
};

const guessing = (textOf: (label: string, control: number, read: Scan) => string) => (): Scan => {
  const read = scan(document, wechat);
  const guessed = read.unfound.flatMap(({ label, controls: [control = -1] }) =>
    guess(textOf(label, control, read), read, control),
  );
  return { ...read, found: [...read.found, ...guessed] };
};

/** Matchers as they are often written, each wrong in its own way: a run that lets one through proves nothing. */
export const planted: Record<string, () => Scan> = {
  'the last words of a label': guessing((label) => {
    const text = labelText(label);
    const ends = Array.from({ length: text.length }, (_, from) => text.slice(from));
    return ends.find((end) => meaningsOf(end, everywhere).length > 0) ?? '';
  }),
  'a tempting placeholder': guessing((_, control, read) => {
    const live = read.controls[control];
    return live ? promptText(live.driver.prompt(live.root)) : '';
  }),
  'any person’s row for the nearest person': guessing((label) => labelText(label)),
  'the place in the form': () => {
    const read = scan(document, wechat);
    // What belongs into one row goes into the one before.
    const shifted = read.found.map((found, at) => ({
      ...found,
      parts: found.parts.map((part, of) => ({
        ...part,
        control: read.found[at - 1]?.parts[of]?.control ?? part.control,
      })),
    }));
    return { ...read, found: shifted };
  },
};
