import type { FaultCode } from '../../platform/faults.ts';
import type { send } from '../../platform/send.ts';
import type { Candidate, TaughtHere } from '../../platform/teach-messages.ts';
import type { Row } from '../../recognise/teaching/signature-of.ts';
import type { Assisting } from '../assist-state.ts';
import { pickRow } from './pick-row.ts';
import { type ReadTaught, readTaught } from './read-taught.ts';
import type { Said, Teaching, TeachRow, TeachState } from './teach-state.ts';

interface World {
  document: Document;
  assisting: Pick<Assisting, 'reread' | 'page' | 'foundLocked'>;
  send: typeof send;
  host: Element;
  signal: AbortSignal;
}

/** The background's refusal; its class is another copy here, so the code alone counts. */
const faultOf = (error: unknown): FaultCode => (error as { fault?: FaultCode }).fault ?? 'broken';

/** What was taught on this page's site, laid over what recognition finds, and how more is taught. Draws nothing. */
export function createTeaching({ document, assisting, send, host, signal }: World): Teaching {
  const listeners = new Set<() => void>();
  let state: TeachState = { on: false, picking: false, known: false };
  let rules: readonly TaughtHere[] | undefined;
  let asking: Promise<void> | undefined;
  let read: ReadTaught | undefined;
  let stopPicking = (): void => undefined;

  const publish = (change: Partial<TeachState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const take = ({ rules: next }: { rules: readonly TaughtHere[] }): void => {
    rules = next;
    publish({ known: true });
    assisting.reread();
  };
  const known = (): Promise<void> => {
    asking ??= rules
      ? undefined
      : send('taughtHere', {})
          .then(take)
          .finally(() => {
            asking = undefined;
          });
    return asking ?? Promise.resolve();
  };
  // Locked, perhaps: asked again before a fill, and when the person comes back from unlocking.
  const tryAgain = (): void => void known().catch(() => undefined);
  tryAgain();
  document.defaultView?.addEventListener('focus', tryAgain, { signal });

  const takenBy = (key: string, { ids }: Pick<Candidate, 'ids'>): string | undefined =>
    assisting
      .page()
      .found.find((found) => found.group !== key && found.parts.some((part) => part.ids.some((id) => ids.includes(id))))
      ?.label;
  const signed = (key: string) => read?.signed(key);
  const offerOf = (key: string, row: Row): TeachRow['offer'] => {
    const { group, parts = [] } = ('offer' in row && row.offer) || {};
    const ids = parts.flatMap((part) => part.ids);
    const [id] = ids;
    return group && id && takenBy(key, { ids }) === undefined ? { as: group, id } : undefined;
  };
  const change = async (deed: Promise<{ rules: TaughtHere[] }>, said: Said): Promise<void> => {
    publish({ said: undefined, refused: undefined });
    try {
      take(await deed);
      publish({ said, chosen: undefined });
    } catch (error) {
      if (faultOf(error) === 'locked') assisting.foundLocked();
      publish({ refused: faultOf(error) });
    }
  };
  const pick = (picking: boolean): void => {
    stopPicking();
    publish({ picking });
    if (!picking) return;
    stopPicking = pickRow(document, {
      host,
      keyAt: (element) => read?.keyAt(element),
      done: (key) => publish({ picking: false, ...(key !== undefined && { chosen: key }) }),
    });
  };
  signal.addEventListener('abort', () => stopPicking());

  return {
    amend: (scan) => {
      read = readTaught(scan, rules ?? []);
      return read.scan;
    },
    known,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    turn: (on) => {
      if (!on) pick(false);
      publish({ on, chosen: undefined, refused: undefined });
      assisting.reread();
    },
    pick,
    choose: (chosen) => publish({ chosen, refused: undefined }),
    row: (key) => {
      const one = signed(key);
      if (!one) return undefined;
      const told = read?.amended.told.get(one.first);
      const offer = told ? undefined : offerOf(key, one.row);
      return {
        label: one.row.label,
        canTeach: one.signature.label !== '',
        ...(told && { told }),
        ...(offer && { offer }),
      };
    },
    fieldsFor: async (key) => {
      const one = signed(key);
      if (!one) return [];
      try {
        const { fields } = await send('fieldsFor', { signature: one.signature });
        // What the page has nowhere else is likelier meant.
        const isTaken = (field: Candidate) => takenBy(key, field) !== undefined;
        return [...fields.filter((field) => !isTaken(field)), ...fields.filter(isTaken)];
      } catch (error) {
        if (faultOf(error) === 'locked') assisting.foundLocked();
        throw error;
      }
    },
    takenBy,
    teach: async (key, as, name, instead) => {
      const one = signed(key);
      if (!one) return;
      const { signature, nth, row } = one;
      const wish = { signature, printed: row.label, nth, as, ...(instead && { instead: instead.id }) };
      await change(send('teach', wish), { what: as === 'never' ? 'keptNever' : 'kept', label: row.label, name });
    },
    forget: ({ id, printed, name }) => change(send('forget', { id }), { what: 'forgotten', label: printed, name }),
  };
}
