import { useDeferredValue, useMemo, useState } from 'react';
import { referenceTables } from '../../../lib/checks/materials/tables/index.ts';
import type { ReferenceTable } from '../../../lib/checks/materials/tables/reference-table.ts';
import { pinyinInitials } from '../../../lib/checks/pinyin-initials.ts';
import { searchRows } from '../../../lib/checks/search.ts';
import { materialsTablesTexts } from '../../../lib/texts/materials-tables.ts';
import { usePage } from '../../page-context.ts';
import { tablesLink } from '../use-route.ts';
import { MaterialsHeader } from './MaterialsHeader.tsx';
import './materials.css';
import { PrintButton } from './PrintButton.tsx';
import { TableSection } from './TableSection.tsx';

/** 「官方对照表」: all of them or one, and one search over all. */
export function TablesPage({ table: asked }: { table: string }) {
  const { lang } = usePage();
  const m = materialsTablesTexts(lang);
  const [query, setQuery] = useState('');
  const words = useDeferredValue(query).trim();
  const tables = useMemo(() => referenceTables(lang), [lang]);
  const found = useMemo(
    () => tables.map((table) => ({ ...table, rows: searchRows(table.rows, words, pinyinInitials) })),
    [tables, words],
  );
  const one = tables.find(({ id }) => id === asked)?.id;
  // A search looks through all of them, whichever was open.
  const shown = found.filter(({ id, rows }) => rows.length > 0 && (one === undefined || words !== '' || id === one));
  const sum = (list: readonly ReferenceTable[]): number => list.reduce((count, { rows }) => count + rows.length, 0);
  return (
    <div className="materials-page tables-page">
      <MaterialsHeader at="tables" />
      <search className="filters screen-only">
        <input
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={m.search}
          placeholder={m.searchHelp}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <PrintButton />
      </search>
      <nav className="table-list screen-only" aria-label={m.which}>
        <a href={tablesLink()} aria-current={one === undefined ? 'page' : undefined}>
          {m.all}
        </a>
        {found.map(({ id, rows }) => (
          <a key={id} href={tablesLink(id)} aria-current={id === one ? 'page' : undefined}>
            {m.toTable(m.tables[id].title, rows.length)}
          </a>
        ))}
      </nav>
      <p className="note screen-only" role="status">
        {m.found(sum(shown), sum(words ? tables : shown))}
      </p>
      {shown.length > 0 ? (
        shown.map((table) => <TableSection key={table.id} table={table} />)
      ) : (
        <p className="empty">{m.none}</p>
      )}
    </div>
  );
}
