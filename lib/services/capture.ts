import { rawAnswer } from '../fields/answer-for.ts';
import { type FieldId, fieldIds } from '../fields/index.ts';
import type { Reply } from '../platform/messages.ts';
import { Refused } from '../platform/refused.ts';
import type { PageSender } from '../platform/sender.ts';
import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';
import { appletFor, type Captured, profileFor } from './capture-target.ts';
import { consoleSessionOf, noteConsole } from './console-sessions.ts';
import { mergeCaptured, sameRaw } from './merge-captured.ts';
import { type Applet, blankProfile, emptySide, isOfApplet, type Profile, savedOf } from './profile.ts';
import { readIndex } from './profile-index.ts';
import { nameFor } from './profile-name.ts';
import { changedAt, freeName, readProfile, saveProfile } from './profiles.ts';
import type { PageValues } from './raw-of.ts';
import { readPage } from './read-page.ts';
import { masked, shownText } from './shown-text.ts';
import { unshared } from './unshare.ts';
import { inVault, type Kind, seal, unseal } from './vault.ts';

const kept = 10 * 60_000;

/** A comparison shown to the person, until they save it. */
const comparison = z.object({
  profileId: z.string().optional(),
  /** The mini program it goes into: one of the profile's, or a new one. */
  appletId: z.string().optional(),
  captured: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  unknown: z.record(z.string(), z.string()),
});
const comparisonKind: Kind<z.infer<typeof comparison>> = { kind: 'comparison', version: 1, schema: comparison };
const pending = stored(
  'session:comparisons',
  z.array(z.object({ id: z.string(), tabId: z.number(), from: z.number(), sealed: z.unknown() })),
);

const typeOf = (profile?: Profile): string | undefined =>
  profile && ([profile.saved['icp_subject.base_info.type'] ?? []].flat()[0] as string | undefined);

type CaptureChange = Reply<'previewCapture'>['changes'][number];

function changesOf(read: ReturnType<typeof readPage>, profile?: Profile, applet?: Applet): CaptureChange[] {
  const saved = profile ? savedOf(profile, applet) : {};
  return fieldIds.flatMap((id): CaptureChange[] => {
    const before = rawAnswer(id, saved);
    const shown = before === undefined ? {} : { before: masked(shownText(id, saved)) };
    if (id in read.unknown) return [{ id, change: 'unknown', ...shown }];
    if (!(id in read.captured)) return [];
    if (before === undefined) return [{ id, change: 'new' }];
    return sameRaw(before, read.captured[id]) ? [{ id, change: 'same' }] : [{ id, change: 'changed', ...shown }];
  });
}

/** The profile with what was read; shared people who differ then are its own, as others must not change with it. */
const afterCapture = (
  before: Profile,
  ...read: [Applet | undefined, Captured, ReturnType<typeof readPage>['unknown']]
) => unshared(before, mergeCaptured(before, ...read));

export interface CaptureWish {
  profileId?: string;
  appletId?: string;
  asNew?: boolean;
  values: PageValues;
}

/** Compares what stands in the form with the profile it would go into, and keeps the comparison for ten minutes. */
export const previewCapture = (wish: CaptureWish, sender: PageSender, time: number) =>
  inVault(async () => {
    const session = await consoleSessionOf(sender);
    const chosen = wish.profileId === undefined ? undefined : await readProfile(wish.profileId);
    const first = readPage(wish.values, sender.site, typeOf(chosen)).captured;
    const into = chosen ?? (wish.asNew ? undefined : await profileFor(first, session));
    const read = readPage(wish.values, sender.site, typeOf(into));
    const ids = [...Object.keys(read.captured), ...Object.keys(read.unknown)] as FieldId[];
    const asksApplet = ids.some(isOfApplet);
    const applet = into && asksApplet ? appletFor(into, read.captured, wish.appletId, session) : undefined;
    const unshares = into && (await afterCapture(into, applet, read.captured, read.unknown)).unshares;
    const id = crypto.randomUUID();
    const { value } = await seal(comparisonKind, id, {
      ...(into && { profileId: into.id }),
      ...(asksApplet && { appletId: applet?.id ?? crypto.randomUUID() }),
      captured: read.captured as Record<string, string | string[]>,
      unknown: read.unknown as Record<string, string>,
    });
    const others = ((await pending.get()) ?? []).filter(
      ({ tabId, from }) => tabId !== sender.tabId && time - from < kept,
    );
    await pending.set([...others, { id, tabId: sender.tabId, from: time, sealed: value }]);
    return {
      captureId: id,
      changes: changesOf(read, into, applet),
      ...(into && { into: { id: into.id, name: into.name } }),
      ...(unshares?.length && { unshares }),
    };
  });

/** Saves a comparison just shown, into its profile or a new one. */
export const saveCapture = (captureId: string, wanted: string | undefined, sender: PageSender, time: number) =>
  inVault(async () => {
    const all = (await pending.get()) ?? [];
    const found = all.find(({ id, tabId, from }) => id === captureId && tabId === sender.tabId && time - from < kept);
    if (!found) throw new Refused('captureOver');
    const { profileId, appletId, captured, unknown } = await unseal(comparisonKind, captureId, found.sealed);
    if (!Object.keys(captured).length && !Object.keys(unknown).length) throw new Refused('nothingToSave');
    const before = profileId === undefined ? blankProfile(crypto.randomUUID(), time) : await readProfile(profileId);
    const applet: Applet | undefined =
      appletId === undefined
        ? undefined
        : (before.applets.find(({ id }) => id === appletId) ?? { id: appletId, ...emptySide() });
    const { profile } = await afterCapture(before, applet, captured as Captured, unknown);
    const after = { ...profile, updatedAt: profileId === undefined ? time : changedAt(before, time) };
    const name = before.name || freeName(nameFor(after, wanted), await readIndex());
    await saveProfile({ ...after, name });
    // It is saved: that it cannot be noted must not be answered as if it were not.
    await pending.set(all.filter(({ id }) => id !== captureId)).catch(() => undefined);
    await noteSaved(sender, after.id, appletId).catch(() => undefined);
    return { profileId: after.id, name };
  });

/** A step without a mini program forgets none. */
async function noteSaved(sender: PageSender, profileId: string, appletId?: string): Promise<void> {
  const earlier = (await consoleSessionOf(sender))?.savedTo;
  const same = earlier?.profileId === profileId ? earlier.appletId : undefined;
  await noteConsole(sender, { savedTo: { profileId, appletId: appletId ?? same } });
}
