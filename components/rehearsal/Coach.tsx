import { rehearsalSteps } from '../../lib/services/rehearsal/rehearsal-steps.ts';
import { rehearsalTexts } from '../../lib/texts/rehearsal.ts';
import { canWatchSight } from '../overlay/genuine-click.ts';
import { usePage } from '../page-context.ts';
import { PopupStandIn } from './PopupStandIn.tsx';
import type { RehearsalNow } from './use-rehearsal.ts';

interface Props {
  rehearsal: RehearsalNow;
  onAgain(): void;
}

/** Where to press and what to look at, step by step; a step that was done says so. */
export function Coach({ rehearsal, onAgain }: Props) {
  const { t, lang } = usePage();
  const r = rehearsalTexts(lang);
  const { done } = rehearsal;
  return (
    <aside className="coach" aria-labelledby="coach">
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1 id="coach">{`${t.name} · ${r.title}`}</h1>
      </header>
      <p>{r.lead}</p>
      {!canWatchSight() && <PopupStandIn rehearsal={rehearsal} />}
      <ol>
        {rehearsalSteps.map((step) => (
          <li key={step} className={done.has(step) ? 'done' : undefined}>
            <h2>
              {r.steps[step].title}
              {done.has(step) && (
                <span className="good">
                  <span aria-hidden="true"> ✓ </span>
                  {r.done}
                </span>
              )}
            </h2>
            <p>{r.steps[step].text}</p>
          </li>
        ))}
      </ol>
      <p className="note">{r.keys}</p>
      <p role="status">{done.size === rehearsalSteps.length && <strong>{r.finished}</strong>}</p>
      <div className="deeds">
        <button type="button" onClick={onAgain}>
          {r.again}
        </button>
        <a href="/options.html">{r.profiles}</a>
        <a href="/welcome.html">{r.welcome}</a>
      </div>
    </aside>
  );
}
