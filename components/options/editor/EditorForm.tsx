import { useCallback, useMemo, useState } from 'react';
import { now } from '../../../lib/platform/clock.ts';
import { usePage } from '../../page-context.ts';
import { useAsked } from '../../use-asked.ts';
import { AppletBar } from './AppletBar.tsx';
import { Block } from './Block.tsx';
import { isOfApplet, savedFor, withAnswers } from './draft-edits.ts';
import { EditorContext, type EditorTools } from './editor-context.ts';
import { formOf } from './form-model.ts';
import { judgedFor, mendFor } from './judged-for.ts';
import { MissingPanel } from './MissingPanel.tsx';
import { ProfileCard } from './ProfileCard.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { Edited, Editing } from './use-editing.ts';
import { useJump } from './use-jump.ts';

interface Props {
  edited: Edited;
  editing: Editing;
  state: NonNullable<Editing['state']>;
}

const nobody: EditorTools['people'] = [];

/** The form's own rows for this profile, block after block, and what to do with it all. */
export function EditorForm({ edited, editing, state: { draft, restoredAt } }: Props) {
  const { lang, send } = usePage();
  const people = useAsked(useCallback(() => send('people', {}), [send]));
  const known = people.value ?? nobody;
  const [chosen, setChosen] = useState(draft.applets[0]?.id);
  const [showAll, setShowAll] = useState(false);
  // Counts what replaced answers wholesale: what stood open for typing is masked again.
  const [revision, setRevision] = useState(0);
  const appletId = draft.applets.some(({ id }) => id === chosen) ? chosen : draft.applets[0]?.id;
  const { change } = editing;
  const tools = useMemo((): EditorTools => {
    const saved = savedFor(draft, appletId);
    return {
      draft,
      appletId,
      saved,
      change,
      answer: (changes) => change((old) => withAnswers(old, appletId, changes)),
      showAll,
      people: known,
      judged: judgedFor(draft, appletId, { now: now(), lang }),
      mend: mendFor(draft, appletId, { now: now(), lang }),
    };
  }, [draft, appletId, change, showAll, known, lang]);
  const jump = useJump(setChosen);
  const blocks = formOf(tools.saved);
  const ofSubject = blocks.filter(({ rows }) => rows.some(({ ids }) => !isOfApplet(ids[0])));
  const ofApplet = blocks.filter(({ rows }) => rows.some(({ ids }) => isOfApplet(ids[0])));
  const replaced = () => setRevision((count) => count + 1);
  return (
    <EditorContext value={tools}>
      <div className="columns">
        <MissingPanel onJump={jump} />
        <div className="blocks">
          <ProfileCard showAll={showAll} onShowAll={setShowAll} onReplaced={replaced} />
          {ofSubject.map((block) => (
            <Block key={`${block.id} ${revision}`} block={block} onReplaced={replaced} />
          ))}
          <AppletBar onChoose={setChosen} />
          {appletId !== undefined &&
            ofApplet.map((block) => (
              <Block key={`${block.id} ${appletId} ${revision}`} block={block} onReplaced={replaced} />
            ))}
          <SaveBar
            edited={edited}
            editing={editing}
            restoredAt={restoredAt}
            onReplaced={replaced}
            onSaved={people.again}
          />
        </div>
      </div>
    </EditorContext>
  );
}
