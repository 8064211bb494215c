import { useCallback, useEffect, useRef, useState } from 'react';
import { reportShape } from '../../../lib/reports/report-shape.ts';
import { reportTexts } from '../../../lib/texts/reports.ts';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { usePage } from '../../page-context.ts';
import { useAsked } from '../../use-asked.ts';
import { listLink } from '../use-route.ts';
import { Outline } from './Outline.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { ReportFile } from './ReportFile.tsx';
import './report.css';

/** The report a text is, if it is one. */
const reportIn = (text: string) => {
  try {
    return reportShape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** 「页面报告」: all that would be saved, twice: to be understood, and to the letter. */
export function ReportPage({ id }: { id: string }) {
  const { send, lang, t, p } = usePage();
  const r = reportTexts(lang);
  const [dropped, setDropped] = useState(false);
  const { value, error } = useAsked(useCallback(() => send('pageReport', { reportId: id }), [send, id]));
  const heading = useRef<HTMLHeadingElement>(null);
  // The page may be open already, so nothing else tells a screen reader that another part of it has come.
  useEffect(() => heading.current?.focus(), []);
  const text = value?.text;
  const report = text === undefined ? undefined : reportIn(text);
  const drop = async () => {
    await send('dropReport', { reportId: id });
    setDropped(true);
  };
  return (
    <div className="report-page">
      <nav>
        <a href={listLink}>← {r.back}</a>
      </nav>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1 ref={heading} tabIndex={-1}>{`${t.name} · ${r.title}`}</h1>
      </header>
      <p>{r.about}</p>
      <Alert>{error === undefined ? undefined : faultText(error, { t, p })}</Alert>
      {dropped && <p role="status">{r.dropped}</p>}
      {!dropped && value && text === undefined && <p className="empty">{r.gone}</p>}
      {!dropped && text !== undefined && !report && <Alert>{r.unreadable}</Alert>}
      {!dropped && text !== undefined && report && (
        <>
          <ReportFile text={text} madeOn={report.madeOn} onDrop={drop} />
          <ReportFacts report={report} />
          <Outline report={report} />
        </>
      )}
    </div>
  );
}
