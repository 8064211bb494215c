import { type FormEvent, useId, useState } from 'react';
import { now } from '../../lib/platform/clock.ts';
import { momentOf } from '../../lib/tracker/china-minute.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import { usePage } from '../page-context.ts';
import { useFilingsTools } from './filings-context.ts';
import { type FirstStage, firstEvents, firstStages } from './first-events.ts';
import { KindChoice } from './KindChoice.tsx';
import { type Linked, ProfileLink } from './ProfileLink.tsx';
import { TimeField } from './TimeField.tsx';
import type { Outcome } from './use-noting.ts';

interface Wish {
  label: string;
  kind: Filing['kind'];
  combined: boolean;
  stage: FirstStage;
  since: string;
  linked?: Linked;
}

const nothing: Wish = { label: '', kind: 'first', combined: false, stage: 'platform', since: '' };

/** 「添加备案」: what it is called here, of which kind, and where it stands by now. */
export function QuickAdd() {
  const { send, p } = usePage();
  const { add } = p.progress;
  const { noting, isOpen } = useFilingsTools();
  const id = useId();
  const [wish, setWish] = useState(nothing);
  const set = (change: Partial<Wish>) => setWish((before) => ({ ...before, ...change }));
  const stages = firstStages(wish);
  const stage = stages.includes(wish.stage) ? wish.stage : 'fill';
  const at = momentOf(wish.since);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { label, kind, combined, linked } = wish;
    let filingId = '';
    const adding = async (): Promise<Outcome> => {
      const events = firstEvents(stage, { at: at ?? now(), noted: now() });
      const about = { label: label.trim(), kind, combined, events };
      ({ filingId } = await send('addFiling', { ...about, ...(linked && { detail: linked }) }));
      return {};
    };
    const named = label.trim() || p.progress.paste.fresh;
    if (await noting.tell(add.added(named), adding, () => send('removeFiling', { filingId }))) setWish(nothing);
  };
  return (
    <details className="quick-add">
      <summary>
        <h2>{add.title}</h2>
      </summary>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor={`${id}-label`}>{add.label}</label>
          <input
            id={`${id}-label`}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            aria-describedby={`${id}-told`}
            value={wish.label}
            onChange={({ target }) => set({ label: target.value })}
          />
          <p id={`${id}-told`} className="note">
            {add.labelHelp}
          </p>
        </div>
        <KindChoice kind={wish.kind} onKind={(kind) => set({ kind })} />
        <div className="field">
          <label htmlFor={`${id}-stage`}>{add.stage}</label>
          <select
            id={`${id}-stage`}
            autoComplete="off"
            value={stage}
            onChange={({ target }) => set({ stage: stages.find((each) => each === target.value) ?? 'fill' })}
          >
            {stages.map((each) => (
              <option key={each} value={each}>
                {add.stages[each]}
              </option>
            ))}
          </select>
        </div>
        <details>
          <summary>{add.more}</summary>
          <TimeField
            label={add.since}
            help={add.sinceHelp}
            value={wish.since}
            latest={now()}
            onChange={(since) => set({ since })}
          />
          <label className="tick">
            <input
              type="checkbox"
              checked={wish.combined}
              onChange={({ target }) => set({ combined: target.checked })}
            />
            {add.combined}
          </label>
          {isOpen && <ProfileLink onLinked={(linked) => set({ linked })} />}
        </details>
        <div className="deeds">
          <button type="submit" className="primary" aria-disabled={noting.busy}>
            {add.go}
          </button>
        </div>
      </form>
    </details>
  );
}
