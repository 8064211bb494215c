import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import { taughtLink } from '../use-route.ts';

/** The way to what was taught. */
export function TaughtLink() {
  const { p } = usePage();
  return (
    <section aria-labelledby="taught">
      <Titled id="taught" topic="taught">
        {p.taught.link}
      </Titled>
      <p className="note">{p.taught.linkHelp}</p>
      <div className="deeds">
        <a className="button" href={taughtLink}>
          {p.taught.title}
        </a>
      </div>
    </section>
  );
}
