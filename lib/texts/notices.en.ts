import type { NoticesTexts } from './notices.zh-CN.ts';
import type { Reworded } from './say.ts';

const verify = 'Enter code, mobile number and the last six of the ID number on the ministry’s page.';
const only = 'If it is not to be cancelled, leave this SMS alone: it ends by itself.';

export const noticesEn: Reworded<NoticesTexts> = {
  lines: {
    sms: {
      begun: { what: 'SMS verification has begun', todo: verify },
      later: { what: 'SMS not verified yet', todo: verify },
      left: {
        what: '{left} left for the SMS verification',
        todo: `Not verified by then, the filing is sent back. ${verify}`,
      },
      over: {
        what: 'SMS verification out of time',
        todo: 'The filing is sent back. Wait for 【去完善】 in the console and submit again as it is.',
      },
    },
    cancelSms: {
      begun: { what: 'SMS verification of the cancellation has begun', todo: only },
      later: { what: 'SMS of the cancellation not verified yet', todo: only },
      left: { what: '{left} left for the SMS of the cancellation', todo: only },
      over: {
        what: 'Cancellation not verified, it has ended',
        todo: 'The filing stays valid. To cancel it all the same, submit again.',
      },
    },
    platform: {
      left: { what: '{left} left for the platform’s review', todo: 'Keep phones reachable: the reviewer may call.' },
      over: {
        what: 'Platform’s review over 2 working days',
        todo: 'Look at the console’s status and messages, and for missed calls.',
      },
    },
    bureau: {
      left: { what: '{left} left for the bureau’s review', todo: 'Keep phones reachable: the reviewer may call.' },
      over: {
        what: 'Bureau’s review over 20 working days',
        todo: 'Look at the console’s messages; without news ask the bureau of the province.',
      },
    },
    reuseConfirm: {
      left: {
        what: '{left} left to confirm reuse',
        todo: 'The subject principal opens the link in the SMS and confirms.',
      },
      over: { what: 'Reuse not confirmed within 24 hours', todo: 'Within 3 days it can be asked for again.' },
    },
    reuseLost: {
      left: { what: '{left} left to reuse data', todo: 'Ask again, and have the subject principal confirm.' },
      over: { what: 'Data can no longer be reused', todo: 'Choose 【手动填写】 and fill from the profile.' },
    },
    faceNotice: {
      left: { what: '{left} left for the face check notice', todo: 'The applet principal opens it in person.' },
      over: { what: 'Face check notice has lapsed', todo: 'Begin the face check anew in the form.' },
    },
    faceTask: {
      left: { what: '{left} left for the face check task', todo: 'Submit soon; once lapsed it is done again.' },
      over: { what: 'Face check task has lapsed', todo: 'Begin the face check anew in the form.' },
    },
    payment: {
      left: { what: '{left} left to pay the verification fee', todo: 'Pay where the service provider says.' },
      over: { what: 'Verification fee not paid in time', todo: 'The procedure has lapsed: begin again.' },
    },
    papers: {
      left: {
        what: 'A document expires in {left}',
        todo: 'Renew it and update the profile. With less than a month left it is refused.',
      },
      over: { what: 'A document has expired', todo: 'Renew it and update the profile; what is on record is changed.' },
    },
    askForSms: {
      ask: {
        what: 'Has the SMS of 12381 come?',
        todo: 'Ask both principals. Paste it into the extension: the 24 hours run from its receipt.',
      },
    },
  },
  verifiers: { subjectPrincipal: 'subject principal', appletPrincipal: 'applet principal' },
  numbered: 'Filing {n}',
  nameless: '1 filing',
  title: '{name}: {what}',
  whose: '{what} ({who})',
  until: 'Until {time}.',
  missed: 'Reminders missed while asleep: {n}.',
  digest: {
    title: '{n} reminders about filings',
    more: '{n} more: open the extension.',
    hidden: 'Open the extension to see them.',
  },
  left: { days: '{n} days', hours: '{h} h', both: '{h} h {m} min', minutes: '{m} min' },
};
