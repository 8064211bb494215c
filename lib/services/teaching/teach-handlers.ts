import { fields } from '../../fields/index.ts';
import { labelLetters } from '../../fields/label-letters.ts';
import { now } from '../../platform/clock.ts';
import type { HandlersOf } from '../../platform/handle-messages.ts';
import { type SiteId, siteIds } from '../../platform/sites.ts';
import type { Taught, teachMessages } from '../../platform/teach-messages.ts';
import { fieldsFor, idsNamed } from '../../recognise/teaching/fields-for.ts';
import { texts } from '../../texts/index.ts';
import { settings } from '../settings.ts';
import { nameTaught, shownRule } from './shown-rule.ts';
import { forgetAllTaught, forgetTaught, listTaught, portalOf, teach } from './taught-rules.ts';

const spoken = async () => texts((await settings()).lang);

/** Does a deed, and shows the rules it leaves. The language is read first: what was done is never answered as refused. */
async function shown(site: SiteId, deed: () => Promise<readonly Taught[]>) {
  const t = await spoken();
  return { rules: (await deed()).map((rule) => shownRule(rule, portalOf(site), t)) };
}

export const teachHandlers: HandlersOf<typeof teachMessages> = {
  taughtHere: async (_, { site }) => shown(site, () => listTaught(site)),
  fieldsFor: async ({ signature }, { site }) => {
    const t = await spoken();
    const named = fieldsFor(signature, portalOf(site)).flatMap((as) => {
      const ids = idsNamed(as);
      const [id] = ids;
      const name = nameTaught(as, t);
      return id ? [{ as, name, section: t.sections[fields[id].section], ids, letters: labelLetters(name) }] : [];
    });
    return { fields: named };
  },
  teach: async (teaching, { site }) => shown(site, () => teach(site, teaching, now())),
  forget: async ({ id }, { site }) => shown(site, () => forgetTaught(site, id)),

  taught: async () => {
    const all = [];
    for (const site of siteIds) {
      const { rules } = await shown(site, () => listTaught(site));
      all.push(...rules.map((rule) => ({ ...rule, site })));
    }
    return { rules: all.toSorted((a, b) => b.taughtAt - a.taughtAt) };
  },
  forgetTaught: async ({ site, id }) => {
    await forgetTaught(site, id);
    return {};
  },
  forgetAllTaught: async () => {
    await forgetAllTaught();
    return {};
  },
};
