import type { Listed } from '../../../lib/services/tracking/read-filings.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { Deeds } from '../../filings/Deeds.tsx';
import { filingName } from '../../filings/filing-name.ts';
import { filingView } from '../../filings/filing-view.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { PasteSms } from '../../filings/PasteSms.tsx';
import { SituationLine } from '../../filings/SituationLine.tsx';
import { SituationMore } from '../../filings/SituationMore.tsx';
import { Stages } from '../../filings/Stages.tsx';
import { usePage } from '../../page-context.ts';
import { useNow } from '../../use-now.ts';
import { filingsLink, materialsLink } from '../use-route.ts';
import { AboutFiling } from './AboutFiling.tsx';
import { Blockers } from './Blockers.tsx';
import { Detail } from './Detail.tsx';
import { Duties } from './Duties.tsx';
import { Ends } from './Ends.tsx';
import { FollowUp } from './FollowUp.tsx';
import { History } from './History.tsx';
import { Rejections } from './Rejections.tsx';
import type { Details } from './use-details.ts';
import { Verifiers } from './Verifiers.tsx';

interface Props {
  /** Absent: there is no such filing. */
  listed?: Listed;
  details: Details;
}

/** One filing: where it stands, what runs out, what happened, and what is known of it. */
export function OpenedFiling({ listed, details }: Props) {
  const { lang, p } = usePage();
  const { one, numbered } = p.progress;
  const { isOpen } = useFilingsTools();
  const now = useNow();
  const back = (
    <nav>
      <a href={filingsLink}>← {one.back}</a>
    </nav>
  );
  if (!listed)
    return (
      <>
        {back}
        <p className="empty">{one.gone}</p>
      </>
    );
  const view = filingView(listed, now);
  const { filing, state, situation, turn } = view;
  const known = isOpen ? details.value : undefined;
  const linked = known?.details[filing.id];
  const isRejected = state.stage === 'platform_rejected' || state.stage === 'bureau_rejected';
  const mayGetSms = state.stage !== 'filed' && !isRejected && filing.kind !== 'cancel_access';
  const takesSms = mayGetSms && turn !== 'over' && state.allVerifiedAt === undefined;
  const rejections = known && (
    <Rejections filing={filing} rejections={linked?.rejections ?? []} onSaved={details.again} />
  );
  return (
    <>
      {back}
      <header>
        <h1>{filingName(filing, p)}</h1>
        {filing.label && <span className="note">{numbered(filing.number)}</span>}
        <span className={`situation ${turn}`}>{p.tracker.situations[situation].title}</span>
      </header>
      <section className="opened">
        <SituationLine situation={situation} />
        {/* Once on record its steps stand below, with the text to show. */}
        {situation !== 'filed' && <SituationMore situation={situation} />}
        <Stages filing={filing} state={state} />
        {isRejected && rejections}
        <Blockers filing={filing} state={state} />
        <Verifiers view={view} />
        {takesSms && <PasteSms listed={[listed]} filingId={filing.id} />}
        {(!isRejected || listed.clocks.length > 0) && <Ends clocks={listed.clocks} />}
        <Deeds filing={filing} state={state} />
        <a href={materialsLink({ kind: filing.kind, profileId: linked?.profileId, appletId: linked?.appletId })}>
          {materialTexts(lang).link}
        </a>
      </section>
      {state.stage === 'filed' && <Duties recordNumber={known?.details[filing.id]?.recordNumber} />}
      {known && <Detail filing={filing} known={known} onSaved={details.again} />}
      {!isRejected && rejections && <section>{rejections}</section>}
      <History filing={filing} rejections={linked?.rejections} />
      <AboutFiling key={`${filing.label} ${filing.kind} ${filing.papersUntil}`} filing={filing} />
      <FollowUp filing={filing} detail={known?.details[filing.id]} />
    </>
  );
}
