import { fieldsMeant } from '../../checks/rejections/fields-meant.ts';
import type { FieldId } from '../../fields/index.ts';
import type { Rejection } from '../../platform/filing-messages.ts';
import type { Reply } from '../../platform/messages.ts';
import type { Lang } from '../../texts/index.ts';
import { rejectedTexts } from '../../texts/rejected.ts';
import { isOver } from '../../tracker/filing-state.ts';
import { adviceOn } from './advice-on.ts';
import { detailsIfOpen } from './links.ts';
import { namedHere } from './named-here.ts';
import type { Listed } from './read-filings.ts';
import { lastRejections } from './rejections-by-event.ts';
import { listedNow } from './waits.ts';

type Notes = Reply<'hints'>;
type Note = NonNullable<Notes[keyof Notes]>[number];

const cameBack = ({ state }: Listed): boolean =>
  state.stage === 'platform_rejected' || state.stage === 'bureau_rejected';

/** The page the reason itself was read on, for those nothing else is known of. */
const portal = 'https://mp.weixin.qq.com/';

/** A reason with its cause and fix, as it stands in the hint of a row. */
function noteOf(one: Rejection, lang: Lang): Note {
  const texts = rejectedTexts(lang);
  const advice = adviceOn(one, lang);
  return {
    text: texts.note({ ...one, ...advice }),
    source: advice?.source ?? portal,
    seen: advice?.seen ?? new Date(one.at).toISOString().slice(0, 7),
    severity: 'warning',
  };
}

/**
 * What the mini program's running filing was sent back for, by the rows it is about; nothing while the vault is locked, and
 * where it is not certain which filing is meant. `applet`: as the console names it.
 */
export async function rejectedHere(applet: string | undefined, lang: Lang): Promise<Notes> {
  const running = (await listedNow()).filter((one) => !isOver(one.state));
  const meant = applet ? await namedHere(running, applet) : running;
  const [only, ...more] = meant.filter(cameBack);
  const details = only && !more.length ? await detailsIfOpen([only]) : undefined;
  if (!only || !details) return {};
  const rows = lastRejections(only.filing, details.get(only.filing.id)?.rejections ?? []);
  const notes: Partial<Record<FieldId, Note[]>> = {};
  for (const one of rows) for (const id of fieldsMeant(one)) notes[id] = [...(notes[id] ?? []), noteOf(one, lang)];
  return notes;
}
