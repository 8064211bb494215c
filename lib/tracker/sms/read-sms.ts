import { smsDetection } from '../../fields/codes/sms-detection.ts';
import type { SmsRefusal } from '../../texts/sms.zh-CN.ts';
import { codesIn } from './codes-in.ts';
import { type Folded, fold } from './fold.ts';
import { kindNamed } from './kind-named.ts';
import { isByMinistry, lookalikeOf } from './lookalike-of.ts';
import { type Message, messagesIn } from './messages-in.ts';
import { receivedAt } from './received-at.ts';
import { senderIn } from './sender-in.ts';
import { withoutNames } from './without-names.ts';

export type { SmsRefusal };

export type SmsReading =
  | {
      is: 'filing';
      /** Six digits. */
      code: string;
      /** Absent where no number stands beside the message. */
      sender?: 'miit' | 'other';
      /** In ms, from seven days before the pasting up to it; absent where no such time is printed, or two compete. */
      receivedAt?: number;
      /** What `receivedAt` was understood from, as printed. */
      timeText?: string;
      /** Id of codes/filing-kinds.ts, where the message names one kind. */
      kind?: string;
      /** It bears the ministry's name or address, or came from 12381; else a person should look at it. */
      sure: boolean;
    }
  | { is: 'refused'; why: SmsRefusal };

/** Nobody pastes a book: an SMS has at most some hundred signs, and a chat's heading around it not many more. */
const longest = 2000;

const refused = (why: SmsRefusal): SmsReading => ({ is: 'refused', why });

/** The code of one message; why not, in one word. */
function codeOf(message: Message): { code: string } | SmsRefusal {
  const codes = codesIn(message.text);
  const lookalike = lookalikeOf(message, codes);
  if (lookalike) return lookalike;
  const { named, unnamed } = codes;
  const [code, ...others] = named.length > 0 ? named : unnamed;
  if (!smsDetection.about.test(message.text)) return 'notAboutFiling';
  if (code === undefined) return 'noCode';
  if (message.signatures.length > 0 && !smsDetection.signature.test(message.signatures.join(' '))) return 'otherSender';
  if (others.length > 0) return named.length > 0 ? 'severalMessages' : 'severalCodes';
  return { code };
}

const addresses = /(?<![\w.@-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])/giu;
const leadsElsewhere = (text: string): boolean =>
  (text.match(addresses) ?? []).some((host) => !smsDetection.links.test(host));

function filing(messages: readonly Message[], code: string, pasted: Folded, pastedAt: number): SmsReading {
  const sender = senderIn(pasted.folded);
  const received = receivedAt(pasted, pastedAt);
  const kind = kindNamed(withoutNames(messages.map(({ text }) => text).join('\n')));
  return {
    is: 'filing',
    code,
    ...(sender && { sender }),
    ...(received && { receivedAt: received.time, timeText: received.text }),
    ...(kind && { kind }),
    sure: messages.every((one) => (sender === 'miit' || isByMinistry(one)) && !leadsElsewhere(one.text)),
  };
}

/**
 * What a pasted text is: the SMS of the ministry with its code, and when it came; or why it is none. Never throws.
 * `pastedAt` in ms; printed times are China's, whatever the machine's zone. Several messages pasted at once are refused
 * unless they are one, twice: which of two codes counts, the person should see.
 */
export function readSms(text: string, pastedAt: number): SmsReading {
  if (text.length > longest) return refused('tooLong');
  const pasted = fold(text);
  if (!/[\p{L}\p{N}]/u.test(pasted.folded)) return refused('empty');
  if (!/\p{L}/u.test(pasted.folded)) return refused('bareCode');
  const messages = messagesIn(pasted.folded);
  const readings = new Map(messages.map(codeOf).map((one) => [typeof one === 'string' ? one : one.code, one]));
  const [reading, ...others] = readings.values();
  if (reading === undefined || others.length > 0) return refused('severalMessages');
  if (typeof reading === 'string') return refused(reading);
  const { code } = reading;
  const namesOther = codesIn(pasted.folded).named.some((named) => named !== code);
  return namesOther ? refused('severalMessages') : filing(messages, code, pasted, pastedAt);
}
