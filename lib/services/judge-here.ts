import { chinaDay } from '../calendar/china-day.ts';
import type { Reply, Request } from '../platform/messages.ts';
import type { PageSender } from '../platform/sender.ts';
import { judgePage } from './judge-page.ts';
import { profileBehind } from './profile-behind.ts';
import { settings } from './settings.ts';
import { standingAnswers } from './standing-answers.ts';
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
  const context = { today: chinaDay(time), lang, ...(account !== undefined && { accountSubject: account }) };
  const judged = judgePage({ here, earlier, behind: known, whole }, context);
  if (!whole) return judged;
  return { ...judged, profile: known ? { name: known.name } : { locked: behind === 'locked' } };
}
