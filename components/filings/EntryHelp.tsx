import { entryKinds } from '../../lib/platform/entry-messages.ts';
import { entryMonth, entrySources, entryTexts } from '../../lib/texts/entry.ts';
import { say } from '../../lib/texts/say.ts';
import { usePage } from '../page-context.ts';

/** 「备案入口在哪里」: all that the console's pages are told of one at a time, and the dates old pages still name. */
export function EntryHelp() {
  const { lang } = usePage();
  const texts = entryTexts(lang);
  return (
    <details className="entry-help">
      <summary>
        <h2>{texts.title}</h2>
      </summary>
      {entryKinds.map((kind) => {
        const { title, lead, lines } = texts.kinds[kind];
        const all = kind === 'blocked' ? [...Object.values(texts.blockers), ...lines] : lines;
        return (
          <section key={kind} aria-label={title}>
            <h3>{title}</h3>
            <Lines lead={lead} lines={all} source={entrySources[kind]} />
          </section>
        );
      })}
      <section aria-label={texts.dates.title}>
        <h3>{texts.dates.title}</h3>
        <Lines lines={texts.dates.lines} source={entrySources.dates} />
      </section>
    </details>
  );
}

function Lines({ lead, lines, source }: { lead?: string; lines: readonly string[]; source: string }) {
  const { lang } = usePage();
  const [before, after] = say(entryTexts(lang).from, { host: '\n', month: entryMonth }).split('\n');
  return (
    <>
      {lead && <p>{lead}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="note">
        {before}
        <a href={source} target="_blank" rel="noreferrer noopener">
          {new URL(source).host}
        </a>
        {after}
      </p>
    </>
  );
}
