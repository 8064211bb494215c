import type { send } from '../platform/send.ts';
import type { Texts } from '../texts/index.ts';
import type { Checking, CheckState } from './check-state.ts';
import { judgedRows, type PageFinding } from './judged-rows.ts';
import { listenEverywhere } from './listen-everywhere.ts';
import { mendRow, unmendRow } from './mending.ts';
import { createPacing } from './pacing.ts';
import { type Spoken, spokenNews } from './spoken-news.ts';
import { stepsBefore } from './steps-before.ts';
import type { ShownPart } from './values-in.ts';
import type { JudgedAssisting } from './with-judgements.ts';

interface World {
  document: Document;
  assisting: JudgedAssisting;
  send: typeof send;
  t: Texts;
  signal: AbortSignal;
}

/** ms after the last key: until the page is judged, and until something is said aloud. */
const judgeAfter = 120;
const speakAfter = 900;
const typing = ['input', 'change', 'compositionend'];

const loginIn = (url: string): string => new URL(url).searchParams.get('token') ?? '';

/** Has the page judged as it changes, and mends what a person wants mended. Draws nothing, and keeps nobody from anything. */
export function createChecking({ document, assisting, send, t, signal }: World): Checking {
  const listeners = new Set<() => void>();
  const before = stepsBefore();
  let state: CheckState = { findings: [], missing: [], whole: false, answered: false, mended: [], said: '' };
  let asked = '';
  let drawn = '';
  let judged: readonly ShownPart[] = [];
  let place = '';
  let spoken: Spoken = new Map();

  const publish = (change: Partial<CheckState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  async function judge(): Promise<void> {
    listen();
    const { isForm, step = '', subjectShown: account } = assisting.state();
    if (!isForm) return;
    const here = assisting.parts();
    const earlier = before.note({ login: loginIn(document.location.href), step }, here);
    const { whole } = state;
    const request = { here, earlier, ...(account && { account }), whole };
    const text = JSON.stringify(request);
    if (text === asked) return;
    asked = text;
    const from = place;
    const reply = await send('judgeHere', request).catch(() => undefined);
    if (signal.aborted || from !== place) return; // of a step that is gone
    if (!reply) {
      [asked, drawn] = ['', '']; // asked once more at the next change
      return publish({ failed: true });
    }
    judged = here;
    const news = JSON.stringify([whole, reply]);
    if (news === drawn) return;
    drawn = news;
    const { findings, missing, profile } = reply;
    assisting.judge(judgedRows(assisting.state().rows, reply));
    publish({ findings, missing, profile, answered: whole, failed: false });
    speakSoon();
  }

  async function speak(): Promise<void> {
    const { rows } = assisting.state();
    const here = state.findings.filter(({ place: at }) => at === 'here');
    const news = spokenNews(rows, here, spoken, t);
    spoken = news.spoken;
    if (news.text) publish({ said: news.text });
  }

  const hidden = (): boolean => document.visibilityState === 'hidden';
  const judgeSoon = createPacing(judge, { wait: judgeAfter, hidden, signal });
  const speakSoon = createPacing(speak, { wait: speakAfter, hidden, signal });
  const listen = listenEverywhere(document, typing, { signal }, (event) => {
    if ((event as InputEvent).isComposing) return; // half a word of an input method is no answer
    judgeSoon();
    speakSoon(); // what is being typed is not talked into
  });

  /** Another step: what was said of the one before is no news of this one. */
  function onChange(): void {
    const { step, isForm } = assisting.state();
    const now = `${document.location.href} ${step} ${isForm}`;
    if (now !== place) {
      place = now;
      spoken = new Map();
      assisting.judge(new Map());
      [asked, drawn] = ['', ''];
      publish({ findings: [], missing: [], answered: false, mended: [], said: '', stays: undefined });
    }
    judgeSoon();
  }

  signal.addEventListener('abort', assisting.subscribe(onChange));
  onChange();

  const mend = (finding: PageFinding): Promise<void> =>
    assisting.inTurn(async () => {
      const { mend: text, label } = finding;
      const [id] = finding.fields;
      const stood = judged.find(({ ids, role }) => ids[0] === id && !role)?.shown;
      if (!id || !stood || text === undefined) return;
      const mended = await mendRow(assisting.page(), { id, stood, text }, signal);
      publish(mended ? { mended: [...state.mended, { ...mended, label }], stays: undefined } : { stays: label });
      judgeSoon();
    });

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    open: (whole) => {
      publish({ whole });
      judgeSoon();
    },
    mend,
    unmend: (one) =>
      assisting.inTurn(async () => {
        const isBack = await unmendRow(assisting.page(), one, signal);
        const mended = state.mended.filter((other) => other !== one);
        publish({ mended, stays: isBack ? undefined : one.label });
        judgeSoon();
      }),
  };
}
