import { Fragment } from 'react';
import type { Cell, ReferenceTable } from '../../../lib/checks/materials/tables/reference-table.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { materialsTablesTexts } from '../../../lib/texts/materials-tables.ts';
import { usePage } from '../../page-context.ts';
import { SourceLink } from './SourceLink.tsx';

const lines = (cell: Cell) => cell.map((line) => <div key={line}>{line}</div>);

/** One table; where there is no room for columns, each row becomes a card (materials.css). */
export function TableSection({ table: { id, columns, rows, source, seen } }: { table: ReferenceTable }) {
  const { lang } = usePage();
  const m = materialsTablesTexts(lang);
  const { colon } = materialTexts(lang);
  const labelOf = (place: number) => {
    const column = columns[place];
    return column && m.columns[column] + colon;
  };
  const { title, about } = m.tables[id];
  return (
    <section aria-labelledby={`table-${id}`} className="reference">
      <h2 id={`table-${id}`}>{title}</h2>
      <p className="note">
        {about} <SourceLink source={source} seen={seen} of={title} />
      </p>
      <table aria-labelledby={`table-${id}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {m.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, group, cells: [first = [], ...others] }, at) => (
            <Fragment key={key}>
              {group !== undefined && group !== rows[at - 1]?.group && (
                <tr className="group">
                  <th scope="colgroup" colSpan={columns.length}>
                    {group}
                  </th>
                </tr>
              )}
              <tr>
                <th scope="row">{lines(first)}</th>
                {others.map((cell, place) => (
                  <td key={columns[place + 1]} data-label={cell.length ? labelOf(place + 1) : ''}>
                    {lines(cell)}
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
