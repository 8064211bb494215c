import type { send } from '../platform/send.ts';
import { answerOn } from '../recognise/answer-on.ts';
import type { Assisting } from './assist-state.ts';
import { consoleReader } from './console-reader.ts';
import type { Following, FollowState } from './follow-state.ts';
import { createNoting } from './noting.ts';
import { createOffering } from './offering.ts';

/** The world it works in, as arguments. `assisting` reads the page as it changes. */
export interface FollowWorld {
  document: Document;
  assisting: Pick<Assisting, 'state' | 'subscribe'>;
  send: typeof send;
  now: () => number;
  signal: AbortSignal;
}

/** After so long out of sight, what runs is asked anew. */
const away = 10 * 60_000;

/**
 * Follows what the two sites say of filings: an answer to an SMS verification as it appears is noted and told, a status of
 * the console is offered; and knows what runs, for the banner. Draws nothing.
 */
export function createFollowing({ document, assisting, send: ask, now, signal: outer }: FollowWorld): Following {
  const ended = new AbortController();
  const signal = AbortSignal.any([outer, ended.signal]);
  const listeners = new Set<() => void>();
  let state: FollowState = { sms: [], banner: { sms: 0, late: 0 }, quiet: false, notes: [] };
  /** What stood at the last look; before the first, and while the page has no SMS form, whatever stands there is old. */
  let stood: ReturnType<typeof answerOn> | 'old' = 'old';
  let profile: string | undefined;
  let askedAt = 0;
  let turn = 0;
  let before = assisting.state();

  function publish(change: Partial<FollowState>): void {
    if (signal.aborted) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  const isSmsPage = (): boolean => assisting.state().site === 'miit' && assisting.state().isForm;

  async function look(): Promise<void> {
    if (signal.aborted) return;
    askedAt = now();
    turn += 1;
    const mine = turn;
    const wish = profile === undefined ? {} : { profileId: profile };
    const asked = Promise.all([ask('banner', {}), isSmsPage() ? ask('smsHere', wish) : []]);
    // A background that does not answer now is asked again; what is shown stays.
    const [banner, sms] = await asked.catch(() => []);
    if (banner && sms && mine === turn) publish({ banner, sms });
  }

  const noting = createNoting(ask, {
    notes: () => state.notes,
    publish: (notes) => publish({ notes }),
    changed: () => void look(),
  });
  const offering = createOffering(ask, {
    reader: consoleReader,
    applet: () => assisting.state().appletShown,
    offer: () => state.offer,
    publish: (offer) => publish({ offer }),
    show: (note) => {
      const known = state.notes.some(({ eventId }) => eventId === note.eventId);
      if (known) noting.change(note.eventId, note);
      else noting.add(note);
      if (note.became === 'noted') void look();
    },
  });

  /** Only what appears while the form stands there is an answer to it. */
  function readAnswer(): void {
    const last = stood;
    stood = isSmsPage() ? answerOn(document) : 'old';
    const isNew = last !== 'old' && last !== 'several' && last !== stood;
    if (isNew && stood && stood !== 'several' && stood !== 'old') void noting.answer(stood);
  }

  function read(): void {
    if (signal.aborted) return;
    const present = assisting.state();
    const filled = before.phase === 'filling' && present.phase !== 'filling';
    const came = present.isForm && !before.isForm;
    before = present;
    if (present.site === 'miit') readAnswer();
    else offering.read();
    if (filled || (came && isSmsPage())) void look();
  }

  function onSight(): void {
    if (document.visibilityState === 'hidden' || now() - askedAt < away) return;
    offering.again();
    void look();
  }

  const unsubscribe = assisting.subscribe(read);
  signal.addEventListener('abort', unsubscribe);
  document.addEventListener('visibilitychange', onSight, { signal });
  read();
  void look();

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    look: (profileId) => {
      profile = profileId;
      void look();
    },
    send: noting.send,
    undo: noting.undo,
    takeOffer: offering.takeOffer,
    declineOffer: offering.declineOffer,
    dismiss: () => {
      if (state.offer) offering.declineOffer();
      publish({ quiet: true, notes: state.notes.filter(({ became }) => became === 'asked') });
    },
    end: () => ended.abort(),
  };
}
