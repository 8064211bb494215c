import { fieldName } from '../../../lib/fields/field-name.ts';
import { isFieldId } from '../../../lib/fields/index.ts';
import type { Seen, SeenControl } from '../../../lib/recognise/page.ts';
import type { Report } from '../../../lib/reports/report-shape.ts';
import { reportTexts } from '../../../lib/texts/reports.ts';
import { usePage } from '../../page-context.ts';
import { Masked } from './Masked.tsx';

/** The page as recognition sees it: its texts in their order, a frame for each control, and what that was taken for. */
export function Outline({ report }: { report: Report }) {
  const r = reportTexts(usePage().lang);
  return (
    <section aria-labelledby="report-outline">
      <h2 id="report-outline">{r.outline}</h2>
      <p className="note">{r.signs}</p>
      <ul className="report-outline">
        <Node seen={report.page.root} report={report} />
      </ul>
    </section>
  );
}

function Node({ seen, report }: { seen: Seen; report: Report }) {
  const r = reportTexts(usePage().lang);
  if (seen.is === 'control') return <Control control={seen} report={report} />;
  if (seen.is === 'text')
    return (
      <li className={seen.heading ? 'report-heading' : undefined}>
        <Masked text={seen.text} /> {seen.current && <span className="note">{r.current}</span>}
      </li>
    );
  return (
    <li>
      <ul>
        {seen.children.map((child, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and its texts may be equal
          <Node key={at} seen={child} report={report} />
        ))}
      </ul>
    </li>
  );
}

function Control({ control, report }: { control: SeenControl; report: Report }) {
  const { t, lang } = usePage();
  const r = reportTexts(lang);
  const { index, kind, prompt, names, own } = control;
  const part = report.recognised.found.flatMap(({ parts }) => parts).find((one) => one.control === index);
  const taken = part?.ids.map((id) => (isFieldId(id) ? fieldName(id, t) : id)).join(t.comma);
  const offered = report.offered.find((one) => one.control === index)?.texts ?? [];
  return (
    <li className="report-control">
      <strong>{r.kinds[kind]}</strong>{' '}
      {[...names, own, prompt].filter(Boolean).map((text) => (
        <span key={text}>
          <Masked text={text} />{' '}
        </span>
      ))}
      <span className="note">{taken === undefined ? r.notTaken : r.takenFor(taken)}</span>
      {offered.length > 0 && (
        <details>
          <summary>{r.offered(offered.length)}</summary>
          {offered.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <span key={at} className="report-option">
              <Masked text={text} />
            </span>
          ))}
        </details>
      )}
    </li>
  );
}
