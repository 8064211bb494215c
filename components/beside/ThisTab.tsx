import type { Reply } from '../../lib/platform/messages.ts';
import type { PageReply, PageRequest } from '../../lib/platform/page-messages.ts';
import type { TabState } from '../../lib/services/current-tab.ts';
import { usePage } from '../page-context.ts';

export type PageState = PageReply<'pageState'>;

export interface TabHere {
  here(): Promise<TabState>;
  /** `seen`: what was shown at the press; refused as `tabChanged` where that is no longer so. */
  fill(request: PageRequest<'fillNow'>, seen: TabState): Promise<PageState>;
  /**
   * Calls when the tab may be another (`isOther`) or may have changed, until the signal aborts. Not where nothing can change: a popup
   * closes first.
   */
  watch?(heard: (isOther: boolean) => void, signal: AbortSignal): void;
}

const consoleAddress = 'https://mp.weixin.qq.com/';

/** One line on what this tab is, and where to go from one that is nothing to us. */
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
        <>
          <p>{!site ? p.tab.elsewhere : sites[site].off ? p.tab.off : tooBig ? p.tab.tooBig : p.tab.noForm}</p>
          {!site && (
            <a href={consoleAddress} target="_blank" rel="noreferrer noopener">
              {p.tab.console}
            </a>
          )}
          {site && sites[site].off && (
            <a href="/options.html#sites" target="_blank" rel="noreferrer">
              {p.tab.turnOn}
            </a>
          )}
        </>
      )}
    </section>
  );
}
