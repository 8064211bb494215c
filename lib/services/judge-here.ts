import { chinaDay } from '../calendar/china-day.ts';
import type { Context } from '../checks/context.ts';
import type { Reply, Request } from '../platform/messages.ts';
import type { PageSender } from '../platform/sender.ts';
import { judgePage } from './judge-page.ts';
import { profileBehind } from './profile-behind.ts';
import { settings } from './settings.ts';
import { standingAnswers } from './standing-answers.ts';
import { filingsOfSubject } from './tracking/filings-of-subject.ts';
import { valuesIn } from './values-in.ts';

/** Judges what a page shows, in the language set. Nothing of it is kept. */
export async function judgeHere(
  { here, earlier, account, whole }: Request<'judgeHere'>,
  sender: PageSender,
  time: number,
): Promise<Reply<'judgeHere'>> {
  const { lang } = await settings();
  const behind = await profileBehind(standingAnswers(valuesIn([...here, ...earlier])), sender);
  const known = behind === 'locked' ? undefined : behind;
  const context: Context = {
    today: chinaDay(time),
    lang,
    ...(account !== undefined && { accountSubject: account }),
    // A thousand filings are not read at each key.
    ...(whole && known && (await filingsOfSubject(known.profileId, known.appletId))),
  };
  const judged = judgePage({ here, earlier, behind: known, whole }, context);
  if (!whole) return judged;
  return { ...judged, profile: known ? { name: known.name } : { locked: behind === 'locked' } };
}
