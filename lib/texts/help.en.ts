import type { HelpTexts } from './help.zh-CN.ts';

export const helpEn: HelpTexts = {
  title: 'Help',
  back: 'Back to options',
  of: (title) => `Help: ${title}`,
  more: 'More help',
  lead: 'What each part is for, and what to mind. All of this is inside the extension; reading it uses no network.',
  topics: {
    fill: {
      title: 'Filling the form',
      brief:
        'On a filing form the assistant stands at the edge of the page: choose a profile, look at the line that names mini program and profile, press “Fill”.',
      more: [
        'Afterwards each item is read back: filled, right already, yours kept, different from the profile, not in the profile, yours to do, not filled, not recognised. “Locate” leads there.',
        'What the page brought along (a draft, old values of a returned filing) is only listed where it differs, and changed once you agree. What you typed is never overwritten unasked.',
        'Captchas, requesting codes, the face check, the commitment and submitting are yours.',
        'No assistant: reload the page, see whether the site is turned off in the options and whether the browser grants access. Still none: the page was not recognised, so copy the answers from the popup.',
      ],
    },
    profiles: {
      title: 'Profiles',
      brief:
        'One profile for a subject, with any number of mini programs. Write one, import one, or fill the official form once and press “Save as profile”.',
      more: [
        'What is imported is a request body for the filing API apply_icp_filing (.json), or a backup of this extension. A file that cannot be read changes nothing.',
        'Another file of the same subject adds its mini program; where the subject’s data differ it becomes a profile of its own. Nothing is overwritten.',
        'Find one by name, pinyin initials or the last characters of a number. A deleted profile stays in the trash for 30 days.',
      ],
    },
    editor: {
      title: 'Writing a profile',
      brief:
        'Each item is judged as you write, and what the filing still lacks is listed. Unsaved changes are kept, over a closed page and a crash.',
      more: [
        'A principal can be taken from another profile and is shared from then on: changed in one place, changed in all.',
        'Drop scans into their slots: type, size, pixels and sharpness are checked on the spot, and one click turns, scales down and takes the place out. Your file stays as it is.',
        '“Paste” shows what was recognised before you take it over.',
      ],
    },
    backup: {
      title: 'Backup and restore',
      brief:
        'Everything as one encrypted file. Removing the extension erases everything, so make one before you reinstall or change computers.',
      more: [
        'It opens with the passphrase of the time it was made; nobody can reset that one.',
        'Before anything comes back the whole file is checked and shown: what would be added or changed, for you to choose. On an error nothing changes.',
      ],
    },
    lock: {
      title: 'Passphrase and lock',
      brief:
        'It is typed into the extension’s own windows alone, kept nowhere, and cannot be brought back. Locks in time, with the screen and with the browser.',
      more: [
        'Without one the browser holds the key: that keeps out pages and other extensions, but not someone who uses your system account or copies the browser’s files.',
        'While locked, countdowns and reminders go on; names, record numbers, notes and answers show once unlocked.',
      ],
    },
    storage: {
      title: 'Room taken',
      brief:
        'Everything is kept encrypted in this browser on this computer; each record twice, so that one can mend the other.',
      more: [
        'You are told before it is full. Make a backup first, then remove scans or profiles you no longer need; what is in the trash gives its room back after 30 days.',
      ],
    },
    language: {
      title: 'Language',
      brief: 'Chinese or English. The official form is Chinese, and its own words are not translated.',
      more: ['What the assistant says in a page changes once that is reloaded.'],
    },
    sites: {
      title: 'Sites',
      brief:
        'The extension works on these two official sites alone, and each can be turned off. Where there are too many markers, only those of problems may be shown.',
      more: [
        'A site that is turned off holds nothing of ours, not even the script of a few kB. Reload open pages for a change to count.',
      ],
    },
    keys: {
      title: 'Keyboard',
      brief:
        'Keys that open the popup, the side panel and the like. The browser keeps them: change them there, or have none. None of them fills.',
      more: [
        'Where another program or extension holds the same keys the browser leaves them out; choose others on its page of shortcuts.',
      ],
    },
    taught: {
      title: 'Taught rows',
      brief:
        'Where a row was not recognised, or wrongly, press “Teach” in the assistant and say what it is, or that it is never to be filled. Here you look at that, test it and remove it.',
      more: [
        'A row is filled accordingly only where step, heading, label and control are as they were; otherwise you are asked again.',
        'What cannot hold it (a mobile number in a date) is not accepted.',
      ],
    },
    filings: {
      title: 'Progress of filings',
      brief:
        'Which step each filing is at, how much time is left and whose turn it is. Add one once you have handed in, or paste the SMS from 12381 into the popup.',
      more: [
        'A result on the verification page is noted as it appears; a status of the console only once you agree. Both can be undone.',
        'Working days follow the official holidays; a year not published yet is estimated, and says so.',
        'Labels are not encrypted and appear in reminders: no names and no numbers in them.',
      ],
    },
    sms: {
      title: 'The SMS from 12381',
      brief:
        'Paste the whole SMS from 12381: the code and the time it came are read, and 24 hours are counted down. The text is not kept.',
      more: [
        'The code stays in memory and is filled into the ministry’s page alone; it is gone once verified, handed in again, over or locked.',
        'It came to another phone: “Urge” copies a message without names and numbers for that person.',
        'For logins, banks, fraud warnings and the like you are told why it is none.',
      ],
    },
    copy: {
      title: 'Copy one by one',
      brief: 'For a form that is not recognised: every answer in the form’s order, ticked off as you copy it.',
      more: [
        'Ticks last until the browser closes. What is copied lies in the clipboard, which other programs can read; empty it when you are done.',
      ],
    },
    reminders: {
      title: 'Reminders',
      brief:
        'Several before each deadline; those missed while asleep or switched off are made up for. Notifications hold no names and no numbers.',
      more: [
        'None ring while the browser is not running. Export the calendar as well for what matters, so that your phone rings too.',
        'Quiet hours hold them back, but for the last two.',
      ],
    },
    calendar: {
      title: 'Calendar file',
      brief: 'The deadlines that run now as an .ics file, for the calendar of your phone or computer.',
      more: [
        'A phone’s calendar may sync to the network, so labels are left out by default. Export again when a deadline has changed.',
      ],
    },
    materials: {
      title: 'Materials',
      brief:
        'What to have ready for this kind of filing, in which form and who says so; compared with the scans of a profile where there is one.',
      more: [
        'What administrations want changes: the list names its source and the month it was read. The platform and the administration have the last word.',
      ],
    },
  },
};
