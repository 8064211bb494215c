import { usePage } from '../../page-context.ts';
import { type Sorting, sortings } from './sorted-profiles.ts';

export interface Filter {
  query: string;
  /** '' for all. */
  tag: string;
  sorting: Sorting;
}

interface Props {
  filter: Filter;
  tags: readonly string[];
  onFilter(filter: Filter): void;
}

/** Search box, tag and order of the list. */
export function Filters({ filter, tags, onFilter }: Props) {
  const { list } = usePage().p.editor;
  return (
    <search className="filters">
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={list.search}
        placeholder={list.searchHelp}
        value={filter.query}
        onChange={({ target }) => onFilter({ ...filter, query: target.value })}
      />
      {tags.length > 0 && (
        <select
          aria-label={list.tag}
          autoComplete="off"
          value={filter.tag}
          onChange={({ target }) => onFilter({ ...filter, tag: target.value })}
        >
          <option value="">{list.allTags}</option>
          {tags.map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
      )}
      <select
        aria-label={list.sort}
        autoComplete="off"
        value={filter.sorting}
        onChange={({ target }) => onFilter({ ...filter, sorting: target.value as Sorting })}
      >
        {sortings.map((sorting) => (
          <option key={sorting} value={sorting}>
            {list.sorts[sorting]}
          </option>
        ))}
      </select>
    </search>
  );
}
