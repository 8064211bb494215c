import { fieldIds } from '../fields/index.ts';
import { z } from '../zod.ts';

const id = z.string().min(1).max(64);
const wording = z.string().max(500);
const name = z.string();
const fieldId = z.enum(fieldIds);
const nothing = z.strictObject({});
const named = z.object({ id, name });

export const profileHere = named.extend({
  /** A mini program's name is '' while nobody has given it: the interface takes a body without one. */
  applets: z.array(named),
  /** Subject principal and applet principal are one person everywhere: nobody needs to ask whose SMS it is. */
  samePerson: z.boolean(),
});

/**
 * What a person should know about a profile or an import. Kept, but never filled: `unknownCode`, `unknownText` (read from a
 * page), `misfit` (half a number), `unplaced` (a key of the body no field stands for). `missingPart`: the body lacks it.
 * `unshared`: the person differs now from the one other profiles share, and is this profile's alone.
 */
export const note = z.object({
  note: z.enum([
    'unknownCode',
    'unknownText',
    'misfit',
    'unplaced',
    'toUpload',
    'missingPart',
    'sameSubject',
    'appletAdded',
    'appletUpdated',
    'alreadyThere',
    'unshared',
  ]),
  id: fieldId.optional(),
  text: z.string().optional(),
});

export type Note = z.infer<typeof note>;

// As long as an imported file made it: what was read must be saved again. Only our own pages send it.
const raw = z.union([z.string().max(5_000_000), z.array(z.string().max(5_000_000)).max(100_000)]);

/** A scan in a slot: its bytes lie apart (scan-messages.ts), bound to this id. */
export const scanRef = z.object({
  id,
  name: z.string().max(300),
  type: z.string().max(100),
  bytes: z.number().int().nonnegative(),
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  /** Last day of the paper shown, YYYYMMDD. */
  until: z.string().max(10).optional(),
  addedAt: z.number(),
});
export type ScanRef = z.infer<typeof scanRef>;

/** People a profile may share with others, by role. */
export const personRole = z.enum(['subjectPrincipal', 'legalRepresentative', 'appletPrincipal']);
export type PersonRole = z.infer<typeof personRole>;

const side = {
  /** Field → raw answer, as in fields/saved.ts. Ids of other versions are let through. */
  saved: z.record(z.string().max(200), raw),
  /** Field of kind image(s) or video → its scans in order. */
  scans: z.record(z.string().max(200), z.array(scanRef).max(30)),
  /** Role → the shared person who holds it; absent: a person of this profile alone. */
  people: z.partialRecord(personRole, id),
};

/** A profile as the editor holds it. Without `id`: a new one. */
export const profileDraft = z.object({
  id: id.optional(),
  name: z.string().max(200),
  tags: z.array(z.string().max(30)).max(20),
  ...side,
  applets: z.array(z.object({ id, ...side })).max(200),
  /** `updatedAt` of the profile it began from: another save in between is refused as `changedElsewhere`. */
  basedOn: z.number().optional(),
  /** Person taken from elsewhere → their answers as `sharePerson` gave them: what differs since was edited here. */
  taken: z.record(id, z.object({ saved: side.saved, scans: side.scans })).optional(),
});
export type ProfileDraft = z.infer<typeof profileDraft>;

const held = {
  saved: z.record(z.string(), raw),
  scans: z.record(z.string(), z.array(scanRef)),
  people: side.people,
};
/** A profile as it is stored, for the editor: what came from a file, or was kept once, may be longer than what is saved now. */
const heldProfile = profileDraft.extend({
  name: z.string(),
  tags: z.array(z.string()),
  ...held,
  applets: z.array(z.object({ id, ...held })),
});

