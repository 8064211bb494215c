import type { Verifier } from '../fields/answer-for.ts';
import { type FieldId, fields } from '../fields/index.ts';
import type { Answer } from '../fields/value.ts';
import type { Reply } from '../platform/messages.ts';
import { Refused } from '../platform/refused.ts';
import type { PageSender } from '../platform/sender.ts';
import { stored } from '../platform/stored.ts';
import { portals } from '../portals/index.ts';
import { z } from '../zod.ts';
import { answerOf } from './answer-of.ts';
import type { Confirmation } from './assist-state.ts';
import { consoleSessionOf, noteConsole } from './console-sessions.ts';
import { appletName, type Profile, savedOf, subjectName } from './profile.ts';
import { appletOf, readProfile, saveProfile } from './profiles.ts';
import { sameName } from './same-name.ts';
import { isSamePerson } from './same-person.ts';
import { readScan } from './scans.ts';
import { scansAnswer, scansOf } from './scans-of.ts';
import { codeFor } from './tracking/code-for.ts';
import { notePageFill } from './tracking/page-fills.ts';
import { inVault } from './vault.ts';

const lasts = 60_000;

/** The permission to ask for the answers of one mini program, on one load of one page, for one minute. */
const grant = z.object({
  id: z.string(),
  tabId: z.number(),
  documentId: z.string().optional(),
  place: z.string(),
  profileId: z.string(),
  appletId: z.string().optional(),
  verifier: z.enum(['subjectPrincipal', 'appletPrincipal']).optional(),
  from: z.number(),
  until: z.number(),
});
type Grant = z.infer<typeof grant>;

// No answers in it. In session storage: the background may be stopped and started again within the minute.
const grants = stored('session:grants', z.array(grant));
const change = (deed: (all: Grant[]) => Grant[]): Promise<void> =>
  navigator.locks.request('grants', async () => grants.set(deed((await grants.get()) ?? [])));

/** The address without its search part: a step of the form that changes it is another page. */
const placeOf = (url: string): string => {
  const { origin, pathname, hash } = new URL(url);
  return origin + pathname + hash;
};

export interface Wish {
  profileId: string;
  appletId?: string;
  verifier?: Verifier;
  subjectShown?: string;
  confirmed: readonly Confirmation[];
}

/** Whose SMS it is, on the ministry's page: the one chosen, or the only one. */
function verifierFor(profile: Profile, { verifier }: Wish, { site }: PageSender): Verifier | undefined {
  if (site !== 'miit' || verifier) return verifier;
  if (!isSamePerson(profile)) throw new Refused('verifierNeeded');
  return 'subjectPrincipal';
}

/** What a person must have seen and agreed to: another client's console, another client's earlier step. */
async function doubts(profile: Profile, { subjectShown }: Wish, sender: PageSender): Promise<Confirmation[]> {
  const before = (await consoleSessionOf(sender))?.filledFrom?.profileId;
  return [
    ...(subjectShown && !sameName(subjectShown, subjectName(profile)) ? (['subjectDiffers'] as const) : []),
    ...(before && before !== profile.id ? (['otherProfile'] as const) : []),
  ];
}

/** Opens a grant, or says what must be confirmed first. A tab has one at a time. */
export const openGrant = (wish: Wish, sender: PageSender, time: number): Promise<Reply<'openGrant'>> =>
  inVault(async () => {
    const profile = await readProfile(wish.profileId);
    const needsApplet = sender.site === 'wechat' || wish.verifier === 'appletPrincipal' || wish.appletId !== undefined;
    const applet = needsApplet ? appletOf(profile, wish.appletId) : undefined;
    const verifier = verifierFor(profile, wish, sender);
    const confirm = (await doubts(profile, wish, sender)).filter((doubt) => !wish.confirmed.includes(doubt));
    if (confirm.length) return { confirm };
    const opened: Grant = {
      id: crypto.randomUUID(),
      tabId: sender.tabId,
      documentId: sender.documentId,
      place: placeOf(sender.url),
      profileId: profile.id,
      appletId: applet?.id,
      verifier,
      from: time,
      until: time + lasts,
    };
    await change((all) => [...all.filter(({ tabId, until }) => tabId !== sender.tabId && until > time), opened]);
    await saveProfile({ ...profile, usedAt: time });
    return {
      grant: {
        id: opened.id,
        until: opened.until,
        profile: profile.name,
        ...(applet && { applet: appletName(applet) }),
      },
    };
  });

/** The grant, if this page still holds it. Asked from elsewhere it is void for good. */
async function held(id: string, sender: PageSender, time: number): Promise<Grant> {
  const found = ((await grants.get()) ?? []).find((one) => one.id === id);
  if (!found || found.tabId !== sender.tabId) throw new Refused('grantOver');
  const sameLoad = found.documentId === sender.documentId && found.place === placeOf(sender.url);
  // A clock set back must not make a minute longer.
  if (sameLoad && time >= found.from && time < found.until) return found;
  await closeGrant(id, sender);
  throw new Refused('grantOver');
}

const isAskedOn = (id: FieldId, site: PageSender['site']): boolean =>
  portals.some((portal) => portal.id === site && portal.sections.includes(fields[id].section));

/** The code out of the SMS the person pasted; whose it is must be known. */
async function pastedCode({ profileId, appletId, verifier }: Grant): Promise<Answer | undefined> {
  const code = verifier && (await codeFor({ profileId, appletId, verifier }));
  return code ? { value: [code] } : undefined;
}

/** The answers to just these fields, as far as the grant's profile has them and the site asks them. */
export async function answersFor(id: string, ids: readonly FieldId[], sender: PageSender, time: number) {
  const grant = await held(id, sender, time);
  const { profileId, appletId, verifier } = grant;
  const profile = await inVault(() => readProfile(profileId));
  const applet = appletId === undefined ? undefined : appletOf(profile, appletId);
  const saved = savedOf(profile, applet);
  const asked = ids.filter((one) => isAskedOn(one, sender.site));
  const code = asked.some((one) => fields[one].answer === 'pasted') ? await pastedCode(grant) : undefined;
  const answerTo = (one: FieldId): Answer | undefined =>
    fields[one].answer === 'pasted'
      ? code
      : (answerOf(one, saved, verifier) ?? scansAnswer(scansOf(one, profile, applet)));
  const found = asked.map((one) => [one, answerTo(one)] as const).filter(([, answer]) => answer !== undefined);
  if (found.length) {
    await noteConsole(sender, { filledFrom: { profileId, appletId } });
    await notePageFill(sender, { profileId, appletId, verifier });
  }
  return Object.fromEntries(found) as Partial<Record<FieldId, Answer>>;
}

/** One of the scans of such a field. */
export async function scanFor(id: string, field: FieldId, at: number, sender: PageSender, time: number) {
  const { profileId, appletId } = await held(id, sender, time);
  const profile = await inVault(() => readProfile(profileId));
  const applet = appletId === undefined ? undefined : appletOf(profile, appletId);
  const scan = isAskedOn(field, sender.site) ? scansOf(field, profile, applet)[at] : undefined;
  if (!scan) throw new Refused('noSuchScan');
  return readScan(scan.id);
}

export const closeGrant = (id: string, sender: PageSender): Promise<void> =>
  change((all) => all.filter((one) => one.id !== id || one.tabId !== sender.tabId));
