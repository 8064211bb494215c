import { useCallback, useState } from 'react';
import { siteIds } from '../../../lib/platform/sites.ts';
import { Alert } from '../../Alert.tsx';
import { Empty } from '../../Empty.tsx';
import { faultText } from '../../fault-text.ts';
import { usePage } from '../../page-context.ts';
import { useAsked } from '../../use-asked.ts';
import { useDeed } from '../../use-deed.ts';
import { type Rule, RuleItem } from './RuleItem.tsx';
import { SaveTaught } from './SaveTaught.tsx';
import { taughtFile } from './taught-file.ts';

/** The rules by site, to be tried and removed, and what can be done with all of them. */
export function Rules() {
  const { send, t, p } = usePage();
  const w = p.taught;
  const { value, error, again } = useAsked(useCallback(() => send('taught', {}), [send]));
  const { problem, attempt } = useDeed();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  if (error !== undefined) return <Alert>{faultText(error, { t, p })}</Alert>;
  if (!value) return <p className="note">{p.loading}</p>;
  const { rules } = value;
  const remove = async ({ site, id, printed }: Rule) => {
    if (await attempt(() => send('forgetTaught', { site, id }))) setSaid(w.removed(printed));
    await again();
  };
  const removeAll = async () => {
    setAsking(false);
    if (await attempt(() => send('forgetAllTaught', {}))) setSaid(w.removedAll);
    await again();
  };
  return (
    <>
      <p role="status">{said}</p>
      <Alert>{problem}</Alert>
      {rules.length === 0 && (
        <Empty says={w.empty}>
          <a href="https://mp.weixin.qq.com/" target="_blank" rel="noreferrer noopener">
            {p.tab.console}
          </a>
        </Empty>
      )}
      {siteIds.map((site) => {
        const here = rules.filter((rule) => rule.site === site);
        return here.length === 0 ? null : (
          <section key={site} aria-labelledby={`taught-${site}`}>
            <h2 id={`taught-${site}`}>{p.sites[site]}</h2>
            <ul className="taught">
              {here.map((rule) => (
                <RuleItem key={rule.id} rule={rule} onRemove={() => void remove(rule)} />
              ))}
            </ul>
          </section>
        );
      })}
      {rules.length > 0 && (
        <>
          <div className="deeds">
            <SaveTaught text={taughtFile(rules)} />
            {asking ? (
              <>
                <p>{w.removeAllAsk(rules.length)}</p>
                <button type="button" className="danger" onClick={() => void removeAll()}>
                  {w.removeAll}
                </button>
                <button type="button" onClick={() => setAsking(false)}>
                  {w.cancel}
                </button>
              </>
            ) : (
              <button type="button" className="danger" onClick={() => setAsking(true)}>
                {w.removeAll}
              </button>
            )}
          </div>
          <p className="note">{w.exportHelp}</p>
        </>
      )}
    </>
  );
}
