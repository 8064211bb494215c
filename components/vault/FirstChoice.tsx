import { Alert } from '../Alert.tsx';
import { usePage } from '../page-context.ts';
import { useDeed } from '../use-deed.ts';
import { NewPassphrase } from './NewPassphrase.tsx';

/** Before anything is kept: with a passphrase or without, each with an honest word. */
export function FirstChoice({ onChosen }: { onChosen(): Promise<void> }) {
  const { send, p } = usePage();
  const without = useDeed();
  const { first } = p.vault;
  return (
    <section className="first" aria-labelledby="first">
      <h2 id="first">{first.title}</h2>
      <p>{first.lead}</p>
      <div className="ways">
        <section className="way" aria-labelledby="first-with">
          <h3 id="first-with">{first.with}</h3>
          <p>{first.withText}</p>
          <NewPassphrase
            deed={first.protect}
            onSet={async (passphrase) => {
              await send('protect', { passphrase });
              await onChosen();
            }}
          />
        </section>
        <section className="way" aria-labelledby="first-without">
          <h3 id="first-without">{first.without}</h3>
          <p>{first.withoutText}</p>
          <p className="warn">{p.vault.deviceLimit}</p>
          <Alert>{without.problem}</Alert>
          <div className="deeds">
            <button
              type="button"
              aria-disabled={without.busy}
              onClick={() =>
                void without.attempt(async () => {
                  await send('protect', {});
                  await onChosen();
                })
              }
            >
              {first.skip}
            </button>
          </div>
        </section>
      </div>
    </section>
  );
}
