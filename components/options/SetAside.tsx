import { useCallback, useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import { usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';
import { AsideFile } from './AsideFile.tsx';

type Kinds = ReturnType<typeof usePage>['p']['vault']['setAside']['kinds'];

// before → after: local:record:profile:1f0c… → profile, local:filing:k3Jd… → filing, local:vault:key → key
const kindOf = (from: string, kinds: Kinds): string => {
  const kind =
    /^(?:local|copy):(?:record:([^:]+):|(filing):|(filings)$|vault:(key)$)/u.exec(from)?.slice(1).find(Boolean) ??
    'other';
  return Object.hasOwn(kinds, kind) ? kinds[kind as keyof Kinds] : kinds.other;
};

/** A record and its second copy are one thing lost. */
const recordOf = ({ from, time }: Reply<'setAside'>[number]): string =>
  `${from.replace(/^(?:local|copy):/u, '')} ${time}`;

/** What happened to records: set aside, brought back from their copy, or without a copy. Nothing is drawn while all is well. */
export function SetAside() {
  const { send, p } = usePage();
  const asides = useAsked(useCallback(() => send('setAside', {}), [send])).value ?? [];
  const behind = useAsked(useCallback(() => send('copiesBehind', {}), [send])).value?.count ?? 0;
  const restored = asides.filter(({ replaced }) => replaced).length;
  const lost = new Set(asides.filter(({ replaced }) => !replaced).map(recordOf)).size;
  const texts = p.vault.setAside;
  return (
    <>
      {lost > 0 && <p className="problem">{texts.lost(lost)}</p>}
      {restored > 0 && <p className="note">{texts.replaced(restored)}</p>}
      {behind > 0 && <p className="problem">{texts.behind(behind)}</p>}
      {asides.length > 0 && <Details asides={asides} />}
    </>
  );
}

function Details({ asides }: { asides: Reply<'setAside'> }) {
  const { lang, p } = usePage();
  const [opened, setOpened] = useState(false);
  const texts = p.vault.setAside;
  const when = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{texts.details}</summary>
      <ul className="notes" aria-label={texts.title}>
        {asides.map(({ from, time, replaced }) => (
          <li key={`${from} ${time}`}>{texts.row(kindOf(from, texts.kinds), when.format(time), replaced)}</li>
        ))}
      </ul>
      {opened && <AsideFile />}
    </details>
  );
}
