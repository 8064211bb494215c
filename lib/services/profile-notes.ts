import { nameOf } from '../fields/codes/index.ts';
import { regionName } from '../fields/codes/regions.ts';
import { type FieldId, fields, isFieldId } from '../fields/index.ts';
import type { Note } from '../platform/profile-messages.ts';
import { shaped } from './answer-of.ts';
import { type Profile, savedOf } from './profile.ts';

const most = 40; // a foreign file may have thousands of keys
const longest = 120;

const isKnown = (id: FieldId, code: string): boolean => {
  const { codes } = fields[id];
  if (!codes || code === '') return true;
  return (codes === 'regions' ? regionName(code) : nameOf(codes, code)) !== undefined;
};

/** What is kept in a profile but will not be filled, and why. */
export function profileNotes(profile: Profile): Note[] {
  const answers = [undefined, ...profile.applets]
    .map((applet) => (applet ? savedOf({ ...profile, saved: {} }, applet) : savedOf(profile)))
    .flatMap((saved) => Object.entries(saved) as [FieldId, string | string[]][]);
  const strange = answers.flatMap(([id, raw]): Note[] =>
    [raw].flat().flatMap((text): Note[] => {
      if (!shaped(id, [text])) return [{ note: 'misfit', id }];
      return isKnown(id, text) ? [] : [{ note: 'unknownCode', id, text: text.slice(0, longest) }];
    }),
  );
  // A task of a face check says nothing to the next filing: known, and the person's own.
  const unplaced = [profile, ...profile.applets]
    .flatMap((side) => Object.keys(side.unplaced))
    .filter((path) => !isFieldId(path) || fields[path].answer !== 'by-hand');
  const notes = [
    ...strange,
    ...profile.unknownTexts.map(
      ({ id, text }): Note => ({ note: 'unknownText', ...(isFieldId(id) && { id }), text: text.slice(0, longest) }),
    ),
    ...unplaced.map((path): Note => ({ note: 'unplaced', text: path.slice(0, longest) })),
  ];
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()].slice(0, most);
}
