import { useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import type { SiteSettings } from '../../lib/platform/settings-shape.ts';
import { type SiteId, siteIds } from '../../lib/platform/sites.ts';
import { Alert } from '../Alert.tsx';
import { faultText } from '../fault-text.ts';
import { Titled } from '../help/Titled.tsx';
import { usePage } from '../page-context.ts';

interface Props {
  sites: Reply<'settings'>['sites'];
  onChanged(): Promise<void>;
}

/** Where the assistant may appear, and how much it marks there. */
export function Sites({ sites, onChanged }: Props) {
  const { send, t, p } = usePage();
  const [problem, setProblem] = useState<string>();
  const change = (site: SiteId, settings: Partial<SiteSettings>) =>
    send('setSettings', { sites: { [site]: settings } }).then(onChanged, (error) =>
      setProblem(faultText(error, { t, p })),
    );
  return (
    <section aria-labelledby="sites">
      <Titled id="sites" topic="sites">
        {p.sites.title}
      </Titled>
      {siteIds.map((site) => (
        <div key={site} className="site">
          <h3>{p.sites[site]}</h3>
          <label className="tick">
            <input
              type="checkbox"
              aria-label={p.sites.onOf(p.sites[site])}
              checked={!sites[site].off}
              onChange={({ target }) => void change(site, { off: !target.checked })}
            />
            {p.sites.on}
          </label>
          <label className="tick">
            <input
              type="checkbox"
              aria-label={p.sites.markersOf(p.sites[site])}
              checked={sites[site].markers === 'all'}
              onChange={({ target }) => void change(site, { markers: target.checked ? 'all' : 'problems' })}
            />
            {p.sites.markers}
          </label>
        </div>
      ))}
      <p className="note">{p.sites.reload}</p>
      <Alert>{problem}</Alert>
    </section>
  );
}
