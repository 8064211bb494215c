import { useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import { rehearsalTexts } from '../../lib/texts/rehearsal.ts';
import { PageFrame } from '../PageFrame.tsx';
import { type PageTools, usePage } from '../page-context.ts';
import { Coach } from './Coach.tsx';
import { PracticeForm } from './PracticeForm.tsx';
import { useRehearsal } from './use-rehearsal.ts';

interface World {
  /** The style sheet of the overlay. */
  css: string;
  now(): number;
}

interface Props extends World {
  send: PageTools['send'];
  /** As they are stored: the page waits for no worker, and no vault. */
  settings(): Promise<Reply<'settings'>>;
}

/** The assistant on a plain form in a page of our own, with an invented company: to be tried before it matters. */
export function Rehearsal({ send, settings, ...world }: Props) {
  const [turn, setTurn] = useState(0);
  return (
    <PageFrame send={send} settings={settings} title={({ t, lang }) => `${t.name} · ${rehearsalTexts(lang).title}`}>
      {() => <Turn key={turn} {...world} onAgain={() => setTurn(turn + 1)} />}
    </PageFrame>
  );
}

/** One try, from an empty form on. */
function Turn({ css, now, onAgain }: World & { onAgain(): void }) {
  const { lang } = usePage();
  const rehearsal = useRehearsal({ lang, css, now });
  return (
    <>
      <Coach rehearsal={rehearsal} onAgain={onAgain} />
      <PracticeForm />
    </>
  );
}
