import type { backupZhCN } from './backup.zh-CN.ts';

const some = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`);

export const backupEn: typeof backupZhCN = {
  title: 'Backup and restore',
  lead: 'A backup is one encrypted file with all profiles, the trash, the filings followed, the settings and, if you like, the scans. Make one before you change computers, reinstall the browser or remove the extension, and keep it somewhere other than on this computer.',

  make: 'Make a backup',
  made: (profiles, trash, filings) =>
    `${some(profiles, 'profile')}${trash ? `, ${trash} in the trash` : ''}${filings ? `, ${some(filings, 'filing')}` : ''}`,
  onlySettings:
    'No profiles and no filings yet: a backup now would hold the settings alone. Write or import a profile first.',
  withScans: (n, size) => `With the scans (${n}, about ${size})`,
  size: (size) => `The file: about ${size}`,
  drafts: (n) => `${some(n, 'unsaved edit')} will not be in the backup. Save first what you want to keep.`,
  byVault:
    'The file is encrypted with your present passphrase, which a restore asks for. Change it later, and this backup still opens with the present one only.',
  byOwn: 'This file will leave this computer, so please give it a passphrase. A restore asks for it.',
  forgotten: 'Forget this passphrase, and nobody can open the backup.',
  begin: 'Begin',
  cancel: 'Cancel',
  making: 'Encrypting. Please leave this page open…',
  save: (size) => `Save the backup file (${size})`,
  close: 'Done',
  saveNote: 'Make sure the file is really there before you remove anything.',
  unreadable: (n) => `${some(n, 'scan')} could not be read and ${n === 1 ? 'is' : 'are'} not in the backup.`,
  file: (day) => `beian-pilot-${day}`,

  restore: 'Restore from a backup',
  choose: 'Choose a backup file',
  chooseHelp: 'The whole file is checked first and you see what would change. Nothing changes before you decide.',
  about: (when, profiles, trash, scans, filings) =>
    `Made ${when}: ${some(profiles, 'profile')}${trash ? `, ${trash} in the trash` : ''}${filings ? `, ${some(filings, 'filing')}` : ''}, ${scans ? some(scans, 'scan') : 'no scans'}.`,
  passphrase: 'Passphrase at the time of the backup',
  open: 'Open the backup',
  checking: 'Checking the whole file. Nothing has been changed yet…',
  preview: 'Choose what to restore',
  sound: 'The file is complete. Nothing changes before you press “Restore”.',
  new: (n) => `Profiles that are not here (${n})`,
  differs: (n) => `Profiles that differ from those here (${n})`,
  lostScans: (n) => `The same, but scans are lost or damaged here (${n})`,
  same: (n) => `${some(n, 'other profile')} ${n === 1 ? 'is' : 'are'} the same as in the backup: nothing to restore.`,
  onlyHere: (n) =>
    `${some(n, 'other profile')} ${n === 1 ? 'is' : 'are'} only here, not in the backup, and will stay as ${n === 1 ? 'it is' : 'they are'}.`,
  nothing: 'All is as in the backup already; there is nothing to restore.',
  all: 'All',
  none: 'None',
  more: (n) => `Show ${n} more`,
  how: (name) => `What to do with “${name}”`,
  allDiffering: 'All that differ',
  each: '(one by one)',
  ways: { leave: 'Keep the one here', replace: 'Take the one in the backup', keepBoth: 'Keep both' },
  hereNamed: (name) => `Called “${name}” here`,
  newer: (backup, here) => `Newer in the backup: backup ${backup}, here ${here}`,
  older: (backup, here) => `Newer here: here ${here}, backup ${backup}`,
  changed: (fields, more) => `Differing: ${fields}${more ? `, and ${more} more` : ''}`,
  otherwise: 'Scans, tags, the name or shared people differ.',
  rowScans: (n) => some(n, 'scan'),
  bring: (n) => `Bring back ${some(n, 'scan')}`,
  lost: (n) =>
    `${some(n, 'scan')} ${n === 1 ? 'is' : 'are'} neither in the backup nor here, to be added again afterwards.`,
  replacedNote: 'Profiles that are replaced go to the trash and can be brought back for 30 days.',
  trash: (n) => `Also bring ${n} back into the trash`,
  filings: (n) => `Also ${some(n, 'filing')} followed (of one that is here too, the state to which more has happened)`,
  settings: 'Also take language and site switches from the backup',
  apply: 'Restore',
  applying: 'Restoring. Please leave this page open…',
  done: (added, replaced, scans, trash, filings) =>
    `Restored: ${some(added, 'profile')} added, ${replaced} replaced, ${some(scans, 'scan')} brought back, ${trash} in the trash${filings ? `, ${some(filings, 'filing')}` : ''}.`,
  unshared: (n) =>
    `${n === 1 ? '1 shared person differs' : `${n} shared people differ`} from the other profiles here and ${n === 1 ? 'is' : 'are'} kept apart from them now. Those were not changed.`,
  changedElsewhere:
    'A profile was changed or deleted meanwhile, so nothing was restored. Please look at the changes again.',
};
