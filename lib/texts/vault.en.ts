import type { vaultZhCN } from './vault.zh-CN.ts';

const counted = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`);

export const vaultEn: typeof vaultZhCN = {
  passphrase: 'Passphrase',
  newPassphrase: 'New passphrase',
  again: 'Once more',
  show: 'Show what I type',
  differ: 'The two passphrases are not the same. Please type them again.',
  advice:
    'At least 8 characters. Longer is harder to guess: four or five unrelated words, for example. Spaces at either end count.',
  noRecovery:
    'A forgotten passphrase cannot be recovered: it is stored nowhere, and nobody can reset it for you. Note it somewhere safe first.',
  deviceLimit:
    'This keeps out web pages and other extensions. It does not keep out anyone who can use your system account or copy this browser profile’s folder.',
  working: 'Working…',

  first: {
    title: 'First choose how to protect your profiles',
    lead: 'Profiles hold ID numbers, phone numbers and scans of documents. They are kept encrypted in this browser on this computer. How the key to them is kept is up to you, and can be changed at any time.',
    with: 'With a passphrase',
    withText:
      'Typed once after the browser starts, and again after you have been away for a while. Whoever copies the browser’s files cannot read the profiles without it.',
    protect: 'Protect with this passphrase',
    without: 'Without a passphrase',
    withoutText: 'Nothing to type: the browser keeps the key.',
    skip: 'Continue without a passphrase',
  },
  unlock: {
    title: 'Unlock Beian Pilot',
    locked: 'The profiles are locked',
    unlock: 'Unlock',
    working: 'Checking…',
    wait: (minutes, seconds) =>
      minutes
        ? `You can try again in ${minutes} min ${seconds} s`
        : `You can try again in ${counted(seconds, 'second')}`,
    forgotten: 'Forgotten the passphrase?',
    forgottenText:
      'It cannot be recovered. All you can do is remove the extension and install it again, which erases every saved profile; afterwards a backup or the original JSON files can be imported again.',
    waiting: 'A web page is waiting to use your profiles. It goes on once they are unlocked.',
    waitingFirst:
      'A web page is waiting to use your profiles. This is the first time, so please choose how to protect them.',
    here: 'The passphrase is only ever typed in the extension’s own windows, where no web page can see it.',
    opened: 'Unlocked. You can close this window.',
  },
  lock: {
    title: 'Passphrase and lock',
    modePassphrase:
      'There is a passphrase. While locked, the profiles cannot be read without it, not even from a copy of the browser’s files, as long as it is hard to guess. While unlocked, anyone at this computer can use them.',
    modeDevice: 'There is no passphrase. This browser keeps the key, and nothing is ever locked.',
    whileLocked: 'Locked. Unlock to make changes here.',
    now: 'Lock now',
    nowText:
      'It also locks when the browser is closed or the screen is locked. (Firefox does not tell extensions about the screen: there it is the time alone.)',
    after: 'Once unlocked, stay so for at most',
    minutes: (n) => counted(n, 'minute'),
    hours: (n) => counted(n, 'hour'),
    until: (time) => `This time it locks at ${time}.`,
    set: 'Set a passphrase',
    setLate:
      'The key from before, which needed no passphrase, may linger in the browser’s files for a while, until the browser clears it over some restarts.',
    change: 'Change the passphrase',
    present: 'Present passphrase',
    remove: 'Remove the passphrase',
    removeText: 'Without it there is nothing to type, and nothing is ever locked.',
    cancel: 'Cancel',
    setDone: 'The passphrase is set.',
    changeDone: 'The passphrase has been changed.',
    removeDone: 'The passphrase has been removed.',
  },
  setAside: {
    title: 'Records that could not be opened, or were restored',
    lost: (n) => `${n === 1 ? '1 record' : `${n} records`} could not be opened; kept aside as found, not deleted.`,
    replaced: (n) =>
      `${n === 1 ? '1 record was' : `${n} records were`} damaged or missing and came back from the second copy, or from other records.`,
    behind: (n) =>
      `${n === 1 ? '1 record has' : `${n} records have`} no second copy yet (the browser could not write it; disk full?). What you saved is saved; the next change tries again.`,
    details: 'Look and export',
    kinds: {
      key: 'The key of the vault',
      profile: 'Profile',
      trash: 'Deleted profile',
      draft: 'Unsaved edits',
      filing: 'Filing followed',
      filings: 'List of filings followed',
      index: 'List of profiles',
      drafts: 'List of edits',
      'trash-list': 'List of deleted profiles',
      other: 'Other record',
    },
    row: (what, time, replaced) => `${what}, ${time}${replaced ? ', restored' : ', not restored'}`,
    help: 'The file holds these exactly as found; what was encrypted still is. Think before you send it to anyone.',
    export: 'Export file',
    file: 'beian-pilot-set-aside.json',
  },
};
