import { chinaDay } from '../../calendar/china-day.ts';
import { type FieldId, fieldIds, fields } from '../../fields/index.ts';
import type { Answer } from '../../fields/value.ts';
import type { MessageName, Reply, Request } from '../../platform/messages.ts';
import { Refused } from '../../platform/refused.ts';
import type { send } from '../../platform/send.ts';
import type { Lang } from '../../texts/index.ts';
import { rehearsalForm } from '../../texts/rehearsal-form.ts';
import { answerOf } from '../answer-of.ts';
import { hintsIn } from '../hints-in.ts';
import { judgePage } from '../judge-page.ts';
import { sameName } from '../same-name.ts';
import { sampleAnswers } from './sample-answers.ts';

type Answers = { [N in MessageName]?: (request: Request<N>) => Reply<N> };

const lasts = 60_000;
const company = rehearsalForm.company;

/** The one profile there is here, as the assistant lists it. */
export const sampleProfile = {
  id: 'sample',
  name: company,
  applets: [{ id: 'sample', name: rehearsalForm.applet }],
  samePerson: true,
};

/** The sample is taken to have every scan: the form of the rehearsal asks for none. */
const behind = {
  saved: sampleAnswers,
  scans: new Set(fieldIds.filter((id) => ['image', 'images', 'video'].includes(fields[id].kind))),
};

/**
 * Stands in for the background where the assistant rehearses: the same decisions, with the sample's answers alone. Nothing
 * is read of the vault, nothing is kept and nothing crosses to anybody. What keeps something is refused: `notAllowed`.
 */
export function rehearsalWorld({ lang, now }: { lang: Lang; now(): number }): typeof send {
  let grant: { id: string; until: number } | undefined;
  const answers: Answers = {
    setView: () => ({}),
    hints: () => hintsIn(lang),
    banner: () => ({ sms: 0, late: 0 }),
    profilesHere: () => [sampleProfile],
    openGrant: ({ subjectShown, confirmed }) => {
      const isOther = subjectShown !== undefined && !sameName(subjectShown, company);
      if (isOther && !confirmed.includes('subjectDiffers')) return { confirm: ['subjectDiffers'] };
      grant = { id: crypto.randomUUID(), until: now() + lasts };
      return { grant: { ...grant, profile: company, applet: rehearsalForm.applet } };
    },
    answersFor: ({ grantId, fieldIds: ids }) => {
      if (grantId !== grant?.id || now() >= grant.until) throw new Refused('grantOver');
      const found = ids.map((id) => [id, answerOf(id, sampleAnswers)] as const);
      return Object.fromEntries(found.filter(([, answer]) => answer !== undefined)) as Partial<Record<FieldId, Answer>>;
    },
    closeGrant: () => {
      grant = undefined;
      return {};
    },
    judgeHere: ({ here, earlier, account, whole }) => {
      const context = { today: chinaDay(now()), lang, ...(account !== undefined && { accountSubject: account }) };
      return { ...judgePage({ here, earlier, behind, whole }, context), ...(whole && { profile: { name: company } }) };
    },
  };
  return async <N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> => {
    const answer = answers[name] as ((request: Request<N>) => Reply<N>) | undefined;
    if (!answer) throw new Refused('notAllowed');
    return answer(request);
  };
}
