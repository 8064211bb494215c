import { now } from '../platform/clock.ts';
import type { Handlers } from '../platform/handle-messages.ts';
import { texts } from '../texts/index.ts';
import { bringAssistant, bringChecking, bringKits } from './assistant-injection.ts';
import { backupHandlers } from './backup-handlers.ts';
import { previewCapture, saveCapture } from './capture.ts';
import { checkHandlers } from './check-handlers.ts';
import { entryHandlers } from './entry-guides.ts';
import { answersFor, closeGrant, openGrant } from './grants.ts';
import { guarded } from './guarded.ts';
import { hintsIn } from './hints-in.ts';
import { ownNames } from './own-names.ts';
import { profileHandlers } from './profile-handlers.ts';
import { listProfiles } from './profiles.ts';
import { reportHandlers } from './report-handlers.ts';
import { scanHandlers } from './scan-handlers.ts';
import { registerSentinels } from './sentinels.ts';
import { changeSettings, type SettingsChange, settings } from './settings.ts';
import { teachHandlers } from './teaching/teach-handlers.ts';
import { filingHandlers } from './tracking/filing-handlers.ts';
import { refreshPapers } from './tracking/refresh-papers.ts';
import { rejectedHere } from './tracking/rejected-here.ts';
import { vaultHandlers } from './vault-handlers.ts';

const done = {};
const mostHere = 10;

async function change(wanted: SettingsChange) {
  const next = await changeSettings(wanted);
  await registerSentinels();
  return next;
}

const all: Omit<Handlers, 'style'> = {
  formHere: async (_, sender) => {
    await bringAssistant(sender);
    await bringChecking(sender);
    return done;
  },
  kitsHere: async (_, sender) => {
    await bringKits(sender);
    return done;
  },
  view: async (_, { site }) => {
    // Settings must come even while the vault cannot be read.
    const [{ lang, sites }, rows] = await Promise.all([settings(), listProfiles().catch(() => [])]);
    const { folded, markers } = sites[site];
    const recent = rows.find(({ usedAt }) => usedAt !== undefined);
    return {
      lang,
      texts: texts(lang),
      folded,
      markers,
      ...(recent && { recent: { id: recent.id, name: recent.name } }),
    };
  },
  setView: async (wanted, { site }) => {
    await change({ sites: { [site]: wanted } });
    return done;
  },
  hints: async ({ applet }, { site }) => {
    const { lang } = await settings();
    // Hints must come even while filings cannot be read.
    const rejected = site === 'wechat' ? await rejectedHere(applet, lang).catch(() => ({})) : {};
    return hintsIn(lang, rejected);
  },
  profilesHere: async () => (await listProfiles()).slice(0, mostHere),
  openGrant: (wish, sender) => openGrant(wish, sender, now()),
  answersFor: ({ grantId, fieldIds }, sender) => answersFor(grantId, fieldIds, sender, now()),
  closeGrant: async ({ grantId }, sender) => {
    await closeGrant(grantId, sender);
    return done;
  },
  previewCapture: (wish, sender) => previewCapture(wish, sender, now()),
  saveCapture: async ({ captureId, name }, sender) => {
    const saved = await saveCapture(captureId, name, sender, now());
    await refreshPapers(saved.profileId);
    return saved;
  },

  settings: () => settings(),
  setSettings: (wanted) => change(wanted),

  ...profileHandlers,
  ...vaultHandlers,
  ...scanHandlers,
  ...backupHandlers,
  ...filingHandlers,
  ...entryHandlers,
  ...checkHandlers,
  ...teachHandlers,
  ...reportHandlers,
};

/** Who answers what, and what of it only while the vault is open. `css`: the overlay's, which is the components' own. */
export const handlers = (css: string): Handlers =>
  guarded({ ...all, style: async () => ({ css: ownNames(css, crypto.randomUUID()) }) });
