import type { smsZhCN } from './sms.zh-CN.ts';

export const smsEn: typeof smsZhCN = {
  refusals: {
    empty: 'There is no text. Paste the whole SMS.',
    tooLong: 'Too long for one SMS. Paste that one message only.',
    bareCode: 'Only digits: whether they are the code of a filing cannot be told. Paste the whole SMS.',
    noCode:
      'It speaks of a filing or a verification, but has no six-digit code. Paste the whole SMS; a code of another length is not for this step.',
    severalCodes:
      'More than one number of six digits: which is the code cannot be told. Check, and paste the SMS alone.',
    severalMessages: 'These look like several messages in one. Paste only the newest SMS about the filing.',
    platformCode:
      'A code the platform sends to check a phone number while the form is filled in: it goes into that form. The ministry’s SMS comes separately, from 12381.',
    reuseLink:
      'The SMS to confirm that filed data are used again, not the ministry’s verification. The subject principal confirms by its link within 24 hours, or it has to be started again.',
    faceLink:
      'A notice of the face check, for that person to do on the phone. It is not the ministry’s SMS verification.',
    verificationSms:
      'An SMS of WeChat verification: follow what that asks. The SMS for the filing comes separately, from 12381.',
    fraudWarning:
      'A warning of fraud. 12381 sends these too; it says nothing about a filing. Take the warning to heart; it is not needed here.',
    loginCode:
      'A code to log in, sign up or change a password, not for the filing. If that was not you, tell it to nobody.',
    bankCode: 'An SMS of a bank or about a payment, not for the filing. Tell its code to nobody.',
    otherPlatform:
      'An SMS of another platform or provider: deal with it there. The filing of a WeChat mini program takes the code sent by 12381.',
    otherFiling:
      'An SMS about another kind of registration (with the police, of a contract, for example): deal with it there.',
    otherCheck:
      'A check of something else (a real name, an order, a ticket, for example), not about a mini program’s filing.',
    providerNotice: 'A notice of the platform or a provider, without a code. Wait for the SMS from 12381.',
    resultNotice: 'A notice of a result or of progress, without a code. Look up the filing’s status in the console.',
    yearlyCheck: 'An SMS of the yearly check of filed websites, not the verification of this filing.',
    otherSender:
      'It speaks of a filing or a verification, but is not signed by the ministry. The SMS for the filing is, and comes from 12381: look for that one.',
    notAboutFiling:
      'It mentions neither a filing nor a verification, so it is not the SMS of a filing. If this is only a part of it, paste the whole SMS.',
  },
};
