import { useCallback, useContext, useEffect, useId, useState } from 'react';
import type { Reply } from '../lib/platform/messages.ts';
import { AccessContext, type AccessHere } from './access-context.ts';
import { usePage } from './page-context.ts';
import { useAsked } from './use-asked.ts';

interface Props {
  sites: Reply<'settings'>['sites'];
  /** Something was given or taken back. */
  onChanged?(): void;
}

/** That the browser does not let us read a site a person wants us on, and the one button that asks for it. */
export function SiteAccess(props: Props) {
  const access = useContext(AccessContext);
  return access && <Missing access={access} {...props} />;
}

function Missing({ access, sites, onChanged }: Props & { access: AccessHere }) {
  const { p } = usePage();
  const id = useId();
  const { value = [], again } = useAsked(useCallback(() => access.missing(), [access]));
  const [said, setSaid] = useState<'asking' | 'refused'>();
  useEffect(() => {
    const end = new AbortController();
    access.watch(() => void again().then(onChanged), end.signal);
    return () => end.abort();
  }, [access, again, onChanged]);

  const wanted = value.filter((site) => !sites[site].off);
  if (wanted.length === 0) return null;
  const ask = () => {
    const answer = access.ask(wanted);
    setSaid('asking');
    answer.then(
      (given) => setSaid(given ? undefined : 'refused'),
      () => setSaid('refused'),
    );
  };
  return (
    <section className="ask" aria-labelledby={id}>
      <strong id={id}>{p.access.title}</strong>
      <ul>
        {wanted.map((site) => (
          <li key={site}>{p.sites[site]}</li>
        ))}
      </ul>
      <p>{p.access.why}</p>
      <div className="deeds">
        <button type="button" className="primary" onClick={ask}>
          {p.access.ask}
        </button>
      </div>
      <p role="status" className="note">
        {said && p.access[said]}
      </p>
    </section>
  );
}
