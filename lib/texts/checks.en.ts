import type { checksZhCN } from './checks.zh-CN.ts';

/** The same in English; words of the form keep their Chinese name, for that is what stands on the page. */
export const checksEn: typeof checksZhCN = {
  'mobile-landline': {
    message: 'A mobile number is asked here, not a landline.',
    fix: 'Give the 11-digit mobile the person uses; it must take text messages.',
  },
  'mobile-form': {
    message: 'A mobile number has 11 digits and begins with 13 to 19; this one has {count} digits.',
    fix: 'Check the number; leave out spaces, dashes and +86.',
  },
  'email-form': {
    message: 'This e-mail address is incomplete or holds characters it cannot.',
    fix: 'Write it like name@example.com, in half-width characters.',
  },
  'date-exists': {
    message: 'There is no such day, or it is written another way.',
    fix: 'Copy the date from the certificate; where it says 长期, choose 长期.',
  },
  'text-blank': { message: 'There are only spaces here.', fix: 'Write something, or empty it.' },
  'certificate-number-signs': {
    message: 'A certificate number holds no spaces and has at least 4 characters.',
    fix: 'Type it again from the certificate, without spaces.',
  },
  'code-form': { message: 'What stands here is not the code of a choice.', fix: 'Choose again from the list.' },
  'code-unknown': {
    message: 'The code “{code}” is not among the known choices and will not be filled.',
    fix: 'Choose again from the list; if the platform has added a choice, pick it on the official page yourself.',
  },

  'region-form': {
    message: 'A region is given by its six-digit code.',
    fix: 'Choose province, city and district again from the lists.',
  },
  'region-province': {
    message: 'No filing is made in this region.',
    fix: 'Choose one of the 31 provinces, autonomous regions and municipalities.',
  },
  'region-unknown': {
    message: 'This code is not in the known list of regions.',
    fix: 'Choose again; for a development zone choose the district it belongs to.',
  },
  'region-level': {
    message: 'City and district are on the wrong level.',
    fix: 'Choose the city first, then a district or county within it.',
  },
  'region-belongs': {
    message: 'Province, city and district do not lie in each other.',
    fix: 'Choose all three again by the address on the certificate.',
  },

  'certificate-of-subject': {
    message: 'A subject of the kind 「{subject}」 cannot use this certificate.',
    fix: 'It may use: {allowed}. If the certificate is right, check the kind of subject.',
  },
  'certificate-of-person': {
    message: 'A principal shows a personal certificate; this one belongs to organisations.',
    fix: 'Choose an ID card, passport, travel permit, residence permit or foreign permanent resident card.',
  },

  'id-number-15': {
    message: 'ID numbers of 15 digits are no longer used.',
    fix: 'Give the 18 characters of the current card.',
  },
  'id-number-signs': {
    message: 'An ID number has 18 characters: 17 digits, then a digit or X; this one has {count}.',
    fix: 'Check it against the card; for another certificate change its type first.',
  },
  'id-number-region': {
    message: 'This ID number does not begin with the code of any province.',
    fix: 'Check the first 6 digits against the card.',
  },
  'id-number-birth-date': {
    message: 'The date of birth in this ID number does not exist.',
    fix: 'Check digits 7 to 14 against the card.',
  },
  'id-number-check-digit': {
    message: 'The check digit of this ID number is wrong: at least one character is mistyped.',
    fix: 'Check it character by character against the card; look for two digits swapped.',
  },
  'id-number-capital-x': { message: 'The X at the end of an ID number is a capital.', fix: 'Change x to X.' },

  'credit-code-length': {
    message: 'A unified social credit code has 18 characters; this one has {count}.',
    fix: 'Give the 18 characters of the current certificate; old registration numbers are not taken.',
  },
  'credit-code-confused': {
    message: 'A unified social credit code never holds the letters I, O, Z, S or V.',
    fix: 'Check it against the certificate: probably the digits 1, 0, 2, 5 or the letter U.',
  },
  'credit-code-signs': {
    message: 'This credit code holds characters it cannot, or its characters 3 to 8 are not digits.',
    fix: 'Check it character by character; only digits and capital letters.',
  },
  'credit-code-check-digit': {
    message: 'The check digit of this credit code is wrong: at least one character is mistyped.',
    fix: 'Check it character by character, or copy it from the national enterprise credit register.',
  },
  'credit-code-capitals': {
    message: 'Letters of a credit code are capitals.',
    fix: 'Change small letters to capitals.',
  },
  'credit-code-likely': {
    message: 'The number has 18 characters but is no valid unified social credit code.',
    fix: 'If the certificate prints a credit code, check it character by character; another number may stay as printed.',
  },
  'organisation-code': {
    message: 'This is neither like an organisation code (9 characters) nor a valid credit code (18 characters).',
    fix: 'Check the number and the type of certificate.',
  },
  'residence-permit-number': {
    message:
      'The number of such a residence permit has 18 characters, begins with 810000 (Hong Kong), 820000 (Macao) or 830000 (Taiwan) and ends in a check digit.',
    fix: 'Check it character by character against the permit, and the type of certificate.',
  },
  'passport-number': {
    message: 'A passport number usually has 5 to 20 capital letters and digits.',
    fix: 'Check it against the data page; leave out spaces and other characters.',
  },
  'home-return-permit-number': {
    message:
      'The number of a permit for Hong Kong and Macao residents is usually H or M and 8 digits (10 with the count of renewals).',
    fix: 'Check it against the permit; the letter is a capital.',
  },
  'taiwan-permit-number': {
    message:
      'The number of a permit for Taiwan residents usually has 8 digits (old ones 10 and the code of the issuer).',
    fix: 'Check it against the permit, and the type of certificate.',
  },
  'permanent-resident-number': {
    message:
      'The number of a foreign permanent resident card is usually 3 letters and 12 digits; new cards have 18 characters beginning with 9.',
    fix: 'Check it against the card; letters are capitals.',
  },

  'validity-order': {
    message: 'The certificate begins no earlier than it ends.',
    fix: 'Check both dates against 有效期限 on the certificate.',
  },
  'validity-start-ahead': {
    message: 'The first day of the certificate is still to come.',
    fix: 'Check the first day against the certificate.',
  },
  'validity-expired': {
    message: 'The certificate has expired.',
    fix: 'Renew it, then update number, dates and pictures.',
  },
  'validity-month': {
    message: 'The certificate is valid for {days} more days; a filing asks for more than a month.',
    fix: 'Renew it before filing.',
  },
  'validity-quarter': {
    message: 'The certificate is valid for {days} more days; some bureaus ask for 3 months.',
    fix: 'File soon, or renew it first.',
  },

  'emergency-own': {
    message: 'The emergency number cannot be the person’s own mobile.',
    fix: 'Give the mobile of a colleague or relative.',
  },
  'mobile-shared': {
    message: 'The two principals are different people and cannot have the same mobile.',
    fix: 'Give each their own; if they are one person, tick 复用主体负责人信息.',
  },
  'emergency-other': {
    message: 'This number is the mobile of one principal and the emergency number of the other.',
    fix: 'Some bureaus want each number to belong to one person: better give another emergency number.',
  },
  'email-shared': {
    message: 'The two principals are different people with the same mailbox.',
    fix: 'Give each their own.',
  },

  'name-digits': { message: 'A name does not consist of digits alone.', fix: 'Copy it from the certificate.' },
  'applet-name-plain': {
    message: 'A mini program named with digits or Latin letters alone is easily rejected.',
    fix: 'Choose a name that tells the subject or the business; rename it before filing.',
  },
  'appid-form': {
    message: 'An AppID is usually wx and 16 small letters and digits.',
    fix: 'Copy it from the mini program console.',
  },
  'record-number-form': {
    message: 'This does not read like 「京ICP备12345678号」 or 「粤B2-20090059」.',
    fix: 'Copy it from the ministry’s query page; a mini program’s number ends like 「-1X」.',
  },
  'remark-short': {
    message: 'The remark needs at least 20 characters; it has {count}.',
    fix: 'Tell who uses it, what it does, how it is run.',
  },
  'remark-long': {
    message: 'The remark takes at most 200 characters; it has {count}.',
    fix: 'Cut it to 200 characters.',
  },
  'services-too-many': {
    message: 'At most {max} kinds of service can be chosen; there are {count}.',
    fix: 'Keep those the mini program really offers.',
  },
  'approval-none-and-some': {
    message: 'With 以上都不涉及 no other pre-approval can be chosen.',
    fix: 'Remove 以上都不涉及, or the others.',
  },
  'approval-twice': { message: 'The same pre-approval is chosen twice.', fix: 'Remove one.' },
  'approval-number': {
    message: 'A pre-approval is chosen, but its number is missing.',
    fix: 'Copy the number of the permit; without one, the name of the document.',
  },
  'approval-number-idle': {
    message: 'There is an approval number without its pre-approval.',
    fix: 'Choose the pre-approval, or empty the number.',
  },
};
