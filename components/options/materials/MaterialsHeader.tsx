import { useEffect, useRef } from 'react';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { materialsTablesTexts } from '../../../lib/texts/materials-tables.ts';
import { usePage } from '../../page-context.ts';
import { listLink, materialsLink, tablesLink } from '../use-route.ts';

/** Title and way between the checklist, the tables and the options. */
export function MaterialsHeader({ at }: { at: 'materials' | 'tables' }) {
  const { lang, t } = usePage();
  const [m, tables] = [materialTexts(lang), materialsTablesTexts(lang)];
  const here = at === 'materials' ? m : tables;
  const heading = useRef<HTMLHeadingElement>(null);
  // The page is the same, so nothing else tells a screen reader that another part of it has opened.
  useEffect(() => heading.current?.focus(), []);
  const places = [
    { id: 'materials', href: materialsLink(), title: m.title },
    { id: 'tables', href: tablesLink(), title: tables.title },
  ];
  return (
    <>
      <nav className="places screen-only">
        <a href={listLink}>← {m.back}</a>
        {places.map(({ id, href, title }) => (
          <a key={id} href={href} aria-current={id === at ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1 ref={heading} tabIndex={-1}>
          {`${t.name} · ${here.title}`}
        </h1>
      </header>
      <p className="note">{here.about}</p>
    </>
  );
}