/** What our own pages ask about profiles. */
export const profileMessages = {
  profiles: {
    from: 'extension',
    request: nothing,
    reply: z.array(
      profileHere.extend({
        applets: z.array(named.extend({ appId: name })),
        tags: z.array(name),
        subjectName: name,
        /** Names of everyone in it, each once. */
        peopleNames: z.array(name),
        /** Last six signs of every number and mobile in it, to be searched. */
        tails: z.array(name),
        usedAt: z.number().optional(),
        updatedAt: z.number(),
        /** The first of them. */
        notes: z.array(note),
      }),
    ),
  },
  importBody: {
    from: 'extension',
    request: z.object({ text: z.string() }),
    reply: z.object({ profileId: id, name, notes: z.array(note) }),
  },
  renameProfile: { from: 'extension', request: z.object({ profileId: id, name: wording }), reply: nothing },
  /** Into the trash. */
  deleteProfile: { from: 'extension', request: z.object({ profileId: id }), reply: nothing },
  /** Every answer in the form's order, as a person would type it. */
  copyList: {
    from: 'extension',
    request: z.object({ profileId: id, appletId: id.optional() }),
    reply: z.array(z.object({ id: fieldId, text: z.string() })),
  },
  /** The whole of a profile, for the editor. */
  readProfile: { from: 'extension', request: z.object({ profileId: id }), reply: heldProfile },
  /**
   * Unfinished or out of shape is saved too (and never filled). A name already borne gets a number, an empty one is made.
   * `key`: of the unsaved edits this ends; absent: the profile's id. `alsoChanged`: names of other profiles whose shared
   * person changed with it.
   */
  saveProfile: {
    from: 'extension',
    request: z.object({ draft: profileDraft, key: id.optional() }),
    reply: z.object({ profileId: id, name, updatedAt: z.number(), alsoChanged: z.array(name) }),
  },
  /** For another client: all but AppID, name and record number of the mini programs. */
  duplicateProfile: {
    from: 'extension',
    request: z.object({ profileId: id }),
    reply: z.object({ profileId: id, name }),
  },
  /** Deleted profiles that can still be brought back, the last deleted first. */
  trash: { from: 'extension', request: nothing, reply: z.array(named.extend({ deletedAt: z.number() })) },
  undelete: { from: 'extension', request: z.object({ profileId: id }), reply: z.object({ profileId: id, name }) },
  /** Removes one in the trash for good, with scans nobody else has. */
  purge: { from: 'extension', request: z.object({ profileId: id }), reply: nothing },
  /** Everyone in any profile who can be taken into another. `tail`: the last four of the certificate number. */
  people: {
    from: 'extension',
    request: nothing,
    reply: z.array(
      z.object({
        profileId: id,
        appletId: id.optional(),
        role: personRole,
        personId: id.optional(),
        name,
        tail: z.string(),
        profiles: z.array(name),
      }),
    ),
  },
  /**
   * Takes a person into a profile being edited, as `into`: set `people[into]` to `personId`, copy the answers and scans, and
   * keep them in the draft's `taken`. Marks the source, so that its `updatedAt` may change. Within one profile no need to
   * ask: give both roles one new id.
   */
  sharePerson: {
    from: 'extension',
    request: z.object({ profileId: id, appletId: id.optional(), role: personRole, into: personRole }),
    reply: z.object({ personId: id, saved: side.saved, scans: side.scans }),
  },
  /** A body of apply_icp_filing. `stillToUpload`: pictures it should name by media ids, which only the interface gives. */
  exportBody: {
    from: 'extension',
    request: z.object({ profileId: id, appletId: id.optional() }),
    reply: z.object({ text: z.string(), stillToUpload: z.array(fieldId) }),
  },
  /** Unsaved edits, encrypted like the rest; `key`: the profile's id, or one of its own for a new profile. */
  keepDraft: { from: 'extension', request: z.object({ key: id, draft: profileDraft }), reply: nothing },
  draft: {
    from: 'extension',
    request: z.object({ key: id }),
    reply: z.object({ draft: profileDraft.optional(), keptAt: z.number().optional() }),
  },
  drafts: { from: 'extension', request: nothing, reply: z.array(z.object({ key: id, name, keptAt: z.number() })) },
  dropDraft: { from: 'extension', request: z.object({ key: id }), reply: nothing },
} as const;
