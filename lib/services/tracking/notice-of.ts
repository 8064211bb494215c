import type { Lang } from '../../texts/index.ts';
import { noticeTexts } from '../../texts/notices.ts';
import { say } from '../../texts/say.ts';
import { chinaWhen } from '../../tracker/china-when.ts';
import type { Filing } from '../../tracker/filing.ts';
import type { Ring } from '../../tracker/ledger.ts';
import type { Verifier } from '../../tracker/verifiers.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export interface Notice {
  title: string;
  message: string;
}

/** A ring with what may be told of its filing: the label, which is the person's own, and nothing out of the vault. */
export interface Told {
  ring: Ring;
  filing: Pick<Filing, 'label' | 'number' | 'kind'>;
  verifier?: Verifier;
}

export interface Telling {
  now: number;
  lang: Lang;
  labels: boolean;
}

function leftText(ms: number, lang: Lang): string {
  const { left } = noticeTexts(lang);
  if (ms >= 3 * day) return say(left.days, { n: Math.floor(ms / day) });
  const minutes = Math.ceil(ms / minute);
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return say(left.minutes, { m });
  return m === 0 ? say(left.hours, { h }) : say(left.both, { h, m });
}

type Line = { what: string; todo: string };

/** The wording of what is so now: a reminder that comes late tells no time left of what is over. */
function lineOf({ ring: { reminder }, filing }: Told, { now, lang }: Telling): Line {
  const { lines } = noticeTexts(lang);
  const { kind, step, until } = reminder;
  const cancels = kind === 'sms' && filing.kind.startsWith('cancel');
  const steps: Partial<Record<string, Line>> = lines[cancels ? 'cancelSms' : kind];
  const isOver = until !== undefined && until <= now;
  return (steps[isOver ? 'over' : step] ?? steps.left ?? lines.askForSms.ask) as Line;
}

function nameOf({ filing: { label, number } }: Told, { lang, labels }: Telling): string {
  const { nameless, numbered } = noticeTexts(lang);
  return labels ? label || say(numbered, { n: number }) : nameless;
}

function headline(told: Told, telling: Telling): string {
  const { title, whose, verifiers } = noticeTexts(telling.lang);
  const left = (told.ring.reminder.until ?? 0) - telling.now;
  const line = say(lineOf(told, telling).what, { left: leftText(left, telling.lang) });
  const what = told.verifier ? say(whose, { what: line, who: verifiers[told.verifier] }) : line;
  return say(title, { name: nameOf(told, telling), what });
}

/** Days end at midnight: the moment before is the day a person means. */
const inDays: ReadonlySet<Ring['reminder']['kind']> = new Set(['platform', 'bureau', 'papers']);

/** One reminder as a notification says it. */
export function noticeOf(told: Told, telling: Telling): Notice {
  const { until: by, missed } = noticeTexts(telling.lang);
  const { kind, until } = told.ring.reminder;
  const isDay = inDays.has(kind);
  const time = until && chinaWhen(isDay ? until - 1 : until, telling.lang, isDay ? 'day' : 'short');
  const parts = [
    lineOf(told, telling).todo,
    time && say(by, { time }),
    told.ring.missed > 0 && say(missed, { n: told.ring.missed }),
  ];
  return { title: headline(told, telling), message: parts.filter(Boolean).join(' ') };
}

const mostNamed = 5;

/** Several at once, the first to run out on top. */
export function digestOf(all: readonly Told[], telling: Telling): Notice {
  const { digest, missed } = noticeTexts(telling.lang);
  const until = ({ ring }: Told): number => ring.reminder.until ?? Number.POSITIVE_INFINITY;
  const sorted = all.toSorted((one, other) => until(one) - until(other) || 0);
  const lost = all.reduce((sum, { ring }) => sum + ring.missed, 0);
  const more = all.length - mostNamed;
  const lines = telling.labels
    ? [
        ...sorted.slice(0, mostNamed).map((one) => headline(one, telling)),
        ...(more > 0 ? [say(digest.more, { n: more })] : []),
      ]
    : [digest.hidden];
  return {
    title: say(digest.title, { n: all.length }),
    message: [...lines, ...(lost > 0 ? [say(missed, { n: lost })] : [])].join('\n'),
  };
}
