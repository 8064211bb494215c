import { backupEn } from './backup.en.ts';
import { editorEn } from './editor.en.ts';
import type { PageTexts } from './pages.zh-CN.ts';
import { progressEn } from './progress.en.ts';
import { scansEn } from './scans.en.ts';
import { smsEn } from './sms.en.ts';
import { taughtEn } from './taught.en.ts';
import { trackerEn } from './tracker.en.ts';
import { vaultEn } from './vault.en.ts';

export const pagesEn: PageTexts = {
  options: 'Options',
  loading: 'Loading…',
  introduction: 'Introduction and rehearsal',
  about: 'Introduction',
  help: 'Help',
  unnamedApplet: '(mini program without a name)',

  tab: {
    title: 'This tab',
    elsewhere: 'Not a filing page.',
    console: 'Open the mini program console (new tab)',
    noForm:
      'An official site, but no filing form was recognised on this page. At the step where you write, the assistant comes by itself; if that is where you are, copy the answers one by one below.',
    tooBig:
      'This page is so large that the assistant did not read it, so as not to slow it down. Copy the answers one by one below.',
    off: 'Beian Pilot is turned off on this site. Turn it on in the options.',
    turnOn: 'Turn it on in the options',
    wechat: 'Mini program filing form',
    miit: 'SMS verification (MIIT)',
    step: (step) => `Step: ${step}`,
    recognised: (n) => (n === 1 ? '1 item recognised' : `${n} items recognised`),
    fillElsewhere: 'Open a filing form to fill it. The answers below can be copied one by one.',
  },
  access: {
    title: 'The browser does not let Beian Pilot read these sites yet:',
    why: 'So the assistant stays away when they are open, and nothing can be filled. Beian Pilot reads these two official sites only, and nothing leaves this machine.',
    ask: 'Allow access',
    asking:
      'Choose “Allow” where the browser asks. If you see no question, click beside this window: it may lie beneath.',
    refused:
      'Not allowed. Press again any time, or allow access to both sites where the browser manages its extensions.',
  },
  openPanel: 'Side panel',
  panelHelp: 'Opens the side panel, which stays while you change tabs or click in a page',
  toProfiles: 'Prepare a profile in the options',
  rehearse: 'Rehearse with a sample first',
  noProfiles:
    'No profiles yet. Write or import one on the options page, or press “Save as profile” in a form you have filled.',
  filledHere: (n) => (n === 1 ? '1 item filled; see the page.' : `${n} items filled; see the page.`),

  copy: {
    title: 'Copy one by one',
    filter: 'Filter',
    none: 'Nothing matches.',
    empty:
      'This profile has no answers yet. Once they are written on the options page, they can be copied one by one here.',
    write: 'Write them',
    copy: 'Copy',
    copyOf: (label) => `Copy ${label}`,
    copied: (label) => `Copied ${label}`,
    failed: 'The browser did not allow copying. Please select it by hand.',
    done: (label) => `${label} done`,
    onClipboard: 'Clipboard',
    last: (label) => `Clipboard: ${label} (not cleared by locking)`,
    clear: 'Clear the clipboard',
    notCleared: 'The browser did not allow clearing it. Copy something else over it.',
    progress: (done, all) => `${done} of ${all} done`,
  },

  profiles: {
    title: 'Profiles',
    import: 'Import profile',
    importHelp:
      'Choose a request body for the filing API apply_icp_filing (.json, up to 5 MB), or a backup of this extension. The file is read on this machine only.',
    imported: (name) => `Imported “${name}”`,
    empty:
      'No profiles yet. Make one by hand, import a JSON file, or fill the official form once and press “Save as profile” in the assistant.',
    clear: 'Clear the filters',
    subject: 'Subject',
    applets: 'Mini programs',
    updated: 'Updated',
    rename: 'Rename',
    renameOf: (name) => `Rename ${name}`,
    newName: 'New name',
    save: 'Save',
    cancel: 'Cancel',
    delete: 'Delete',
    deleteOf: (name) => `Delete ${name}`,
    deleteAsk: (name) => `Delete the profile “${name}”? It can be brought back for 30 days.`,
    deleted: (name) => `Deleted “${name}”`,
    notes: (n) => `To note (${n})`,
  },
  notes: {
    unknownCode: (what, text) =>
      `${what}: code ${text} is not in the known list. Kept as it is; it will not be filled in.`,
    unknownText: (what, text) => `${what}: “${text}” is not a known choice. Kept as it is; it will not be filled in.`,
    misfit: (what) => `${what}: incomplete or of another form. Kept as it is; it will not be filled in.`,
    missingPart: (what, text) => `The part ${text || what} is missing.`,
    unplaced: (what, text) => `Has no place in the form, kept as it is: ${text || what}`,
    toUpload: (what) => `${what}: the image or file is yours to upload on the page.`,
    sameSubject: (what, text) => `There is a profile of the same subject: ${text || what}`,
    appletAdded: (what, text) => `The mini program was added to the profile of the same subject: ${text || what}`,
    appletUpdated: (what, text) => `The mini program in the profile was updated: ${text || what}`,
    unshared: (what) =>
      `${what}: differs now from the person other profiles share, and is kept for this profile alone. The others were not changed.`,
    alreadyThere: () => 'The same as a profile already there; nothing was changed.',
  },
  faults: {
    wrongPassphrase: 'Wrong passphrase.',
    tooSoon: 'Too many wrong passphrases. Wait a little, then try again.',
    weakPassphrase: 'A passphrase has at least 8 characters.',
    weakened: 'The stored encryption parameters are below the safe floor and were refused.',
    alreadyProtected: 'How the vault is protected has been chosen already. Reload this page.',
    changedElsewhere: 'This profile was saved elsewhere meanwhile. Load it again before you change it.',
    noSuchScan: 'This scan is gone.',
    tabChanged:
      'The tab or its page has just changed; nothing was filled. It was read again: look, then press once more.',
    cannotBe: 'What was entered cannot have happened so (a time to come, say); nothing was changed.',
    notABackup: 'This is no backup of Beian Pilot. Nothing was changed.',
    newerBackup: 'This backup comes from a later version: update the extension first. Nothing was changed.',
    damagedBackup: 'The backup is incomplete or was altered. Nothing was changed.',
    backupOver:
      'Interrupted (locked, extension restarted, or half an hour passed). No profile was changed. Please begin again.',
    badName: 'A name has 1 to 60 characters.',
    nameTaken: 'Another profile has this name. Choose a different one.',
    notJson: 'This is not a JSON file; nothing was changed.',
    tooLarge: 'The file is larger than 5 MB; nothing was changed.',
    notABody: 'This is not a body of the filing interface apply_icp_filing; nothing was changed.',
    missingParts: 'The part icp_subject or icp_applets is missing; nothing was changed.',
    damagedParts: 'A part is not shaped as the interface gives it; nothing was changed.',
    nothingInIt: 'There is no answer in it; nothing was changed.',
  },

  language: { title: 'Language', 'zh-CN': '中文', en: 'English' },
  sites: {
    title: 'Sites',
    wechat: 'WeChat console (mp.weixin.qq.com)',
    miit: 'MIIT filing system (beian.miit.gov.cn)',
    on: 'On for this site',
    onOf: (site) => `On: ${site}`,
    markers: 'Mark every row (otherwise only those with a problem)',
    markersOf: (site) => `Mark every row: ${site}`,
    reload: 'Pages already open follow after a reload.',
  },
  progress: progressEn,
  tracker: trackerEn,
  smsRead: smsEn,
  vault: vaultEn,
  editor: editorEn,
  scans: scansEn,
  backup: backupEn,
  taught: taughtEn,
  privacy:
    'Profiles stay encrypted in this browser on this computer. The extension uses no network and uploads nothing. Beian Pilot is not an official tool.',
};
