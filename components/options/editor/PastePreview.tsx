import { useState } from 'react';
import type { Pasted } from '../../../lib/checks/paste.ts';
import type { FieldId } from '../../../lib/fields/index.ts';
import { now } from '../../../lib/platform/clock.ts';
import { fieldLabel } from '../../field-label.ts';
import { usePage } from '../../page-context.ts';
import { answerWords } from './answer-words.ts';
import { withAnswers } from './draft-edits.ts';
import { useEditor } from './editor-context.ts';
import { judgedFor } from './judged-for.ts';
import { masked } from './masked.ts';
import { pastedAnswers } from './pasted-answers.ts';

interface Props {
  pasted: Pasted;
  onTaken(count: number): void;
}

/** What was read, row by row, each to be taken or left; what would replace another answer is left unless chosen. */
export function PastePreview({ pasted: { found, unknown }, onTaken }: Props) {
  const { draft, appletId, saved, answer } = useEditor();
  const { lang, t, p } = usePage();
  const { paste } = p.editor;
  const differs = (id: FieldId, raw: string | readonly string[]): boolean =>
    saved[id] !== undefined && String(saved[id]) !== String(raw);
  const [left, setLeft] = useState<ReadonlySet<FieldId>>(
    () => new Set(found.filter(({ id, raw }) => differs(id, raw)).map(({ id }) => id)),
  );
  const taken = found.filter(({ id }) => !left.has(id));
  const changes = pastedAnswers(taken, saved);
  const judged = judgedFor(withAnswers(draft, appletId, changes), appletId, { now: now(), lang });
  const toggle = (id: FieldId) =>
    setLeft((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <>
      <h3>{paste.preview}</h3>
      {found.length === 0 && <p className="empty">{paste.nothing}</p>}
      <ul className="pasted">
        {found.map(({ id, raw }) => {
          const [finding] = left.has(id) ? [] : judged(id);
          return (
            <li key={id}>
              <label className="tick">
                <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
                <span>
                  {fieldLabel(id, t)}
                  {t.colon}
                  <strong>{answerWords(id, raw, p)}</strong>
                  {differs(id, raw) && (
                    <span className="caution"> {paste.already(masked(answerWords(id, saved[id] ?? '', p)))}</span>
                  )}
                </span>
              </label>
              {finding && (
                <p className={finding.severity === 'error' ? 'problem' : 'caution'}>
                  {finding.message} {finding.fix}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {unknown.length > 0 && (
        <>
          <p className="caution">{paste.unknown}</p>
          <ul className="notes">
            {unknown.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {taken.length > 0 && (
        <div>
          <button
            type="button"
            className="primary"
            onClick={() => {
              answer(changes);
              onTaken(taken.length);
            }}
          >
            {paste.take(taken.length)}
          </button>
        </div>
      )}
    </>
  );
}
