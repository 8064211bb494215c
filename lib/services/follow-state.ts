import type { SmsHere, StatusOffer } from '../platform/filing-messages.ts';
import type { Reply } from '../platform/messages.ts';
import type { StatusCode } from '../portals/console-statuses.ts';
import type { ResultCode } from '../tracker/filing-event.ts';

/** Something the page said of a filing, and what became of it. */
export interface Note {
  /** The event's, the same however often it is sent. */
  eventId: string;
  said: { result: ResultCode } | { status: StatusCode };
  became:
    | 'asked' // sent, not answered yet
    | 'noted'
    | 'which' // nobody knows whose it is: the person chooses
    | 'refused' // does not fit what is known
    | 'nothing' // nothing waits for it
    | 'failed' // could not be sent or kept: to be tried again
    | 'undone'
    | 'stays'; // could not be undone
  filing?: Pick<SmsHere, 'filingId' | 'label' | 'number'>;
  which?: readonly SmsHere[];
  /** Reasons of a rejection that could not be kept: the vault is locked. */
  textsLost?: boolean;
}

export interface FollowState {
  /** Running verifications, on the ministry's SMS page alone. */
  sms: readonly SmsHere[];
  banner: Reply<'banner'>;
  /** The person wants no banner on this load of the page. */
  quiet: boolean;
  /** What waits for the person, and the last thing that does not. */
  notes: readonly Note[];
  /** The console says a status that would move these forward. `reasons`: how many of a rejection could be read. */
  offer?: { code: StatusCode; filings: readonly StatusOffer[]; reasons: number };
}

/** What follows the filings in a page; the overlay draws `state()` and calls these. */
export interface Following {
  subscribe(listener: () => void): () => void;
  state(): FollowState;
  /** Asks anew what runs; the profile chosen decides whose verification is meant. */
  look(profileId?: string): void;
  /** A note that waits for the person: whose it is, or once more what failed. */
  send(note: Note, whose?: SmsHere): Promise<void>;
  undo(note: Note): Promise<void>;
  takeOffer(filing: StatusOffer): Promise<void>;
  /** Not again for this status on this load. */
  declineOffer(): void;
  /** Takes away banner, offer and notes. */
  dismiss(): void;
  /** Reads the page no more. */
  end(): void;
}

/** Is there anything to show where no panel stands? */
export const hasNews = ({ banner, quiet, notes, offer }: FollowState): boolean =>
  notes.length > 0 || offer !== undefined || (!quiet && banner.sms + banner.late > 0);
