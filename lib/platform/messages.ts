import { fieldIds } from '../fields/index.ts';
import type { Texts } from '../texts/index.ts';
import { z } from '../zod.ts';
import { backupMessages } from './backup-messages.ts';
import { checkMessages } from './check-messages.ts';
import { entryMessages } from './entry-messages.ts';
import { filingMessages } from './filing-messages.ts';
import { profileHere, profileMessages } from './profile-messages.ts';
import { reportMessages } from './report-messages.ts';
import { scanMessages } from './scan-messages.ts';
import { settingsShape, siteSettings } from './settings-shape.ts';
import { teachMessages } from './teach-messages.ts';
import { vaultMessages } from './vault-messages.ts';

const id = z.string().min(1).max(64);
// What comes in is bounded; what goes out is as long as an imported file made it.
const wording = z.string().max(500);
const name = z.string();
const fieldId = z.enum(fieldIds);
const value = z.array(z.string().max(20_000)).max(100).readonly();
const fileNote = z.object({ name: z.string(), type: z.string(), bytes: z.number() });
const answer = z.object({
  value,
  also: z.array(value).readonly().optional(),
  files: z.array(fileNote).max(30).readonly().optional(),
});
const nothing = z.strictObject({});
const named = z.object({ id, name });
const hintNote = z.object({
  text: z.string(),
  source: z.string(),
  seen: z.string(),
  /** Of what was found fault with. */
  severity: z.literal('warning').optional(),
});
const confirmation = z.enum(['subjectDiffers', 'otherProfile', 'pageMoved']);
const verifier = z.enum(['subjectPrincipal', 'appletPrincipal']);

const captureChange = z.object({
  id: fieldId,
  change: z.enum(['new', 'changed', 'same', 'unknown']),
  before: z.string().optional(),
});

/**
 * Everything that may be asked of the background. `from`: `page` = our content script in the top frame of one of the two
 * sites; `extension` = our own popup and options page. Both ways are parsed, by the background alone.
 */
export const messages = {
  /** The sentinel has found a filing form: bring the assistant. */
  formHere: { from: 'page', request: nothing, reply: nothing },
  /** The assistant has found a UI kit whose drivers it does not carry: bring them. */
  kitsHere: { from: 'page', request: nothing, reply: nothing },
  /** How to show ourselves. `texts`: in the language set; both would weigh 5 kB in every page. */
  view: {
    from: 'page',
    request: nothing,
    reply: siteSettings
      .omit({ off: true })
      .extend({ lang: settingsShape.shape.lang, texts: z.custom<Texts>(), recent: named.optional() }),
  },
  /** The style sheet of the overlay: 2 kB every page would have to read as script. */
  style: { from: 'page', request: nothing, reply: z.object({ css: z.string() }) },
  setView: { from: 'page', request: siteSettings.partial(), reply: nothing },
  /**
   * What to know of every field, in the language set: both languages would weigh 7 kB in every page. First what the running
   * filing of this mini program was last rejected for, while the vault is open. `applet`: as the console names it.
   */
  hints: {
    from: 'page',
    request: z.object({ applet: wording.optional() }),
    reply: z.partialRecord(fieldId, z.array(hintNote)),
  },
  /** At most ten, the last used first. */
  profilesHere: { from: 'page', request: nothing, reply: z.array(profileHere).max(10) },
  openGrant: {
    from: 'page',
    request: z.object({
      profileId: id,
      appletId: id.optional(),
      verifier: verifier.optional(),
      subjectShown: wording.optional(),
      confirmed: z.array(confirmation),
    }),
    reply: z.union([
      z.object({ grant: z.object({ id, until: z.number(), profile: name, applet: name.optional() }) }),
      z.object({ confirm: z.array(confirmation).min(1) }),
    ]),
  },
  answersFor: {
    from: 'page',
    request: z.object({ grantId: id, fieldIds: z.array(fieldId).max(200) }),
    reply: z.partialRecord(fieldId, answer),
  },
  closeGrant: { from: 'page', request: z.object({ grantId: id }), reply: nothing },
  /**
   * Without `profileId` the steps of one console session go into one profile, as does a subject already known by its
   * certificate number, unless `asNew`. `into`: the profile that would be changed; absent: a new one.
   */
  previewCapture: {
    from: 'page',
    request: z.object({
      profileId: id.optional(),
      appletId: id.optional(),
      asNew: z.boolean().optional(),
      values: z.partialRecord(fieldId, value),
    }),
    reply: z.object({
      captureId: id,
      changes: z.array(captureChange),
      into: named.optional(),
      /** Names' rows of people other profiles share, who become this profile's alone: the others do not change. */
      unshares: z.array(fieldId).optional(),
    }),
  },
  saveCapture: {
    from: 'page',
    request: z.object({ captureId: id, name: wording.optional() }),
    reply: z.object({ profileId: id, name }),
  },

  settings: { from: 'extension', request: nothing, reply: settingsShape },
  setSettings: {
    from: 'extension',
    request: z.object({
      lang: settingsShape.shape.lang.optional(),
      sites: z.object({ wechat: siteSettings.partial(), miit: siteSettings.partial() }).partial().optional(),
    }),
    reply: settingsShape,
  },

  ...profileMessages,
  ...vaultMessages,
  ...scanMessages,
  ...backupMessages,
  ...filingMessages,
  ...entryMessages,
  ...checkMessages,
  ...teachMessages,
  ...reportMessages,
} as const satisfies Record<string, { from: 'page' | 'extension'; request: z.ZodType; reply: z.ZodType }>;

export type MessageName = keyof typeof messages;
export type Request<N extends MessageName> = z.input<(typeof messages)[N]['request']>;
export type Reply<N extends MessageName> = z.output<(typeof messages)[N]['reply']>;
