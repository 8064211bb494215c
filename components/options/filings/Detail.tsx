import { type FormEvent, useId, useState } from 'react';
import type { FilingDetailChange } from '../../../lib/platform/filing-messages.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { ProfileLink } from '../../filings/ProfileLink.tsx';
import { usePage } from '../../page-context.ts';
import { profileLink } from '../use-route.ts';
import { detailIn, type Known } from './use-details.ts';
import { useWriteDetail } from './use-write-detail.ts';

interface Props {
  filing: Filing;
  known: Known;
  onSaved(): Promise<void>;
}

const longest = { applet: 200, appId: 64, recordNumber: 64 } as const;
type Line = keyof typeof longest;
const lines = Object.keys(longest) as Line[];

/** What names somebody or something about a filing: read from the vault, and written there. */
export function Detail({ filing, known, onSaved }: Props) {
  const { p } = usePage();
  const texts = p.progress.detail;
  const { noting } = useFilingsTools();
  const id = useId();
  const shown = detailIn(known, filing.id);
  const [edits, setEdits] = useState<FilingDetailChange>({});
  const set = (change: FilingDetailChange) => setEdits((before) => ({ ...before, ...change }));
  const textOf = (line: Line | 'notes'): string => edits[line] ?? shown?.[line] ?? '';

  const write = useWriteDetail(filing, onSaved);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await write(edits)) setEdits({});
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p className="note">{texts.help}</p>
      <form className="about" onSubmit={(event) => void save(event)}>
        <ProfileLink
          profileId={shown?.profileId}
          appletId={shown?.appletId}
          onLinked={(linked) => set({ profileId: linked?.profileId ?? '', appletId: linked?.appletId ?? '' })}
        />
        {shown?.profileId && <a href={profileLink(shown.profileId)}>{texts.openProfile}</a>}
        {lines.map((line) => (
          <div key={line} className="field">
            <label htmlFor={`${id}-${line}`}>{texts[line]}</label>
            <input
              id={`${id}-${line}`}
              type="text"
              autoComplete="off"
              spellCheck={false}
              maxLength={longest[line]}
              value={textOf(line)}
              onChange={({ target }) => set({ [line]: target.value })}
            />
          </div>
        ))}
        <div className="field">
          <label htmlFor={`${id}-notes`}>{texts.notes}</label>
          <textarea
            id={`${id}-notes`}
            rows={4}
            autoComplete="off"
            spellCheck={false}
            maxLength={20_000}
            value={textOf('notes')}
            onChange={({ target }) => set({ notes: target.value })}
          />
        </div>
        <div className="deeds">
          <button type="submit" className="primary" aria-disabled={noting.busy}>
            {texts.save}
          </button>
        </div>
      </form>
    </section>
  );
}
