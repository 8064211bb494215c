import type { send } from '../platform/send.ts';
import type { StatusCode } from '../portals/console-statuses.ts';
import type { ConsoleReader } from './console-reader.ts';
import type { Following, FollowState, Note } from './follow-state.ts';

interface World {
  /** None where no filing is under way. */
  reader(): ConsoleReader | undefined;
  /** The mini program the console names. */
  applet(): string | undefined;
  offer(): FollowState['offer'];
  publish(offer: FollowState['offer']): void;
  /** Shows what became of a taken offer, and whenever that changes. */
  show(note: Note): void;
}

type Offering = Pick<Following, 'takeOffer' | 'declineOffer'> & {
  /** Reads the status on the page; asks about one that is new there. */
  read(): void;
  /** Statuses nobody has decided on may be asked about once more. */
  again(): void;
};

const isRejection = (code: StatusCode): boolean => code === '3' || code === '5';

/** The console says where a filing stands: offers to note it, once, and notes it only when the person takes the offer. */
export function createOffering(ask: typeof send, { reader, applet, offer, publish, show }: World): Offering {
  const decided = new Set<string>();
  let stands = '';
  const reasons = (code: StatusCode) => (isRejection(code) ? [...(reader()?.rejections() ?? [])] : []);

  async function askAbout(code: StatusCode, key: string): Promise<void> {
    const name = applet();
    const filings = await ask('statusHere', { code, ...(name && { applet: name }) }).catch(() => []);
    if (stands === key && filings.length > 0) publish({ code, filings, reasons: reasons(code).length });
  }

  function read(): void {
    const code = reader()?.status();
    const key = code ? `${code} ${applet() ?? ''}` : '';
    if (key === stands) return;
    stands = key;
    if (offer()) publish(undefined);
    if (code && !decided.has(key)) void askAbout(code, key);
  }

  return {
    read,
    again: () => {
      if (!offer()) stands = '';
    },
    takeOffer: async (filing) => {
      const { code } = filing;
      const rejections = reasons(code as StatusCode);
      const note: Note = {
        eventId: crypto.randomUUID(),
        said: { status: code as StatusCode },
        became: 'asked',
        filing,
      };
      decided.add(stands);
      publish(undefined);
      show(note);
      const { filingId } = filing;
      const reply = await ask('noteStatus', { filingId, code, eventId: note.eventId, rejections }).catch(
        () => undefined,
      );
      const became = !reply ? 'failed' : reply.refused ? 'refused' : 'noted';
      show({ ...note, became, ...(reply?.textsKept === false && { textsLost: true }) });
      if (reply) return;
      decided.clear(); // it is offered once more
      stands = '';
      read();
    },
    declineOffer: () => {
      decided.add(stands);
      publish(undefined);
    },
  };
}
