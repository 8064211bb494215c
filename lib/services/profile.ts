import { type FieldId, fieldIds } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import { personRole, scanRef } from '../platform/profile-messages.ts';
import { z } from '../zod.ts';
import type { Kind } from './vault.ts';

/** As long as a message lets an id be. */
export const recordId = z.string().min(1).max(64);

// Ids and paths of any version are let through: what a later version wrote must not make a profile unreadable.
const saved = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const side = {
  saved,
  /** Parts of an imported body that no field stands for, by path, as they were. */
  unplaced: z.record(z.string(), z.unknown()),
  /** Pictures an imported body names by the platform's media ids: no page takes those, to be uploaded by hand. */
  toUpload: z.record(z.string(), z.unknown()),
  /** Field of kind image(s) or video → its scans. */
  scans: z.record(z.string(), z.array(scanRef)),
  /** Role → a person shared with other profiles. */
  people: z.partialRecord(personRole, recordId),
};

const applet = z.object({
  id: recordId,
  /** icp_applets.…, icp_materials.… and whether both principals are one person. */
  ...side,
});
export type Applet = z.infer<typeof applet>;

/** A subject with its people, and its mini programs. */
const profile = z.object({
  id: recordId,
  name: z.string(),
  /** icp_subject.… */
  ...side,
  applets: z.array(applet),
  tags: z.array(z.string()),
  /** Texts read from a page that no code stands for. */
  unknownTexts: z.array(z.object({ id: z.string(), text: z.string() })),
  usedAt: z.number().optional(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Profile = z.infer<typeof profile>;

type Old = Record<string, unknown> & { applets: Record<string, unknown>[] };
const withScans = (old: object): object => ({ scans: {}, people: {}, ...old });

export const profileKind: Kind<Profile> = {
  kind: 'profile',
  version: 2,
  schema: profile,
  // 2: scans, shared people and tags
  earlier: { 1: (old) => ({ tags: [], ...withScans(old as Old), applets: (old as Old).applets.map(withScans) }) },
};

const ofApplet = /^(?:icp_applets|icp_materials)\.|^ui\.applet_principal_same_as_subject$/u;

/** A side nobody has said anything in yet. */
export const emptySide = () => ({ saved: {}, unplaced: {}, toUpload: {}, scans: {}, people: {} });

/** A profile with no answer in it. */
export const blankProfile = (id: string, time: number): Profile => ({
  id,
  name: '',
  ...emptySide(),
  tags: [],
  applets: [],
  unknownTexts: [],
  createdAt: time,
  updatedAt: time,
});

/** Splits answers, or whatever else goes by path, between the subject and the mini program. */
export function sidesOf<T>(all: Readonly<Record<string, T>>): {
  subject: Record<string, T>;
  applet: Record<string, T>;
} {
  const entries = Object.entries(all).filter(([, value]) => value !== undefined);
  return {
    subject: Object.fromEntries(entries.filter(([path]) => !ofApplet.test(path))),
    applet: Object.fromEntries(entries.filter(([path]) => ofApplet.test(path))),
  };
}

/** Is the field one of the mini program's, and not the subject's? */
export const isOfApplet = (id: FieldId): boolean => ofApplet.test(id);

/** All a profile says for one of its mini programs; ids this version does not know are left out. */
export function savedOf(of: Profile, applet?: Applet): Saved {
  const all = { ...of.saved, ...applet?.saved };
  return Object.fromEntries(fieldIds.filter((id) => Object.hasOwn(all, id)).map((id) => [id, all[id]])) as Saved;
}

const textIn = (all: Record<string, string | string[]>, id: FieldId): string => [all[id] ?? ''].flat()[0] ?? '';

export const subjectName = (of: Profile): string => textIn(of.saved, 'icp_subject.base_info.name');
export const subjectNumber = (of: Profile): string => textIn(of.saved, 'icp_subject.organize_info.certificate_number');
/** '' while nobody has given one: a body of the interface may go without. */
export const appletName = (of: Applet): string => textIn(of.saved, 'icp_applets.base_info.name');
export const appId = (of: Applet): string => textIn(of.saved, 'icp_applets.base_info.appid');
