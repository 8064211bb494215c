import { combinedProcedureStatuses } from '../../lib/fields/codes/combined-procedure-statuses.ts';
import { filingStatuses } from '../../lib/fields/codes/filing-statuses.ts';
import { chinaWhen } from '../../lib/tracker/china-when.ts';
import type { Deed } from '../../lib/tracker/possible-events.ts';
import type { Verifier } from '../../lib/tracker/verifiers.ts';
import type { PageTools } from '../page-context.ts';

type Words = Pick<PageTools, 'lang' | 't' | 'p'>;

const status = (code: string, { t, p }: Words): string => {
  const { deeds } = p.progress;
  const known = deeds.status[code as unknown as keyof typeof deeds.status];
  if (known) return known;
  const blockers = filingStatuses.find((each) => each.code === code)?.blockers ?? [];
  return blockers.length ? deeds.blocked(blockers.map((each) => p.tracker.blockers[each]).join(t.comma)) : deeds.free;
};

/** What happened, in a few words: on the button that notes it, and in the history. */
export function deedWords(deed: Deed, words: Words): string {
  const { lang, t, p } = words;
  const { deeds } = p.progress;
  const who = (verifier?: Verifier): string => (verifier ? t.persons[verifier] : deeds.somebody);
  switch (deed.type) {
    case 'statusSeen':
      return status(deed.code, words);
    case 'smsStatusSeen':
      return deeds.smsStatus[deed.code];
    case 'procedureSeen': {
      const found = combinedProcedureStatuses.find(({ code }) => code === deed.code);
      return deeds.procedure((lang === 'en' ? found?.en : found?.zh) ?? deed.code);
    }
    case 'smsReceived':
      return deeds.smsReceived(who(deed.verifier));
    case 'verified':
      return deeds.verified(who(deed.verifier));
    case 'smsTimeSet':
      return deed.received === undefined
        ? deeds.deadlineSet(who(deed.verifier), chinaWhen(deed.deadline ?? 0, lang))
        : deeds.receivedSet(who(deed.verifier), chinaWhen(deed.received, lang));
    case 'resultSeen':
      return deeds.results[deed.result];
    default:
      return deeds[deed.type];
  }
}
