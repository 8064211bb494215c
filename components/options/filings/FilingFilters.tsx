import { usePage } from '../../page-context.ts';
import { type FilingShow, filingShows } from './shows.ts';

interface Props {
  query: string;
  show: FilingShow;
  /** Is the vault open, so that names are searched too? */
  isOpen: boolean;
  onQuery(query: string): void;
  onShow(show: FilingShow): void;
}

/** Search box, and which of the filings. */
export function FilingFilters({ query, show, isOpen, onQuery, onShow }: Props) {
  const { list } = usePage().p.progress;
  return (
    <search className="filters">
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={list.search}
        placeholder={isOpen ? list.searchMore : list.searchHelp}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
      />
      <select
        aria-label={list.show}
        autoComplete="off"
        value={show}
        onChange={({ target }) => onShow(filingShows.find((each) => each === target.value) ?? 'all')}
      >
        {filingShows.map((each) => (
          <option key={each} value={each}>
            {list.shows[each]}
          </option>
        ))}
      </select>
    </search>
  );
}
