import type { Reply } from '../../lib/platform/messages.ts';
import { welcomeTexts } from '../../lib/texts/welcome.ts';
import { LanguageChoice } from '../options/LanguageChoice.tsx';
import { PageFrame } from '../PageFrame.tsx';
import { type PageTools, usePage } from '../page-context.ts';
import type { WatchVault } from '../vault/use-vault.ts';
import { FilingPicture } from './FilingPicture.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { FormPicture } from './FormPicture.tsx';
import { Points } from './Points.tsx';

interface Props {
  send: PageTools['send'];
  /** As they are stored: the page waits for no worker. */
  settings(): Promise<Reply<'settings'>>;
  watch: WatchVault;
  now(): number;
}

/** What this is, where data stay, what nobody has seen, and where to begin: once after the installation, and on demand. */
export function Welcome({ send, settings, ...rest }: Props) {
  return (
    <PageFrame send={send} settings={settings} title={({ lang }) => welcomeTexts(lang).title}>
      {({ lang }, again) => (
        <>
          <Contents {...rest} />
          <LanguageChoice lang={lang} onChanged={again} />
        </>
      )}
    </PageFrame>
  );
}

function Contents({ watch, now }: Pick<Props, 'watch' | 'now'>) {
  const { lang } = usePage();
  const { title, lead, official, officialText, does, pictures, data, unseen, again } = welcomeTexts(lang);
  return (
    <>
      <header>
        <img src="/icon/48.png" width="48" height="48" alt="" />
        <div>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
      </header>
      <p className="ask">
        <strong>{official}</strong> <span>{officialText}</span>
      </p>
      <FirstSteps watch={watch} />
      <Points title={does.title} points={[does.fill, does.check, does.follow, does.never]} />
      <div className="pictures">
        <figure>
          <FormPicture />
          <figcaption>{pictures.form}</figcaption>
        </figure>
        <figure>
          <FilingPicture now={now} />
          <figcaption>{pictures.filing}</figcaption>
        </figure>
        <p className="note">{pictures.invented}</p>
      </div>
      <Points title={data.title} points={[data.here, data.page, data.lock, data.backup]} />
      <Points title={unseen.title} points={[unseen.form, unseen.sms]} after={unseen.so} />
      <p className="note">{again}</p>
    </>
  );
}
