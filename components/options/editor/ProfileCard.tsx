import { useState } from 'react';
import { usePage } from '../../page-context.ts';
import { useEditor } from './editor-context.ts';
import { PastePanel } from './PastePanel.tsx';

interface Props {
  showAll: boolean;
  onShowAll(show: boolean): void;
  onReplaced(): void;
}

/** What is only for the person: the profile's name and tags; and the ways to fill and to see all of it. */
export function ProfileCard({ showAll, onShowAll, onReplaced }: Props) {
  const { draft, change } = useEditor();
  const { p } = usePage();
  const [typed, setTyped] = useState<string>();
  return (
    <section aria-label={p.editor.blocks.profile}>
      <div className="row">
        <label htmlFor="profile-name">{p.editor.name}</label>
        <input
          id="profile-name"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          aria-describedby="profile-name-help"
          value={draft.name}
          onChange={({ target }) => change((old) => ({ ...old, name: target.value }))}
        />
        <p id="profile-name-help" className="note">
          {p.editor.nameHelp}
        </p>
      </div>
      <div className="row">
        <label htmlFor="profile-tags">{p.editor.tags}</label>
        <input
          id="profile-tags"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="profile-tags-help"
          value={typed ?? draft.tags.join('，')}
          onChange={({ target }) => {
            setTyped(target.value);
            change((old) => ({ ...old, tags: tagsIn(target.value) }));
          }}
          onBlur={() => setTyped(undefined)}
        />
        <p id="profile-tags-help" className="note">
          {p.editor.tagsHelp}
        </p>
      </div>
      <label className="tick">
        <input type="checkbox" checked={showAll} onChange={({ target }) => onShowAll(target.checked)} />
        {p.editor.showAll}
      </label>
      <PastePanel onReplaced={onReplaced} />
    </section>
  );
}

const [mostTags, longestTag] = [20, 30];

const tagsIn = (text: string): string[] => {
  const tags = text.split(/[,，、;；\n]+/u).map((tag) => tag.trim().slice(0, longestTag));
  return [...new Set(tags.filter(Boolean))].slice(0, mostTags);
};
