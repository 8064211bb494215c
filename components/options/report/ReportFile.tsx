import { useState } from 'react';
import { reportTexts } from '../../../lib/texts/reports.ts';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { usePage } from '../../page-context.ts';
import { useFileAddress } from '../use-file-address.ts';

interface Props {
  text: string;
  madeOn: string;
  onDrop(): Promise<void>;
}

/** What the file holds, to the letter, and the link that saves just that. */
export function ReportFile({ text, madeOn, onDrop }: Props) {
  const { lang, t, p } = usePage();
  const r = reportTexts(lang);
  const address = useFileAddress(text);
  const [problem, setProblem] = useState<unknown>();
  return (
    <section aria-labelledby="report-file">
      <h2 id="report-file">{r.file}</h2>
      <p>{r.look}</p>
      <textarea
        className="report-text"
        aria-label={r.file}
        readOnly
        autoComplete="off"
        spellCheck={false}
        wrap="off"
        rows={14}
        value={text}
      />
      <div className="deeds">
        {address && (
          <a className="button" href={address} download={r.fileName(madeOn)}>
            {r.save}
          </a>
        )}
        <button type="button" onClick={() => onDrop().catch(setProblem)}>
          {r.drop}
        </button>
      </div>
      <Alert>{problem === undefined ? undefined : faultText(problem, { t, p })}</Alert>
    </section>
  );
}
