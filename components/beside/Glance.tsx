import { useEffect, useRef, useState } from 'react';
import type { Errand } from '../../lib/services/reach/errands.ts';
import { Alert } from '../Alert.tsx';
import { faultText } from '../fault-text.ts';
import { EntryHelp } from '../filings/EntryHelp.tsx';
import { type FilingView, filingView } from '../filings/filing-view.ts';
import { NotedStatus } from '../filings/NotedStatus.tsx';
import { PasteSms } from '../filings/PasteSms.tsx';
import { QuickAdd } from '../filings/QuickAdd.tsx';
import { Verification } from '../filings/Verification.tsx';
import { usePage } from '../page-context.ts';
import type { Asked } from '../use-asked.ts';
import { type FilingsHere, useLedger } from '../use-filings.ts';
import { useNow } from '../use-now.ts';
import { FilingGroup } from './FilingGroup.tsx';
import { Missed } from './Missed.tsx';
import { nextVerification } from './next-verification.ts';

interface Props {
  filings: FilingsHere;
  read: Asked<Awaited<ReturnType<FilingsHere['read']>>>;
  /** Of a filing on the options page, or of all of them. */
  linkTo(filingId?: string): string;
  /** Keeps what waits folded away: what stands under it is what a person came for. */
  isFolded?: boolean;
  errand?: Errand;
}

/** So many verifications are shown in full. */
const inFull = 2;

/** What runs, the most urgent first: everything a look beside the page should tell. */
export function Glance({ filings, read: { value, error }, linkTo, isFolded = false, errand }: Props) {
  const { t, p } = usePage();
  const { progress } = p;
  const missed = useLedger(filings).value?.missed ?? [];
  const now = useNow();
  const box = useRef<HTMLTextAreaElement>(null);
  const [filingId, setFilingId] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const listed = value?.listed ?? [];
  const views = listed.map((one) => filingView(one, now));
  const running = views
    .flatMap((view) => view.sms.map((clock) => ({ view, clock })))
    .toSorted((one, other) => one.clock.until - other.clock.until);
  const groupOf = (turn: FilingView['turn']) => views.filter((view) => view.turn === turn && view.sms.length === 0);
  const isRead = value !== undefined;
  useEffect(() => {
    if (isRead && errand?.what === 'verification') (nextVerification(document) ?? box.current)?.focus();
  }, [isRead, errand]);
  const toBox = (id: string) => {
    setFilingId(id);
    box.current?.focus();
  };
  const group = { linkTo, onSms: toBox, opened, onOpen: setOpened };
  const rest = (
    <>
      <FilingGroup turn="others" views={groupOf('others')} isOpen={groupOf('others').length <= 3} {...group} />
      <FilingGroup turn="later" views={groupOf('later')} {...group} />
      <FilingGroup turn="over" views={groupOf('over')} {...group} />
      {value?.total === 0 && <p className="note">{progress.empty}</p>}
      <QuickAdd />
      <EntryHelp />
      {value && value.total > 0 && (
        <p>
          <a href={linkTo()} target="_blank" rel="noreferrer">
            {progress.more(value.total)}
          </a>
        </p>
      )}
    </>
  );
  return (
    <>
      <NotedStatus />
      <Alert>{error === undefined ? undefined : faultText(error, { t, p })}</Alert>
      <Missed missed={missed} filings={listed.map(({ filing }) => filing)} />
      {running.map(({ view, clock }, at) => (
        <Verification
          key={clock.id}
          view={view}
          clock={clock}
          heading="h2"
          brief={at >= inFull}
          isSaid={at < inFull && running[at - 1]?.view === view}
        />
      ))}
      <PasteSms listed={listed} filingId={filingId} box={box} brought={errand?.what === 'sms' ? errand : undefined} />
      <FilingGroup turn="mine" views={groupOf('mine')} isOpen={!isFolded} {...group} />
      {isFolded ? (
        <details className="group">
          <summary>
            <h2>{progress.title}</h2>
          </summary>
          {rest}
        </details>
      ) : (
        rest
      )}
    </>
  );
}
