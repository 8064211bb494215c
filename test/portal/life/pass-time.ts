import type { LifeEvent } from './events.ts';
import type { LifeFiling } from './filing.ts';
import { next } from './next.ts';
import { delaysOf, smsValidMs } from './paces.ts';
import { recordNumberOf } from './record-number.ts';

/** What happens to a filing next if nobody does anything. */
function due(filing: LifeFiling): LifeEvent | undefined {
  const { stage, since, smsAt = since, submission } = filing;
  const { platformMs, bureauMs } = delaysOf(submission.pace);
  if (stage === 'platform_review' && platformMs !== undefined)
    return { type: 'platformPassed', at: since + platformMs };
  // The last moment of the 24 hours still counts.
  if (stage === 'sms_waiting') return { type: 'smsTimedOut', at: smsAt + smsValidMs + 1 };
  if (stage === 'bureau_review' && bureauMs !== undefined)
    return { type: 'bureauPassed', at: since + bureauMs, number: recordNumberOf(filing) };
  return undefined;
}

/** A filing as it stands at `now`: everything due by then has happened, at its own time. */
export function passTime(filing: LifeFiling, now: number): LifeFiling {
  const event = due(filing);
  if (!event || event.at > now) return filing;
  const outcome = next(filing, event);
  return outcome.refused ? filing : passTime(outcome.filing, now);
}
