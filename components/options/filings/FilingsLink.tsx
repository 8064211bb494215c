import { Countdown } from '../../filings/Countdown.tsx';
import { filingName } from '../../filings/filing-name.ts';
import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import { type FilingsHere, useFilings } from '../../use-filings.ts';
import { filingLink, filingsLink } from '../use-route.ts';

/** The way to 「备案进度」, with the verification that ends first. */
export function FilingsLink({ filings }: { filings: FilingsHere }) {
  const { p } = usePage();
  const { list, more } = p.progress;
  const read = useFilings(filings, 1).value;
  const first = read?.listed[0];
  const clock = first?.clocks.filter(({ kind }) => kind === 'sms').toSorted((one, other) => one.until - other.until)[0];
  return (
    <section aria-labelledby="progress">
      <Titled id="progress" topic="filings">
        {list.link}
      </Titled>
      <p className="note">{list.linkHelp}</p>
      {first && clock && (
        <p>
          <Countdown until={clock.until} describedBy="first-ending" />{' '}
          <a id="first-ending" href={filingLink(first.filing.id)}>
            {filingName(first.filing, p)}
          </a>
        </p>
      )}
      <div className="deeds">
        <a className="button" href={filingsLink}>
          {read?.total ? more(read.total) : list.link}
        </a>
      </div>
    </section>
  );
}
