import type { Note } from '../../lib/platform/profile-messages.ts';
import { fieldLabel } from '../field-label.ts';
import { usePage } from '../page-context.ts';

/** What a person should know about a profile: nothing here stops anything. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  const { t, p } = usePage();
  const sentences = notes.map(({ note, id, text = '' }) => {
    const what = id ? fieldLabel(id, t) : text;
    return p.notes[note](what, text);
  });
  return sentences.length ? (
    <ul className="notes">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  ) : null;
}
