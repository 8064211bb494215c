import { useEffect, useRef, useState } from 'react';
import { Refused } from '../../lib/platform/refused.ts';
import type { TabState } from '../../lib/services/current-tab.ts';
import { Alert } from '../Alert.tsx';
import { choiceOf, type Missing, type Picked, type ProfileHere } from '../choice.ts';
import { confirmText } from '../confirm-text.ts';
import { faultText } from '../fault-text.ts';
import { fieldLabel } from '../field-label.ts';
import { usePage } from '../page-context.ts';
import type { PageState, TabHere } from './ThisTab.tsx';

interface Props {
  picked: Picked & { profile?: ProfileHere };
  here?: TabState;
  tab: TabHere;
  /** When a key or a menu asked for the button, ms: it has the focus, and waits for a press. */
  askedAt?: number;
  /** The tab is no longer what it was and is to be read again: what to say of that, though another tab stands here then. */
  onStale(said?: string): void;
}

/** 「一键填充」 for the current tab: a click here is a person's for sure, in every browser. */
export function FillHere({ picked, here, tab, askedAt, onStale }: Props) {
  const { t, p } = usePage();
  const [after, setAfter] = useState<PageState>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const page = here?.state;
  useEffect(() => {
    if (askedAt !== undefined) button.current?.focus();
  }, [askedAt]);
  const asks: Record<Missing, string> = {
    profile: t.panel.askProfile,
    applet: t.panel.askApplet,
    verifier: t.panel.askVerifier,
  };

  const fill = async (confirmed: PageState['confirm'] = []) => {
    if (!here || !page || busy) return;
    const next = choiceOf(picked, { site: page.site, appletShown: page.applet });
    setProblem('missing' in next ? asks[next.missing] : undefined);
    if ('missing' in next) return;
    setBusy(true);
    setAfter(undefined);
    onStale();
    try {
      setAfter(await tab.fill({ ...next.choice, confirmed: [...confirmed] }, here));
    } catch (error) {
      const tell = error instanceof Refused && error.fault === 'tabChanged' ? onStale : setProblem;
      tell(faultText(error, { t, p }));
    }
    setBusy(false);
  };
  const confirm = after?.confirm ?? [];
  const refused = after?.refused;

  return (
    <section className="fill">
      <button ref={button} type="button" className="primary" aria-disabled={!page || busy} onClick={() => void fill()}>
        {t.panel.fill}
      </button>
      {here && !page && <p className="note">{p.tab.fillElsewhere}</p>}
      {confirm.length > 0 && (
        <div role="alert" className="ask">
          <strong>{t.confirm.title}</strong>
          {confirm.map((each) => (
            <p key={each}>
              {confirmText(
                each,
                { subject: after?.subject, moved: after?.moved ?? [] },
                { t, nameOf: (id) => fieldLabel(id, t) },
              )}
            </p>
          ))}
          <div className="deeds">
            <button type="button" className="primary" onClick={() => void fill(confirm)}>
              {t.confirm.go}
            </button>
            <button type="button" onClick={() => setAfter(undefined)}>
              {t.panel.cancel}
            </button>
          </div>
        </div>
      )}
      <p role="status">
        {busy
          ? t.panel.filling
          : after?.phase === 'done' && !refused && !confirm.length
            ? p.filledHere(after.filled)
            : ''}
      </p>
      <Alert>{refused ? (t.faults[refused as keyof typeof t.faults] ?? t.faults.broken) : problem}</Alert>
    </section>
  );
}
