import type { Rejection } from '../../lib/platform/filing-messages.ts';
import { usePage } from '../page-context.ts';
import { RejectionAdvice } from './RejectionAdvice.tsx';

/** What a filing was sent back for, each with cause and fix. */
export function RejectionLines({ rejections }: { rejections: readonly Rejection[] }) {
  const { t, p } = usePage();
  const texts = p.progress.detail;
  return (
    <ul className="rejections">
      {rejections.map((one) => (
        <li key={`${one.at} ${one.field} ${one.reason}`}>
          <p>
            <span className="note">{`${texts.bys[one.by]} `}</span>
            <strong>{one.field}</strong> {one.reason}
          </p>
          {one.suggestion && <p>{`${texts.suggestion}${t.colon}${one.suggestion}`}</p>}
          <RejectionAdvice said={one} />
        </li>
      ))}
    </ul>
  );
}
