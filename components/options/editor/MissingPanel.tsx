import { useState } from 'react';
import type { FilingKindId } from '../../../lib/checks/asked-sections.ts';
import { missing, perhapsMissing } from '../../../lib/checks/missing.ts';
import { filingKinds } from '../../../lib/fields/codes/filing-kinds.ts';
import { type FieldId, fieldIds } from '../../../lib/fields/index.ts';
import { now } from '../../../lib/platform/clock.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { fieldLabel } from '../../field-label.ts';
import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import { materialsLink } from '../use-route.ts';
import { dayHere } from './day-here.ts';
import { useEditor } from './editor-context.ts';
import { scannedFields } from './scanned-fields.ts';

/** What is missing for a kind of filing, and what is not right, each with a way to its row. */
export function MissingPanel({ onJump }: { onJump(id: FieldId): void }) {
  const { draft, appletId, saved, judged } = useEditor();
  const { lang, t, p } = usePage();
  const [kind, setKind] = useState<FilingKindId>('first');
  const context = { today: dayHere(now()), lang, scans: scannedFields(draft, appletId) };
  const wrong = fieldIds.filter((id) => judged(id).some(({ severity }) => severity === 'error'));
  const lacking = missing(kind, saved, context);
  const list = (ids: readonly FieldId[]) => (
    <ul className="jumps">
      {ids.map((id) => (
        <li key={id}>
          <button type="button" className="link" onClick={() => onJump(id)}>
            {fieldLabel(id, t)}
          </button>
        </li>
      ))}
    </ul>
  );
  const perhaps = perhapsMissing(kind, saved, context);
  return (
    <section aria-labelledby="missing" className="missing">
      <Titled id="missing" topic="editor">
        {p.editor.missing.title}
      </Titled>
      <div className="deeds">
        <label htmlFor="filing-kind">{p.editor.missing.kind}</label>
        <select
          id="filing-kind"
          autoComplete="off"
          value={kind}
          onChange={({ target }) => setKind(target.value as FilingKindId)}
        >
          {filingKinds.map((one) => (
            <option key={one.id} value={one.id}>
              {lang === 'en' ? `${one.zh} · ${one.en}` : one.zh}
            </option>
          ))}
        </select>
      </div>
      {wrong.length > 0 && (
        <details>
          <summary className="problem">{p.editor.missing.errors(wrong.length)}</summary>
          {list(wrong)}
        </details>
      )}
      {lacking.length ? (
        <details>
          <summary>{p.editor.missing.count(lacking.length)}</summary>
          {list(lacking)}
        </details>
      ) : (
        <p className="good">{p.editor.missing.complete}</p>
      )}
      {perhaps.length > 0 && (
        <details>
          <summary>{p.editor.missing.perhaps(perhaps.length)}</summary>
          {list(perhaps)}
        </details>
      )}
      <p className="note">{p.editor.missing.note}</p>
      <a href={materialsLink({ kind, ...(draft.id !== undefined && { profileId: draft.id, appletId }) })}>
        {materialTexts(lang).link}
      </a>
    </section>
  );
}
