import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { pinyinInitials } from '../../../lib/checks/pinyin-initials.ts';
import { searchRows } from '../../../lib/checks/search.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import { Empty } from '../../Empty.tsx';
import { usePage } from '../../page-context.ts';
import { useAsked } from '../../use-asked.ts';
import type { FilingsHere } from '../../use-filings.ts';
import { Drafts } from './Drafts.tsx';
import { type Filter, Filters } from './Filters.tsx';
import { ListCsv } from './ListCsv.tsx';
import { ProfileItem } from './ProfileItem.tsx';
import { type Said, SaidStatus } from './SaidStatus.tsx';
import { sortedProfiles } from './sorted-profiles.ts';
import { Trash } from './Trash.tsx';

interface Props {
  profiles: Reply<'profiles'>;
  filings: FilingsHere;
  onChanged(): Promise<void>;
}

const atOnce = 100; // rows drawn; further ones on request, so that a thousand profiles stay quick

/** Every profile, found by a few signs, with what was deleted and what was not saved. */
export function ProfileList({ profiles, filings, onChanged }: Props) {
  const { send, p } = usePage();
  const [said, setSaid] = useState<Said>({ text: '' });
  const [filter, setFilter] = useState<Filter>({ query: '', tag: '', sorting: 'used' });
  const [shown, setShown] = useState(atOnce);
  const trash = useAsked(useCallback(() => send('trash', {}), [send]));
  const drafts = useAsked(useCallback(() => send('drafts', {}), [send]));
  const { query, tag, sorting } = useDeferredValue(filter);
  // The same rows as long as the list is the same: what the search works out of each is kept with it.
  const searched = useMemo(() => profiles.map((row) => ({ ...row, people: row.peopleNames })), [profiles]);
  const found = useMemo(() => {
    const tagged = tag === '' ? searched : searched.filter(({ tags }) => tags.includes(tag));
    return sortedProfiles(searchRows(tagged, query, pinyinInitials), sorting);
  }, [searched, query, tag, sorting]);
  const unsaved = new Set(drafts.value?.map(({ key }) => key));
  const isKnown = (key: string): boolean => profiles.some(({ id }) => id === key);

  const changed = async (what: Said) => {
    setSaid(what);
    await Promise.all([onChanged(), trash.again(), drafts.again()]);
  };
  return (
    <>
      <SaidStatus said={said} onChanged={changed} />
      <Drafts drafts={(drafts.value ?? []).filter(({ key }) => !isKnown(key))} onChanged={changed} />
      {profiles.length > 1 && (
        <Filters
          filter={filter}
          tags={[...new Set(profiles.flatMap(({ tags }) => tags))].toSorted()}
          onFilter={(next) => {
            setFilter(next);
            setShown(atOnce);
          }}
        />
      )}
      {profiles.length ? (
        <>
          {profiles.length > 1 && (
            <p className="note" role="status">
              {p.editor.list.count(found.length, profiles.length)}
            </p>
          )}
          <ul className="profiles">
            {found.slice(0, shown).map((profile) => (
              <ProfileItem key={profile.id} profile={profile} isUnsaved={unsaved.has(profile.id)} onChanged={changed} />
            ))}
          </ul>
          {found.length === 0 && (
            <Empty says={p.editor.list.none}>
              <button type="button" onClick={() => setFilter({ ...filter, query: '', tag: '' })}>
                {p.profiles.clear}
              </button>
            </Empty>
          )}
          {found.length > shown && (
            <button type="button" onClick={() => setShown(shown + atOnce)}>
              {p.editor.list.more(Math.min(atOnce, found.length - shown))}
            </button>
          )}
        </>
      ) : (
        <Empty says={p.profiles.empty}>
          <a href="/rehearsal.html">{p.rehearse}</a>
        </Empty>
      )}
      {profiles.length > 0 && <ListCsv profiles={profiles} filings={filings} />}
      <Trash trash={trash.value ?? []} onChanged={changed} />
    </>
  );
}
