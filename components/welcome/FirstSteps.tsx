import { welcomeTexts } from '../../lib/texts/welcome.ts';
import { usePage } from '../page-context.ts';
import { useVault, type WatchVault } from '../vault/use-vault.ts';

const consoleAddress = 'https://mp.weixin.qq.com/';

/** The way from nothing to the first filled form. Nothing is opened but by a person's click. */
export function FirstSteps({ watch }: { watch: WatchVault }) {
  const { steps } = welcomeTexts(usePage().lang);
  const mode = useVault(watch).value?.mode;
  const isChosen = mode !== undefined && mode !== 'new';
  return (
    <section aria-labelledby="first-steps">
      <h2 id="first-steps">{steps.title}</h2>
      <ol className="first-steps">
        <li>
          <h3>{steps.protect}</h3>
          <p>{steps.protectText}</p>
          {isChosen ? (
            <p className="good">
              <span aria-hidden="true">✓ </span>
              {steps.protectDone}
            </p>
          ) : (
            <a href="/options.html">{steps.protectGo}</a>
          )}
        </li>
        <li>
          <h3>{steps.profile}</h3>
          <p>{steps.profileText}</p>
          <a href="/options.html">{steps.profileGo}</a>
        </li>
        <li>
          <h3>{steps.rehearse}</h3>
          <p>{steps.rehearseText}</p>
          <a href="/rehearsal.html">{steps.rehearseGo}</a>
        </li>
        <li>
          <h3>{steps.portal}</h3>
          <p>{steps.portalText}</p>
          <a href={consoleAddress} target="_blank" rel="noreferrer noopener">
            {steps.portalGo}
          </a>
        </li>
      </ol>
    </section>
  );
}
