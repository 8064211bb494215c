import type { Report } from '../../../lib/reports/report-shape.ts';
import { reportTexts } from '../../../lib/texts/reports.ts';
import { usePage } from '../../page-context.ts';

/** Where and when, how much is masked, and how much of the page was recognised. */
export function ReportFacts({ report }: { report: Report }) {
  const r = reportTexts(usePage().lang);
  const { portal, path, madeOn, extension, kept, masked, recognised } = report;
  const facts: Record<keyof typeof r.facts, string | number> = {
    kept,
    masked,
    found: recognised.found.length,
    unfound: recognised.unfound.length,
    portal: r.portals[portal],
    path,
    madeOn,
    extension,
  };
  return (
    <dl>
      {(Object.keys(facts) as (keyof typeof facts)[]).map((fact) => (
        <div key={fact} className="fact">
          <dt>{r.facts[fact]}</dt>
          <dd>{facts[fact]}</dd>
        </div>
      ))}
    </dl>
  );
}
