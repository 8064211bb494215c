import type { Reply } from '../../lib/platform/messages.ts';
import type { PageReply, PageRequest } from '../../lib/platform/page-messages.ts';
import type { TabState } from '../../lib/services/current-tab.ts';
import { usePage } from '../page-context.ts';

export type PageState = PageReply<'pageState'>;

export interface TabHere {
  here(): Promise<TabState>;
  fill(request: PageRequest<'fillNow'>): Promise<PageState>;
}

/** One line on what this tab is. */
export function ThisTab({ here, sites }: { here?: TabState; sites: Reply<'settings'>['sites'] }) {
  const { t, p } = usePage();
  if (!here) return <p className="note">{p.loading}</p>;
  const { site, state, tooBig } = here;
  return (
    <section aria-label={p.tab.title} className="tab">
      {state ? (
        <>
          <strong>{p.tab[state.site]}</strong>
          <p className="note">
            {[
              ...(state.step ? [p.tab.step(state.step)] : []),
              ...(state.applet ? [`${t.panel.applet}${t.colon}${state.applet}`] : []),
              p.tab.recognised(state.recognised.length),
            ].join(t.comma)}
          </p>
        </>
      ) : (
        <p>{!site ? p.tab.elsewhere : sites[site].off ? p.tab.off : tooBig ? p.tab.tooBig : p.tab.noForm}</p>
      )}
    </section>
  );
}
