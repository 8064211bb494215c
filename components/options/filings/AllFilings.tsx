import { useDeferredValue, useMemo, useState } from 'react';
import { chinaDay } from '../../../lib/calendar/china-day.ts';
import { pinyinInitials } from '../../../lib/checks/pinyin-initials.ts';
import { searchRows } from '../../../lib/checks/search.ts';
import type { Listed } from '../../../lib/services/tracking/read-filings.ts';
import { Empty } from '../../Empty.tsx';
import { EntryHelp } from '../../filings/EntryHelp.tsx';
import { QuickAdd } from '../../filings/QuickAdd.tsx';
import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import type { FilingsHere } from '../../use-filings.ts';
import { useNow } from '../../use-now.ts';
import { listLink } from '../use-route.ts';
import { CalendarFile } from './CalendarFile.tsx';
import { FilingFilters } from './FilingFilters.tsx';
import { FilingItem } from './FilingItem.tsx';
import { ReminderSettings } from './ReminderSettings.tsx';
import { RemovedFilings } from './RemovedFilings.tsx';
import { filingSearchRows } from './search-rows.ts';
import { type FilingShow, shows } from './shows.ts';
import type { Known } from './use-details.ts';

interface Props {
  filings: FilingsHere;
  listed: readonly Listed[];
  /** While the vault is open. */
  known?: Known;
}

const atOnce = 100; // rows drawn; further ones on request, so that a thousand filings stay quick

/** Every filing, found by a few signs, and what holds of all: reminders and the calendar. */
export function AllFilings({ filings, listed, known }: Props) {
  const page = usePage();
  const { t, p } = page;
  const { list, title } = p.progress;
  const now = useNow();
  const [query, setQuery] = useState('');
  const [show, setShow] = useState<FilingShow>('all');
  const [shown, setShown] = useState(atOnce);
  const asked = useDeferredValue(query);
  // Where each stands changes when one of its clocks ends, and not with every second.
  const ended = listed.reduce((sum, { clocks }) => sum + clocks.filter(({ until }) => until <= now).length, 0);
  const today = chinaDay(now); // so many working days are left
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ended` and `today` stand for the time
  const rows = useMemo(() => filingSearchRows(listed, known, { now, page }), [listed, known, ended, today, page.lang]);
  const found = useMemo(() => searchRows(rows.filter(shows(show)), asked, pinyinInitials), [rows, show, asked]);
  return (
    <>
      <nav>
        <a href={listLink}>← {list.back}</a>
      </nav>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1>{`${t.name} · ${title}`}</h1>
      </header>
      <section aria-labelledby="filings">
        <Titled id="filings" topic="filings">
          {title}
        </Titled>
        <QuickAdd />
        {listed.length > 0 && (
          <FilingFilters
            query={query}
            show={show}
            isOpen={known !== undefined}
            onQuery={setQuery}
            onShow={(next) => {
              setShow(next);
              setShown(atOnce);
            }}
          />
        )}
        {listed.length > 0 ? (
          <p className="note" role="status">
            {list.count(found.length, listed.length)}
          </p>
        ) : (
          <Empty says={list.empty} />
        )}
        <ul className="filings">
          {found.slice(0, shown).map(({ view, detail }) => (
            <FilingItem key={view.filing.id} view={view} detail={detail} />
          ))}
        </ul>
        {found.length === 0 && listed.length > 0 && (
          <Empty says={list.none}>
            <button
              type="button"
              onClick={() => {
                setQuery('');
                setShow('all');
              }}
            >
              {p.profiles.clear}
            </button>
          </Empty>
        )}
        {found.length > shown && (
          <button type="button" onClick={() => setShown(shown + atOnce)}>
            {list.nextOnes(Math.min(atOnce, found.length - shown))}
          </button>
        )}
        <RemovedFilings filings={filings} />
      </section>
      <section>
        <EntryHelp />
      </section>
      <ReminderSettings />
      <CalendarFile listed={listed} />
    </>
  );
}
