import { type FormEvent, useId, useState } from 'react';
import type { Filing } from '../../../lib/tracker/filing.ts';
import { filingName } from '../../filings/filing-name.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { KindChoice } from '../../filings/KindChoice.tsx';
import { usePage } from '../../page-context.ts';
import { filingsLink } from '../use-route.ts';

const dashed = (day = ''): string => day.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');

/** What a filing is called here, of which kind it is, and when the first of its documents expires. */
export function AboutFiling({ filing }: { filing: Filing }) {
  const { send, p } = usePage();
  const { one, add, removed } = p.progress;
  const { noting } = useFilingsTools();
  const id = useId();
  const [label, setLabel] = useState(filing.label);
  const [kind, setKind] = useState(filing.kind);
  const [day, setDay] = useState(dashed(filing.papersUntil));
  const filingId = filing.id;

  const save = (event: FormEvent) => {
    event.preventDefault();
    const papersUntil = day === '' ? null : day.replaceAll('-', '');
    const change = { filingId, label: label.trim(), kind, papersUntil };
    const before = { filingId, label: filing.label, kind: filing.kind, papersUntil: filing.papersUntil ?? null };
    void noting.tell(
      one.saved,
      () => send('changeFiling', change),
      () => send('changeFiling', before),
    );
  };
  const remove = async () => {
    const done = await noting.tell(
      removed(filingName(filing, p)),
      () => send('removeFiling', { filingId }),
      () => send('bringBackFiling', { filingId }),
    );
    if (done) window.location.hash = filingsLink;
  };
  return (
    <section aria-labelledby="about">
      <h2 id="about">{one.about}</h2>
      <form className="about" onSubmit={save}>
        <div className="field">
          <label htmlFor={`${id}-label`}>{add.label}</label>
          <input
            id={`${id}-label`}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            aria-describedby={`${id}-told`}
            value={label}
            onChange={({ target }) => setLabel(target.value)}
          />
          <p id={`${id}-told`} className="note">
            {add.labelHelp}
          </p>
        </div>
        <KindChoice kind={kind} onKind={setKind} />
        <div className="field">
          <label htmlFor={`${id}-papers`}>{one.papers}</label>
          <input
            id={`${id}-papers`}
            type="date"
            autoComplete="off"
            aria-describedby={`${id}-papers-help`}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
          <p id={`${id}-papers-help`} className="note">
            {one.papersHelp}
          </p>
        </div>
        <div className="deeds">
          <button type="submit" className="primary" aria-disabled={noting.busy}>
            {one.save}
          </button>
          <button type="button" className="danger" onClick={() => void remove()}>
            {one.remove}
          </button>
          <span className="note">{one.removeHelp}</span>
        </div>
      </form>
    </section>
  );
}
