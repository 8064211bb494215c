import type { checksAppletZhCN } from './checks-applet.zh-CN.ts';

export const checksAppletEn: Record<keyof typeof checksAppletZhCN, { message: string; fix: string }> = {
  'applet-name-length': {
    message: 'A mini program’s name has 4 to 30 characters, a Chinese one counting 2; this one has {count}.',
    fix: 'Copy the name from the mini program console, character by character.',
  },
  'applet-name-signs': {
    message: 'The mini program’s name holds special characters or emoji.',
    fix: 'Compare it with the console; if it really holds such characters, better rename it before filing.',
  },
  'applet-name-state': {
    message: 'The name holds 「{word}」; so named by others than bodies of the state, it is easily rejected.',
    fix: 'Rename it before filing; with an authorisation, upload the proof under 小程序其它附件.',
  },
  'applet-name-sensitive': {
    message:
      'The name holds 「{word}」; sensitive or boasting words are easily rejected, or close the way into the filing.',
    fix: 'Rename it before filing.',
  },
  'applet-name-unit': {
    message:
      'The name of an individual’s mini program holds 「{word}」, like a firm or a trade; it is easily rejected.',
    fix: 'Choose a name that tells the personal use; rename it before filing.',
  },
  'applet-name-place': {
    message: 'The name of an individual’s mini program holds the place 「{word}」; it is easily rejected.',
    fix: 'Rename it without the place before filing; if no place is meant, leave it.',
  },
  'applet-name-person': {
    message: 'The mini program is named as the individual who files it; some bureaus do not take that.',
    fix: 'Choose a name that tells what it is for; rename it before filing.',
  },
  'applet-name-trade': {
    message: 'The name holds 「{word}」, which often needs the approval {wanted} first; it is not chosen here.',
    fix: 'With a permit, choose it and upload it; if it does not apply, say so in the remark, or rename.',
  },

  'services-level': {
    message: 'Only second-level services can be chosen; 「{name}」 is a heading.',
    fix: 'Choose the second-level service that fits what it really does.',
  },
  'services-approval': {
    message: 'The service 「{name}」 often needs the pre-approval {wanted}; it is not chosen here.',
    fix: 'With a permit, choose it and upload it; if it does not apply, say so in the remark, or choose another service.',
  },
  'approval-number-filler': {
    message: 'The approval number looks like a filler.',
    fix: 'Copy the number of the permit; without one, the name of the document.',
  },

  'remark-repeats': {
    message: 'The remark hardly says more than the name.',
    fix: 'Tell who uses it, what it does, how its name relates to the subject.',
  },
  'remark-filler': {
    message: 'The remark looks like padding: it does not tell what the mini program does.',
    fix: 'Tell who uses it, what it does, how it is run.',
  },
  'remark-contact': {
    message: 'The remark seems to hold a phone number, a mailbox, an address on the web or a chat account.',
    fix: 'Tell only what is offered and how it works; contacts belong to the fields of the principals.',
  },

  'account-subject-signs': {
    message:
      'The subject’s name differs from the account’s in brackets, spaces or width only; they must be the very same.',
    fix: 'Write it as the account does, and compare it with the certificate.',
  },
  'account-subject-forms': {
    message: 'The subject’s name differs from the account’s only in traditional characters or in 「（个体工商户）」.',
    fix: 'Copy it from the certificate; if the account’s differs from that, renew 微信认证 first.',
  },
  'account-subject-differs': {
    message: 'The subject’s name is not that of the account: the filing will be returned.',
    fix: 'Make subject, certificate and account agree; after a renaming renew 微信认证 first, then upload 主体更名函.',
  },
  'administrator-differs': {
    message: 'The mini program principal is not its administrator; it is easily rejected.',
    fix: 'Give the present administrator, or first make this person the administrator.',
  },
  'individual-business-type': {
    message: 'An individually-owned business files as 「企业」, with its business licence.',
    fix: 'Change the kind of subject to 「企业」; if the page does not let you, check the account’s kind of subject.',
  },

  'record-number-province': {
    message: 'The record number opens with the character of another province than the one chosen.',
    fix: 'Check both; a subject’s province is the same on every platform.',
  },
  'record-number-level': {
    message: 'A mini program’s record number ends like 「-1X」, a subject’s does not.',
    fix: 'Check whether it stands in the wrong field, or its end was not copied.',
  },
  'record-number-stem': {
    message: 'The mini program’s record number does not come from the subject’s.',
    fix: 'Both are the same but for an end like 「-1X」: check them on the ministry’s query page.',
  },
  'record-number-kind': {
    message: 'There is a record number already, which does not fit this kind of filing.',
    fix: 'With a subject on record choose 新增小程序, with a mini program on record 新增接入 or a change.',
  },
  'cancel-type-kind': {
    message: 'The cancellation type is not that of the cancellation wanted.',
    fix: 'Type 1 cancels the subject, 2 the mini program, 3 this platform alone; it cannot be withdrawn.',
  },
  'cancel-reason-known': {
    message: 'A cancellation needs its reason; the codes are 1 and 2.',
    fix: 'Reason 1: no longer run; 2: the subject changed and will file again.',
  },

  'quota-full': {
    message: 'This subject has {count} mini programs on record, and may have {max}.',
    fix: 'First cancel the records no longer used.',
  },
  'quota-business': {
    message: 'There are {count} on record; an individually-owned business may have {max}.',
    fix: 'Check whether the subject is one; if so, first cancel the records no longer used.',
  },
  'filing-running': {
    message: 'Another filing of this subject is under way; there can be only one at a time.',
    fix: 'Wait until it is done, or withdraw it; those on other platforms count too.',
  },
  'province-on-record': {
    message: 'This subject is on record in {province}; its province must be the same on every platform.',
    fix: 'Choose {province}; to move, first cancel the subject’s record there.',
  },
  'province-change': {
    message: 'A change cannot move the subject to another province; it is on record in {province}.',
    fix: 'Choose {province} again; to move, cancel the subject and file anew in the other province.',
  },
  'kind-on-record': {
    message: 'This subject is on record already: this is no first filing.',
    fix: 'It is a new mini program or a new access; name, type and number of the certificate must be as on record.',
  },

  'file-empty': { message: 'The file is empty.', fix: 'Choose the file again.' },
  'picture-type': { message: 'Pictures are taken as JPG, JPEG or PNG only.', fix: 'Save it as JPG or PNG.' },
  'picture-large': {
    message: 'The picture has more than 2 MB.',
    fix: 'Make it smaller than 2 MB, at 720×1280 or more.',
  },
  'picture-small': {
    message: 'The picture is smaller than 720×1280.',
    fix: 'Photograph or scan the original again; do not enlarge a small picture.',
  },
  'film-type': { message: 'A film belongs here.', fix: 'Choose a video file.' },
  'files-too-many': {
    message: 'At most {max} files are taken; there are {count}.',
    fix: 'Keep those that are needed.',
  },

  required: { message: 'Required and missing: 「{name}」.', fix: 'Fill it in or upload it before submitting.' },
  'required-perhaps': {
    message: 'Perhaps required, and missing: 「{name}」.',
    fix: 'Check the hint of the field; if it applies, fill it in or upload it.',
  },
};
