import { filing } from '../tracker/filing.ts';
import { filingEvent, resultCodes, statusCodes, time } from '../tracker/filing-event.ts';
import { refusals } from '../tracker/move.ts';
import { verifiers } from '../tracker/verifiers.ts';
import { z } from '../zod.ts';
import { reminderSettings } from './reminder-settings-shape.ts';

const id = z.string().min(1).max(64);
const nothing = z.strictObject({});
const verifier = z.enum(verifiers);
const text = z.string().max(2000);
const resultCode = z.enum(resultCodes);

/** What one rejection said, as printed. */
export const rejection = z.object({
  at: time,
  by: z.enum(['platform', 'bureau']),
  field: text,
  reason: text,
  suggestion: text,
});
export type Rejection = z.infer<typeof rejection>;

/** What names somebody or something about a filing: in the vault alone. */
export const filingDetail = z.object({
  profileId: id.optional(),
  appletId: id.optional(),
  /** The mini program, where no profile has it. */
  applet: z.string().max(200),
  appId: z.string().max(64),
  recordNumber: z.string().max(64),
  notes: z.string().max(20_000),
  rejections: z.array(rejection).max(200),
});
export type FilingDetail = z.infer<typeof filingDetail>;

const link = id.or(z.literal('')).optional();

/** A change of some of it. '' for a link: it belongs to no profile, or to none of its mini programs, any more. */
const filingDetailChange = filingDetail.partial().extend({ profileId: link, appletId: link });
export type FilingDetailChange = z.infer<typeof filingDetailChange>;

/** What came of an event: noted, or why not. `duplicate`: it had been noted before. */
const noted = z.object({
  refused: z.enum([...refusals, 'neededLater', 'noSuchEvent']).optional(),
  duplicate: z.boolean().optional(),
});
export type Noted = z.infer<typeof noted>;

const aboutFiling = filing.pick({ label: true, kind: true, combined: true, papersUntil: true });

/** A running verification, for the ministry's page: no name but the label. */
const smsHere = z.object({
  filingId: id,
  label: z.string(),
  number: z.number(),
  verifier,
  deadline: time,
  /** Of everybody in this filing. */
  wrong: z.number(),
  resends: z.number(),
  capped: z.boolean(),
  hasCode: z.boolean(),
  /** Of the profile asked about. */
  mine: z.boolean().optional(),
});
export type SmsHere = z.infer<typeof smsHere>;

const offer = z.object({ filingId: id, label: z.string(), number: z.number(), code: z.enum(statusCodes) });
export type StatusOffer = z.infer<typeof offer>;

/**
 * What may be asked about filings. Filings themselves are not asked for: our own pages read what is stored
 * (services/tracking/read-filings.ts) and watch it. What a filing is called by anybody lies in the vault.
 */
export const filingMessages = {
  /**
   * `events`: what is known to have happened already; one that cannot have is refused as `cannotBe`, and nothing is added.
   * `detail` only while the vault is open: refused as `locked`.
   */
  addFiling: {
    from: 'extension',
    request: aboutFiling.extend({ events: z.array(filingEvent).max(20), detail: filingDetail.partial().optional() }),
    reply: z.object({ filingId: id }),
  },
  noteEvent: { from: 'extension', request: z.object({ filingId: id, event: filingEvent }), reply: noted },
  undoEvent: { from: 'extension', request: z.object({ filingId: id, eventId: id }), reply: noted },
  /** `papersUntil` null: no longer known. */
  changeFiling: {
    from: 'extension',
    request: aboutFiling.partial().extend({ filingId: id, papersUntil: aboutFiling.shape.papersUntil.nullable() }),
    reply: nothing,
  },
  /** Off the list; for 30 days it can be brought back. */
  removeFiling: { from: 'extension', request: z.object({ filingId: id }), reply: nothing },
  bringBackFiling: { from: 'extension', request: z.object({ filingId: id }), reply: nothing },
  /**
   * Notes that the SMS came, and keeps its code in memory until it is used, lost, or the vault locks. A resent SMS is
   * refused as `alreadyReceived`, since it moves no deadline; its code is kept all the same.
   */
  takeSms: {
    from: 'extension',
    request: z.object({ filingId: id, verifier, code: z.string().regex(/^\d{6}$/u), receivedAt: time, eventId: id }),
    reply: noted.extend({ codeKept: z.boolean() }),
  },
  filingDetails: { from: 'extension', request: nothing, reply: z.record(id, filingDetail) },
  setFilingDetail: {
    from: 'extension',
    request: z.object({ filingId: id, detail: filingDetailChange }),
    reply: nothing,
  },
  /** Looks at all clocks again: a page of ours was opened. */
  lookAgain: { from: 'extension', request: nothing, reply: nothing },
  /** No reminders about a filing for so long, save the last two of an SMS. */
  snooze: {
    from: 'extension',
    request: z.object({ filingId: id, minutes: z.number().int().min(1).max(1440) }),
    reply: nothing,
  },
  /** The person has seen what was missed. */
  seenMissed: { from: 'extension', request: nothing, reply: nothing },
  reminderSettings: { from: 'extension', request: nothing, reply: reminderSettings },
  setReminderSettings: { from: 'extension', request: reminderSettings.partial(), reply: reminderSettings },

  /**
   * A page of the two sites has loaded, or is looked at again after a while. The assistant comes where an SMS verification
   * runs or something is late; while a filing is under way, a reader comes to the console, and the assistant when that has
   * found a `status`. Into the console comes what reads its way into the form as well, and the assistant when there is
   * something to say of an `entry`.
   */
  siteHere: {
    from: 'page',
    request: z.object({ status: z.boolean().optional(), entry: z.boolean().optional() }),
    reply: nothing,
  },
  /** What runs, the most urgent first: for the banner how many and until when; the list, at most ten, when it is opened. */
  banner: {
    from: 'page',
    request: nothing,
    reply: z.object({ sms: z.number(), until: time.optional(), late: z.number() }),
  },
  /** With `profileId`: that profile's are `mine`, while the vault is open. */
  smsHere: {
    from: 'page',
    request: z.object({ profileId: id.optional() }),
    reply: z.array(smsHere).max(10),
  },
  /**
   * An answer of the ministry's page. Whose it is, is known from the fill of this page or because just one filing waits;
   * else `which` says what to choose from and nothing is noted until it comes again with a `filingId`.
   */
  noteResult: {
    from: 'page',
    request: z.object({ result: resultCode, eventId: id, filingId: id.optional(), verifier: verifier.optional() }),
    reply: z.union([
      z.object({ noted: smsHere.pick({ filingId: true, label: true, number: true }).extend({ eventId: id }) }),
      z.object({ which: z.array(smsHere).max(10) }),
      z.object({ refused: noted.shape.refused.unwrap() }),
      z.object({ nothing: z.literal(true) }),
    ]),
  },
  undoResult: { from: 'page', request: z.object({ filingId: id, eventId: id }), reply: noted },
  /** The console says where a filing stands: which of ours that would move forward. Changes nothing. */
  statusHere: {
    from: 'page',
    request: z.object({ code: z.enum(statusCodes), applet: z.string().max(200).optional() }),
    reply: z.array(offer).max(10),
  },
  /** The person took the offer. */
  noteStatus: {
    from: 'page',
    request: z.object({
      filingId: id,
      code: z.enum(statusCodes),
      eventId: id,
      rejections: z.array(rejection.omit({ at: true, by: true })).max(50),
    }),
    /** `textsKept`: whether what the rejection says could be kept, which it is in the open vault alone. */
    reply: noted.extend({ textsKept: z.boolean().optional() }),
  },
} as const;
