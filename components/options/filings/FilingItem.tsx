import { memo, useId } from 'react';
import { filingKinds } from '../../../lib/fields/codes/filing-kinds.ts';
import { now } from '../../../lib/platform/clock.ts';
import type { FilingDetail } from '../../../lib/platform/filing-messages.ts';
import { Countdown } from '../../filings/Countdown.tsx';
import { clockLine } from '../../filings/clock-line.ts';
import { filingName } from '../../filings/filing-name.ts';
import type { FilingView } from '../../filings/filing-view.ts';
import { shownClocks } from '../../filings/shown-clocks.ts';
import { usePage } from '../../page-context.ts';
import { filingLink } from '../use-route.ts';

interface Props {
  view: FilingView;
  /** While the vault is open. */
  detail?: FilingDetail;
}

/** One filing of the list; what it is called outside of its label stands there only while the vault is open. */
export const FilingItem = memo(function FilingItem({ view, detail }: Props) {
  const page = usePage();
  const { lang, t, p } = page;
  const id = useId();
  const { filing, situation, turn, sms, clocks } = view;
  const time = now();
  const kind = filingKinds.find((each) => each.id === filing.kind);
  const named = [
    detail?.applet === filing.label ? undefined : detail?.applet,
    detail?.appId,
    detail?.recordNumber,
  ].filter(Boolean);
  return (
    <li className="filing-line">
      <div className="line-head">
        <h3 id={id}>
          <a href={filingLink(filing.id)}>{filingName(filing, p)}</a>
        </h3>
        <span className={`situation ${turn}`}>{p.tracker.situations[situation].title}</span>
        <span className="note">{lang === 'en' ? kind?.en : kind?.zh}</span>
      </div>
      {named.length > 0 && <p>{named.join(t.comma)}</p>}
      {sms.map((clock) => (
        <p key={clock.id}>
          <Countdown until={clock.until} describedBy={id} /> <span className="note">{t.persons[clock.verifier]}</span>
        </p>
      ))}
      {shownClocks(clocks, time).map((clock) => (
        <p key={clock.id} className={time >= clock.until ? 'caution' : 'note'}>
          {clockLine(clock, time, page)}
        </p>
      ))}
    </li>
  );
});
