import { Refused } from '../platform/refused.ts';
import type { send } from '../platform/send.ts';
import type { Portal } from '../portals/portal.ts';
import { type Scan, scan } from '../recognise/scan.ts';
import type { Assisting, AssistState, Confirmation, FillChoice } from './assist-state.ts';
import { fillMemory } from './fill-memory.ts';
import { type FillRun, fillPass, fillRun, type Result } from './filling.ts';
import { boxOfRow, keepClear } from './geometry.ts';
import { accountOn, pageValues } from './page-values.ts';
import { rowStates } from './row-states.ts';
import { isTouched, recordTouches } from './touched.ts';
import { undoWrites } from './undoing.ts';
import { watchPage } from './watching.ts';

/** The world the assistant works in, as arguments. */
export interface AssistWorld {
  document: Document;
  portal: Portal;
  send: typeof send;
  now: () => number;
  /** Our own host element, never in its own way. */
  host: () => Element | undefined;
  signal: AbortSignal;
}

const undoKept = 10 * 60_000;
const mostPasses = 40;
const wasRefused = (error: unknown): string => (error instanceof Refused ? error.fault : 'broken');

/** A grant in use: the fill it permits, until when, and how to end it. */
interface Grant {
  id: string;
  run: FillRun;
  end: AbortController;
}

/** The in-page assistant: reads the page as it changes, fills within a grant, keeps what undo needs. Draws nothing. */
export function createAssisting({ document, portal, send, now, host, signal }: AssistWorld): Assisting {
  const listeners = new Set<() => void>();
  const memory = fillMemory(undoKept, now);
  const takeInFrames = recordTouches(document, signal);
  let page: Scan = scan(document, portal);
  let results = new Map<string, Result>();
  let grant: Grant | undefined;
  let choice: FillChoice | undefined;
  let captureId: string | undefined;
  let route = document.location.href;
  let busy: Promise<void> = Promise.resolve();
  let state: AssistState = {
    site: portal.id,
    isForm: page.isForm,
    rows: [],
    phase: 'idle',
    filled: 0,
    undoable: false,
  };

  const ours = (key: string): boolean => memory.latest(key) !== undefined;

  function publish(change: Partial<AssistState> = {}): void {
    const account = accountOn(document, portal, page, ours);
    const rows = rowStates(page, results, results.size > 0);
    const filled = rows.filter(({ outcome }) => outcome === 'filled').length;
    state = {
      ...state,
      appletShown: account.applet,
      subjectShown: account.subject,
      isForm: page.isForm,
      step: page.step,
      rows,
      filled,
      undoable: memory.all().length > 0,
      ...change,
    };
    for (const listener of listeners) listener();
  }

  /** Everything that writes runs one after the other. */
  function inTurn(deed: () => Promise<void>): Promise<void> {
    busy = busy.then(deed).catch((error) => publish({ phase: 'done', refused: wasRefused(error) }));
    return busy;
  }

  function endGrant(): void {
    if (!grant) return;
    grant.end.abort();
    void send('closeGrant', { grantId: grant.id }).catch(() => undefined);
    grant = undefined;
  }

  /** Another step of the form, or another address: what was filled and what undo knew belong to the page before. */
  function leaveStep(): void {
    endGrant();
    memory.clear();
    results = new Map();
    state = { ...state, phase: 'idle', notUndone: undefined, confirm: undefined, refused: undefined };
  }

  function look(): void {
    const before = page.step;
    page = scan(document, portal);
    const moved = route !== document.location.href;
    route = document.location.href;
    if (moved || (page.step !== before && before !== undefined)) leaveStep();
  }

  /** Fills until a look at the page finds nothing left to do. */
  async function fillAll(run: FillRun): Promise<void> {
    for (let pass = 0; pass < mostPasses && grant?.run === run; pass++) {
      const wrote = await fillPass(page, run);
      results = new Map(run.results);
      look();
      publish();
      if (!wrote) return;
    }
  }

  function onChange(): void {
    takeInFrames();
    look();
    publish();
    // Rows that come late, and values the page has forgotten, are filled within the grant, and only then.
    const run = grant?.run;
    if (run) void inTurn(() => fillAll(run));
  }

  async function open(
    wanted: FillChoice,
    confirmed: readonly Confirmation[],
    replacing: FillRun['world']['replacing'],
  ): Promise<void> {
    endGrant();
    look();
    const { subject } = accountOn(document, portal, page, ours);
    const reply = await send('openGrant', {
      ...wanted,
      ...(subject && { subjectShown: subject }),
      confirmed: [...confirmed],
    });
    if ('confirm' in reply) return publish({ confirm: reply.confirm, phase: 'idle', refused: undefined });
    const { id, until, profile, applet } = reply.grant;
    const end = new AbortController();
    const over = AbortSignal.any([end.signal, signal, AbortSignal.timeout(Math.max(0, until - now()))]);
    const run = fillRun({
      answersFor: (fieldIds) => send('answersFor', { grantId: id, fieldIds: [...fieldIds] }),
      touched: isTouched,
      memory,
      profileId: wanted.profileId,
      replacing,
      report: (group, result) => {
        results.set(group, result);
        publish();
      },
      signal: over,
    });
    grant = { id, run, end };
    over.addEventListener('abort', () => grant?.id === id && endGrant());
    publish({
      phase: 'filling',
      source: { profile, ...(applet && { applet }) },
      confirm: undefined,
      refused: undefined,
      notUndone: undefined,
    });
    await fillAll(run);
    publish({ phase: 'done' });
  }

  const again = (replacing: FillRun['world']['replacing']): Promise<void> => {
    const wanted = choice;
    return wanted ? inTurn(() => open(wanted, ['otherProfile', 'subjectDiffers'], replacing)) : Promise.resolve();
  };

  watchPage(document, onChange, { soon: 60, pause: 250, signal });
  signal.addEventListener('abort', endGrant);
  publish();

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    fill: (wanted, confirmed = []) => {
      choice = wanted;
      return inTurn(() => open(wanted, confirmed, new Set()));
    },
    replaceDiffering: () => again('all'),
    replace: (key) => again(new Set([key])),
    undo: () =>
      inTurn(async () => {
        endGrant();
        look();
        const notUndone = await undoWrites(page, memory, signal);
        look();
        results = new Map();
        publish({ phase: 'idle', notUndone });
      }),
    previewCapture: (profileId) =>
      inTurn(async () => {
        look();
        const reply = await send('previewCapture', {
          ...(profileId && { profileId }),
          values: pageValues(page) as Record<string, string[]>,
        });
        captureId = reply.captureId;
        publish({ capture: { changes: reply.changes }, saved: undefined, refused: undefined });
      }),
    saveCapture: () =>
      inTurn(async () => {
        if (!captureId) return;
        const { name } = await send('saveCapture', { captureId });
        captureId = undefined;
        publish({ capture: undefined, saved: { name } });
      }),
    dismissCapture: () => {
      captureId = undefined;
      publish({ capture: undefined });
    },
    boxOf: (key) => boxOfRow(page, key),
    keepClear: () => keepClear(document, portal, page, host()),
    focusRow: (key) => {
      const found = page.found.find(({ group }) => group === key);
      const root = page.controls[found?.parts[0]?.control ?? -1]?.root;
      const focusable = root?.matches('input, select, textarea, button, [tabindex]')
        ? root
        : root?.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]');
      root?.scrollIntoView({ block: 'center' });
      (focusable as HTMLElement | undefined)?.focus({ preventScroll: true });
    },
  };
}
