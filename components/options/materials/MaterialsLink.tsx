import { materialTexts } from '../../../lib/texts/materials.ts';
import { materialsTablesTexts } from '../../../lib/texts/materials-tables.ts';
import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import { materialsLink, tablesLink } from '../use-route.ts';

/** The way to 「材料清单」 and 「官方对照表」. */
export function MaterialsLink() {
  const { lang } = usePage();
  const m = materialTexts(lang);
  return (
    <section aria-labelledby="materials">
      <Titled id="materials" topic="materials">
        {m.link}
      </Titled>
      <p className="note">{m.linkHelp}</p>
      <div className="deeds">
        <a className="button" href={materialsLink()}>
          {m.title}
        </a>
        <a className="button" href={tablesLink()}>
          {materialsTablesTexts(lang).title}
        </a>
      </div>
    </section>
  );
}
