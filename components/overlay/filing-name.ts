import type { SmsHere } from '../../lib/platform/filing-messages.ts';
import type { Texts } from '../../lib/texts/index.ts';
import { say } from '../../lib/texts/say.ts';

/** The person's own label, or the number where there is none. */
export const filingName = ({ label, number }: Pick<SmsHere, 'label' | 'number'>, t: Texts): string =>
  label || say(t.track.numbered, { n: number });

/** Of which filing, and whose SMS. */
export const smsName = (sms: SmsHere, t: Texts): string =>
  filingName(sms, t) + say(t.bracketed, { text: t.persons[sms.verifier] });
