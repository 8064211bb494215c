/** Why something asked of the background was refused. Codes cross as data; what a person reads is in texts. */
export const faults = {
  // Asking
  notAllowed: 'this kind of sender may not ask this',
  unknownMessage: 'no such message',
  badRequest: 'the request does not fit its schema',
  broken: 'something unexpected went wrong in the background',
  noAnswer: 'nobody answered: the background or the page is not there',
  extensionGone: 'the extension was updated or removed since this page loaded: reload the page',
  // Storage
  keyUnavailable: 'the device key cannot be reached now; nothing was changed',
  unreadable: 'what is stored cannot be read just now; nothing was changed',
  damaged: 'the record could not be opened; it was set aside, not deleted',
  notSaved: 'the browser did not take the change (disk full?); nothing was changed',
  // Vault
  locked: 'the vault is locked, or nothing has been chosen yet',
  wrongPassphrase: 'wrong passphrase',
  tooSoon: 'after wrong passphrases the next try is taken later',
  weakPassphrase: 'a passphrase has at least 8 signs',
  weakened: 'the stored parameters of the passphrase are below the floor: not used',
  alreadyProtected: 'how the vault is protected has been chosen already',
  noRoom: 'the browser gives no more room',
  // Profiles
  changedElsewhere: 'the profile was saved elsewhere since it was opened',
  noSuchProfile: 'the profile is gone',
  noSuchApplet: 'the profile has no such mini program',
  appletNeeded: 'the profile has several mini programs: choose one',
  verifierNeeded: 'two persons receive an SMS: choose whose it is',
  badName: 'a name has 1 to 60 signs',
  nameTaken: 'another profile bears this name',
  // Scans
  noSuchScan: 'the scan is gone',
  // Import
  notJson: 'not JSON',
  tooLarge: '5 MB or more',
  notABody: 'JSON, but no body of apply_icp_filing',
  missingParts: 'a body without icp_subject or without icp_applets',
  damagedParts: 'a part of the body has another shape than the interface gives it',
  nothingInIt: 'a body without a single answer',
  // Backup
  notABackup: 'no backup of ours',
  newerBackup: 'a backup of a later version',
  damagedBackup: 'the backup is incomplete or was changed',
  backupOver: 'a backup under way was forgotten (locked, restarted, half an hour): begin again; nothing was changed',
  // Teaching
  contradicts: 'the row cannot be this field: its place, its controls or its own words say otherwise',
  // Filling
  tabChanged: 'the tab beside our page is, since a moment ago, not the one that is shown; nothing was filled',
  siteOff: 'switched off on this site',
  grantOver: 'the permission to fill is over (60 s, another page, closed)',
  // Filings under way
  noSuchFiling: 'the filing is gone',
  cannotBe: 'an event that cannot have happened',
  // Capture
  nothingToSave: 'nothing on the page that a profile could hold',
  captureOver: 'the comparison is too old: compare again',
} as const;

export type FaultCode = keyof typeof faults;
