import { watchComposing } from '../controls/composing.ts';
import { Refused } from '../platform/refused.ts';
import { type Scan, scan } from '../recognise/scan.ts';
import type { Assisting, AssistState, Confirmation, FillChoice } from './assist-state.ts';
import type { AssistWorld } from './assist-world.ts';
import { createCapturing } from './capturing.ts';
import { fillMemory } from './fill-memory.ts';
import type { FillWorld, Result } from './fill-run.ts';
import { fillPass } from './filling.ts';
import { firstState } from './first-state.ts';
import { boxOfRow, focusRow, keepClear } from './geometry.ts';
import { type GrantRun, openGrantRun } from './grant-run.ts';
import { liveParts } from './live-parts.ts';
import { lostRows, stoodNow } from './lost-rows.ts';
import { openOrAsk } from './open-or-ask.ts';
import { accountOn, pageValues } from './page-values.ts';
import { readState } from './read-state.ts';
import { resultsNow } from './results-now.ts';
import { createResuming } from './resuming.ts';
import { rowStates } from './row-states.ts';
import { sameRows } from './same-rows.ts';
import { shownParts } from './shown-parts.ts';
import { isTouched, recordTouches } from './touched.ts';
import { undoWrites } from './undoing.ts';
import { watchPage } from './watching.ts';

const undoKept = 10 * 60_000;
const mostPasses = 40;
const calm = { confirm: undefined, refused: undefined, notUndone: undefined, saved: undefined };
const wasRefused = (error: unknown): string => (error instanceof Refused ? error.fault : 'broken');

/** The in-page assistant: reads the page as it changes, fills within a grant, keeps what undo needs. Draws nothing. */
export function createAssisting({ document, portal, send, now, host, amendment, signal }: AssistWorld): Assisting {
  const listeners = new Set<() => void>();
  const memory = fillMemory(undoKept, now);
  const takeInFrames = recordTouches(document, signal, (scope) => watchComposing(scope, signal));
  const read = (): Scan => {
    const found = scan(document, portal);
    return amendment?.()?.amend(found) ?? found;
  };
  let page = read();
  let results = new Map<string, Result>();
  let grant: GrantRun | undefined;
  let last: { choice: FillChoice; confirmed: readonly Confirmation[] } | undefined;
  let route = document.location.href;
  let busy: Promise<void> = Promise.resolve();
  /** Has the page changed since the fill in turn began? */
  let waiting = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  let state = firstState(portal.id, page.isForm);

  const stands = (key: string, root: HTMLElement): boolean =>
    route === document.location.href && liveParts(read()).get(key)?.root === root;
  const account = () => accountOn(document, portal, page, (id) => memory.latest(id) !== undefined);

  function publish(change: Partial<AssistState> = {}): void {
    clearTimeout(due);
    due = undefined;
    const standing = state.phase === 'filling' ? results : resultsNow(page, results, memory, isTouched);
    const read = readState(page, account(), rowStates(page, standing, results.size > 0));
    state = { ...state, ...read, undoable: memory.all().length > 0, ...change };
    for (const listener of listeners) listener();
  }

  /** Outcomes come in bursts; what shows them need not follow each. */
  function publishSoon(): void {
    due ??= setTimeout(publish, 1000);
  }

  /** Everything that writes runs one after the other. */
  function inTurn(deed: () => Promise<void>): Promise<void> {
    const tried = busy.then(() => resuming.attempt(deed));
    busy = tried.catch((error) => publish({ phase: results.size ? 'done' : 'idle', refused: wasRefused(error) }));
    return busy;
  }

  function endGrant(): void {
    const ending = grant;
    grant = undefined;
    ending?.end();
  }

  /** Reads the page anew. Another step or address: what was filled, and what undo knew, belong to the page before. */
  function look(): void {
    const before = page.step;
    page = read();
    const moved = route !== document.location.href;
    route = document.location.href;
    if (!moved && (page.step === before || before === undefined)) return;
    endGrant();
    memory.clear();
    results = new Map();
    state = { ...state, ...calm, phase: 'idle' };
  }

  /** Fills until a look at the page finds nothing left to do. */
  async function fillAll(using: GrantRun): Promise<void> {
    for (let pass = 0; pass < mostPasses && grant === using; pass++) {
      const wrote = await fillPass(page, using.run);
      if (grant === using) results = new Map(using.run.results);
      look();
      if (!wrote) break;
    }
    // A step that changed under the fill has begun anew.
    publish(grant === using && state.phase === 'filling' ? { phase: 'done' } : {});
  }

  /** Was there news of the form? */
  function onChange(): boolean {
    const before = page;
    takeInFrames();
    look();
    if (state.phase === 'filling') publishSoon();
    else publish();
    // Rows that come late, and values the page has forgotten, are filled within the grant, and only then.
    const using = grant;
    if (using && !waiting) {
      waiting = true;
      void inTurn(() => {
        waiting = false;
        return fillAll(using);
      });
    }
    return state.phase === 'filling' || !sameRows(before, page);
  }

  async function fill(replacing: FillWorld['replacing']): Promise<void> {
    if (!last) return;
    endGrant();
    look();
    const { subject } = account();
    const report = (group: string, result: Result): void => {
      results.set(group, result);
      publishSoon();
    };
    const wish = { ...last.choice, ...(subject && { subjectShown: subject }), confirmed: last.confirmed };
    const world = { touched: isTouched, stands, memory, replacing, report, busy: () => publish({ phase: 'filling' }) };
    const open = () => openGrantRun(send, wish, world, { now, signal, known: amendment?.()?.known });
    const opened = await openOrAsk(page, last.confirmed, open);
    if ('confirm' in opened) return publish({ ...calm, confirm: opened.confirm, phase: 'idle' });
    look();
    grant = opened;
    memory.begin(stoodNow(page, performance.now()));
    const { profile, applet } = opened;
    publish({ ...calm, phase: 'filling', source: { profile, ...(applet && { applet }) } });
    await fillAll(opened);
  }

  const resuming = createResuming({ look, place: () => `${route} ${page.step}`, now, inTurn, publish });
  const capturing = createCapturing(send, {
    values: () => {
      look();
      return pageValues(page);
    },
    inTurn,
    publish: (change) => publish({ ...(change.capture && calm), ...change }),
  });

  watchPage(document, onChange, { soon: 60, pause: 250, signal });
  signal.addEventListener('abort', endGrant);
  signal.addEventListener('abort', () => clearTimeout(due));
  publish();

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    fill: (choice, confirmed = []) =>
      inTurn(() => {
        last = { choice, confirmed };
        return fill(new Set());
      }),
    replaceDiffering: () => inTurn(() => fill('all')),
    replace: (key) => inTurn(() => fill(new Set([key]))),
    undo: () =>
      inTurn(async () => {
        endGrant();
        look();
        const stood = memory.stood();
        const left = await undoWrites(page, memory, signal);
        look();
        const notUndone = [...new Set([...left, ...(stood ? lostRows(stood, page, isTouched) : [])])];
        memory.clear();
        results = new Map();
        publish({ ...calm, phase: 'idle', notUndone });
      }),
    ...capturing,
    foundLocked: () => publish({ ...calm, refused: 'locked' }),
    unlocked: resuming.unlocked,
    boxOf: (key) => boxOfRow(page, key),
    keepClear: () => keepClear(document, portal, page, host()),
    focusRow: (key) => focusRow(page, key),
    page: () => page,
    reread: onChange,
    parts: () => shownParts(page),
    inTurn,
  };
}
