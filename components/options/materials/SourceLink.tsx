import { materialTexts } from '../../../lib/texts/materials.ts';
import { usePage } from '../../page-context.ts';

interface Props {
  source: string;
  /** YYYY-MM */
  seen: string;
  /** What it is the source of; names the link. */
  of: string;
  /** Its place in a list of sources on the same paper; absent: the address itself is printed. */
  number?: number;
}

/** The page something rests on, and when that was read; on paper its address. */
export function SourceLink({ source, seen, of, number }: Props) {
  const m = materialTexts(usePage().lang);
  return (
    <span className="source">
      <a href={source} target="_blank" rel="noreferrer" aria-label={m.sourceOf(of)}>
        {m.source}
      </a>{' '}
      <span className="paper-only">{number === undefined ? `${source} ` : `[${number}]`}</span>
      <span className={number === undefined ? 'seen' : 'seen screen-only'}>{m.read(seen)}</span>
    </span>
  );
}
