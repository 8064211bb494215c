import { z } from '../zod.ts';
import { verifiers } from './verifiers.ts';

/** Codes of fields/codes/filing-statuses.ts, sms-verify-statuses.ts, combined-procedure-statuses.ts, miit-results.ts. */
export const statusCodes = [
  ...(['1024', '1025', '1026', '1027', '1028', '1029', '1030', '1031'] as const),
  ...(['2', '3', '4', '5', '6'] as const),
] as const;
export const smsStatusCodes = ['1', '2', '3'] as const;
export const procedureCodes = [
  ...(['9', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25', '26', '27', '28', '29'] as const),
] as const;
export const resultCodes = ['3', '31', '20', '2', '0', '21', '4', '100', '101', '102'] as const;
export type ResultCode = (typeof resultCodes)[number];

/** The last ms of the year 9999: beyond it there is no day to count. */
const latest = 253_402_300_799_999;
export const time = z.number().int().nonnegative().max(latest);
const verifier = z.enum(verifiers);

// `id` tells a message that came twice; `noted`: when it was written down; `at`: when it happened. Both ms.
const row = <Type extends string, More extends z.ZodRawShape>(type: Type, more: More) =>
  z.object({ id: z.string().min(1).max(64), noted: time, at: time, type: z.literal(type), ...more });

/** What can happen to a filing, in the past tense. Times, codes and counts alone: this is kept unencrypted. */
export const filingEvent = z.discriminatedUnion('type', [
  row('submitted', {}),
  /** What the console, or the interface, says of it. */
  row('statusSeen', { code: z.enum(statusCodes) }),
  row('smsStatusSeen', { code: z.enum(smsStatusCodes) }),
  /** Of 认证及备案 in one. */
  row('procedureSeen', { code: z.enum(procedureCodes) }),
  row('withdrawn', {}),
  /** `at`: when the SMS came. */
  row('smsReceived', { verifier }),
  /** The person knows better when it came, or until when it holds. */
  row('smsTimeSet', { verifier, received: time.optional(), deadline: time.optional() }),
  /** An answer of the ministry's page. Without `verifier`: nobody knows whose entry it was. */
  row('resultSeen', { result: z.enum(resultCodes), verifier: verifier.optional() }),
  /** By the person's word. */
  row('verified', { verifier }),
  /** The SMS with the link for 复用资料 came. */
  row('reuseAsked', {}),
  row('reuseConfirmed', {}),
  /** The face check was begun: its notice and its task number have clocks of their own. */
  row('faceAsked', {}),
  row('faceChecked', {}),
  /** A cancellation is through. */
  row('cancelled', {}),
  /** A cancellation, or a procedure, came to an end without result. */
  row('stopped', {}),
]);

export type FilingEvent = z.infer<typeof filingEvent>;
export type EventType = FilingEvent['type'];
