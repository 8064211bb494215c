import { type EntryGuide, type EntryKind, entryKinds, type entryMessages } from '../platform/entry-messages.ts';
import type { HandlersOf } from '../platform/handle-messages.ts';
import { stored } from '../platform/stored.ts';
import type { EntrySeen } from '../recognise/entry-on.ts';
import { entryMonth, entrySources, entryTexts } from '../texts/entry.ts';
import type { Lang } from '../texts/index.ts';
import { say } from '../texts/say.ts';
import { z } from '../zod.ts';
import { settings } from './settings.ts';

/** Kinds nobody wants to be told of any more. */
const putAway = stored('local:entries-put-away', z.array(z.enum(entryKinds)));

const done = {};

/** What to say of an entry, with what the page says is missing. */
function guideOf({ kind, blockers }: EntrySeen, lang: Lang): EntryGuide {
  const texts = entryTexts(lang);
  const { title, lead, lines } = texts.kinds[kind];
  return {
    kind,
    title,
    lead,
    missing: blockers.map((blocker) => texts.blockers[blocker]),
    lines,
    source: entrySources[kind],
    from: say(texts.from, { host: '{host}', month: entryMonth }),
    more: texts.more,
    away: texts.away,
  };
}

const change = (deed: (kinds: readonly EntryKind[]) => EntryKind[]): Promise<void> =>
  navigator.locks.request('entries', async () => putAway.set(deed((await putAway.get()) ?? [])));

export const entryHandlers: HandlersOf<typeof entryMessages> = {
  entryGuide: async (seen, { site }) => {
    const { lang, sites } = await settings();
    const hushed = sites[site].off || ((await putAway.get()) ?? []).includes(seen.kind);
    return hushed ? {} : { guide: guideOf(seen, lang) };
  },
  putAwayEntry: async ({ kind }) => {
    await change((kinds) => [...new Set([...kinds, kind])]);
    return done;
  },
  tellEntriesAgain: async () => {
    await change(() => []);
    return done;
  },
};
