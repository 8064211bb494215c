import type { RejectionId } from './rejections.ts';

/** The English of rejections.zh-CN; in brackets stands what the Chinese pages call their own buttons. */
export const rejectionsEn: Readonly<Record<RejectionId, { cause: string; fix: string }>> = {
  'system-busy': {
    cause: 'The platform is busy; nothing is wrong with the answers.',
    fix: 'Try again in a few minutes.',
  },
  'face-request-body': {
    cause: 'The interface that starts a face check takes no body, and the program sent one.',
    fix: 'Leave the body out, as the interface describes it.',
  },
  'upload-refused': {
    cause:
      'The type of certificate named with the upload does not fit the field, or the picture has the wrong form or size.',
    fix: 'Check the type; use JPG or PNG of at most 2 MB and at least 720×1280.',
  },
  'media-id': {
    cause: 'The media id has expired, is mistyped or belongs to another filing.',
    fix: 'Upload the file again and use the new id.',
  },
  'upload-arguments': {
    cause: 'The upload lacks an argument, most often the file name.',
    fix: 'Add file name, type, type of certificate and field, then upload again.',
  },
  'promise-video-type': {
    cause: 'The promise video is of a type that is not taken.',
    fix: 'Use a common type such as MP4 and check the type named with the upload.',
  },
  'filed-in-other-province': {
    cause: 'This subject is on record in another province; the province must be the same on every platform.',
    fix: 'Choose the province on record, or cancel the old record of the subject first.',
  },
  'licence-expiring': {
    cause: 'The business licence is valid for too short a time.',
    fix: 'Have the registry renew it, then upload the new one.',
  },
  'certificate-address-differs': {
    cause: 'The address differs by a few characters from the registered one.',
    fix: 'Empty it and copy it from the certificate, or from the public register of enterprises.',
  },
  'region-of-certificate': {
    cause: 'The region chosen is not where the address on the certificate lies.',
    fix: 'On the preview press 【上一页】 twice, then 【取消】: that leads back to the page where the region is chosen.',
  },
  'region-not-administrative': {
    cause: 'A development zone was chosen, which is no administrative district.',
    fix: 'Choose the district the zone lies in.',
  },
  'filings-limit': {
    cause: 'The subject has as many filings as it may: 5 for individuals and individual businesses, 50 for others.',
    fix: 'Cancel the filing of a mini program no longer used, then hand this one in.',
  },
  'daily-quota': {
    cause: 'As many filings as a day allows have been handed in.',
    fix: 'Hand it in after 10 o’clock the next morning.',
  },
  'entry-closed': {
    cause:
      'Basic data, category or verification are unfinished, the name holds a restricted word, or the bureau’s system is down.',
    fix: 'Finish the three; rename a mini program with a restricted word; a system that is down must be waited for.',
  },
  'principal-must-be-legal-representative': {
    cause: 'This province takes only the legal representative as subject principal, and no letter.',
    fix: 'Give the legal representative’s own data as those of the subject principal.',
  },
  'registry-four-elements': {
    cause:
      'Name, code, legal representative and their ID number do not match the company register, or a change is not there yet.',
    fix: 'Check the four one by one; after a change wait for the register; else ask the platform’s service.',
  },
  'reuse-failed': {
    cause: 'The subject principal did not confirm by the link in the SMS within 24 hours.',
    fix: 'Within 3 days reuse can be started again; after that fill in by hand.',
  },
  'wechat-verification-first': {
    cause: 'The organisation’s mini program has not passed WeChat verification.',
    fix: 'Finish the verification, then file.',
  },
  'auth-file-type': {
    cause: 'A paper for the verification is of the wrong type.',
    fix: 'Use PNG, JPEG, JPG or GIF.',
  },
  'auth-file-size': { cause: 'A paper for the verification is larger than 2 MB.', fix: 'Compress it to 2 MB at most.' },
  'auth-file-missing': {
    cause: 'The upload for the verification came without its file.',
    fix: 'Choose the file and upload it again.',
  },

  'filing-refused': {
    cause: 'This is the overall error; which entry is wrong stands in the hints that come with it.',
    fix: 'Correct each entry the hints name.',
  },
  'already-under-review': {
    cause: 'A filing or a cancellation is under review already.',
    fix: 'Wait for it; during the platform’s own review it can be withdrawn.',
  },
  'picture-unreadable': {
    cause: 'The picture of the certificate is unclear or cropped, or its type was chosen wrongly.',
    fix: 'Photograph the original again, all corners in, no glare; check the type of certificate.',
  },
  'subject-not-account': {
    cause: 'The name given, the one on the certificate and the owner of the account are not the same.',
    fix: 'Make the three agree; after a change of name renew the verification first and bring the letter about it.',
  },
  'required-missing': { cause: 'A required entry is empty.', fix: 'Fill in the field that is named.' },
  'face-task-expired': {
    cause:
      'A face check is good for 3 days, for 1 day together with verification, and was older when the filing was handed in.',
    fix: 'Do the face check once everything else is ready, and hand in on the same day.',
  },
  'interface-quota': {
    cause: 'The provider has used up the day’s calls of the filing interface.',
    fix: 'Hand in the next day; look at what is left before a face check is made.',
  },

  'face-check-failed': {
    cause: 'Background, light or angle are not as asked, or name and number are not this person’s.',
    fix: 'Repeat it facing the camera before a white wall; check name and number.',
  },
  'face-task-unknown': {
    cause: 'The number of the face check is mistyped or no longer valid.',
    fix: 'Start a new face check.',
  },
  'face-code-expired': { cause: 'The face check has run out.', fix: 'Start the face check anew.' },
  'face-notice-expired': {
    cause: 'The notice is good for 24 hours and was not followed in time.',
    fix: 'Start again; before it runs out, a failed check can be repeated from the same notice.',
  },
  'face-photo-unfit': {
    cause:
      'A hat, headphones or a mask were worn, clothing was missing, or the background was neither white nor light.',
    fix: 'Stand before a white wall, take off what covers the face, dress, and repeat it.',
  },

  'organizer-certificate': {
    cause: 'The type of the subject’s certificate is wrong, or its picture is not as asked.',
    fix: 'Press 【去完善】, twice 【上一步】, then 【取消】: that leads back to the page of the filing type.',
  },
  'name-unrelated': {
    cause: 'The name does not show what the mini program has to do with the subject.',
    fix: 'Explain in the remark what the name means, how it belongs to the subject and what it does, or rename it.',
  },
  'remark-unfit': {
    cause: 'The remark is too short, or does not say what the mini program does and for whom.',
    fix: 'Write 20 to 200 characters: purpose, users, relation to the subject, and whether any pre-approval applies.',
  },
  'subject-conflict': {
    cause:
      'Name, type or number of the certificate differ from an earlier filing, or one is under way on another platform.',
    fix: 'Write them as in the earlier filing; change a new name there first; keep one filing under way.',
  },
  'principal-not-administrator': {
    cause: 'The mini program principal is not the administrator of the account.',
    fix: 'Change one of the two; for a filed mini program use 【变更】 in 【设置】.',
  },
  'principal-changed': {
    cause:
      'The administrator changed without a change filing, or another platform has a different principal on record.',
    fix: 'Take the former administrator, or change the principal on record; keep one person on all platforms.',
  },
  'picture-unclear': {
    cause: 'The picture of a certificate is blurred, cropped, covered, has glare, or shows a copy or a screen.',
    fix: 'Photograph the original lying flat, all corners in, without glare, and upload it again.',
  },
  'certificate-expiring': {
    cause: 'The certificate has expired or is valid for less than a month; some bureaus ask for three.',
    fix: 'Renew it, then update number, dates and pictures.',
  },
  'letter-missing': {
    cause: 'The principal is not the legal representative, and there is no proper letter of authorisation.',
    fix: 'Fill in the page’s template, have the legal representative sign and seal it, then upload it.',
  },
  'letter-signature': {
    cause: 'The letter of authorisation is signed in cursive or lacks the company seal.',
    fix: 'Sign in regular script or use the name stamp, seal it, and upload it again.',
  },
  'commitment-letter-poor': {
    cause: 'The letter of commitment lacks seal, signature or the right date, or is written in cursive.',
    fix: 'Take the newest template, sign in regular script with a black pen, date it today, seal it.',
  },
  'approval-file-missing': {
    cause: 'Name, business or scope need a pre-approval, and there is no valid document of it.',
    fix: 'Upload a valid document and give its number; if none applies, upload the letter that says so.',
  },
  'mobile-of-other-subject': {
    cause: 'This mobile number stands in a filing of another subject.',
    fix: 'Give a number the person uses that is in no other subject’s filing.',
  },
  'contact-used-before': {
    cause: 'A mobile, emergency number or mailbox was used in another filing before.',
    fix: 'Use numbers and mailboxes not used before, each person their own.',
  },
  'contact-shared': {
    cause: 'Two different principals gave the same mobile or mailbox.',
    fix: 'Give each their own.',
  },
  'emergency-own-mobile': {
    cause: 'The emergency number is the principal’s own mobile.',
    fix: 'Give the mobile of a relative or colleague.',
  },
  'phone-unanswered': {
    cause: 'The reviewer called and could not reach the principal.',
    fix: 'Keep the phone reachable and turn call blocking off; if the number is out of use, hand in with another.',
  },
  'review-call-missed': {
    cause: 'The platform called within one or two working days after handing in, and nobody answered.',
    fix: 'Hand in again and answer calls in the days after.',
  },
  'principal-not-legal-representative': {
    cause: 'The subject principal is not the legal representative, and most provinces take no letter.',
    fix: 'Give the legal representative; where the province takes letters, upload one.',
  },
  'subject-name-differs': {
    cause: 'The name of the organisation is not the one in the public register, most often after a change of name.',
    fix: 'Write it as on the newest certificate; after a change of name upload the letter about it.',
  },
  'certificate-address-wrong': {
    cause: 'The address is not the one printed on the certificate.',
    fix: 'Copy it character by character; if the certificate is an old one, renew it first.',
  },
  'subject-abnormal': {
    cause: 'The public register shows the organisation as abnormal, revoked, cancelled or suspended.',
    fix: 'Have the registry clear it first, or file with another subject.',
  },
  'filing-kind-wrong': {
    cause: 'First filing, new mini program and new access were mixed up, often by a mistyped name or number.',
    fix: 'Make name, type and number of the certificate agree with the earlier filing and choose again.',
  },
  'empty-subject': {
    cause: 'All services of the subject have been cancelled; its record stands empty.',
    fix: 'Some provinces let a new one be added; elsewhere cancel the empty subject first.',
  },
  'withdraw-too-late': {
    cause: 'The platform’s review is over; the filing goes or has gone to the bureau.',
    fix: 'It cannot be withdrawn; wait, and if it is returned use 【去完善】.',
  },
  'withdraw-nothing': { cause: 'No filing is under review.', fix: 'Nothing needs withdrawing: edit and hand in.' },
  'photo-face-remark': {
    cause: 'Pictures of the certificate, face check and remark failed all at once.',
    fix: 'Mend all three before handing in again.',
  },
  'combined-filing-failed': {
    cause: 'Verification and filing were handed in together and no filing came of it; the hints say which entries.',
    fix: 'Correct them and hand in by the same interface, not in the console.',
  },

  'sms-all-done': {
    cause: 'Everybody has verified; the filing goes to the bureau.',
    fix: 'Nothing to do: the console may lag a day, the bureau takes 1 to 20 working days.',
  },
  'sms-other-to-verify': {
    cause: 'This person is done; the other principal still has to verify.',
    fix: 'Ask the other to do it within the same 24 hours, with their own number and certificate.',
  },
  'sms-done-before': { cause: 'It was verified before.', fix: 'Nothing to do.' },
  'sms-wrong-entry': {
    cause: 'Code, mobile number or the last 6 characters of the certificate are wrong.',
    fix: 'Check all three and try again; after 5 errors in all, one more returns the filing.',
  },
  'sms-try-again': {
    cause: 'The code has run out, or the system failed for the moment.',
    fix: 'Try again with the code of the newest SMS, else have it sent again.',
  },
  'sms-failed-for-good': {
    cause: 'There were too many errors, or the time is over; the filing is returned.',
    fix: 'Look into the console and hand in again once 【去完善】 is there.',
  },
  'sms-no-record': {
    cause: 'This is not the person to verify, or it is verified or over; the system may also lag behind.',
    fix: 'Use the number that got the SMS; if all is right, wait: the filing may be with the bureau already.',
  },
  'resend-nothing-pending': {
    cause: 'Nothing waits to be verified with this number and certificate.',
    fix: 'Check both; after handing in wait some minutes; it may also be verified already.',
  },
  'resend-sent': {
    cause: 'A new code has been sent.',
    fix: 'Use only the newest SMS; safer to count the deadline from the first.',
  },
  'resend-limit': {
    cause: 'It cannot be sent any more.',
    fix: 'Use the last code received and look among blocked messages; when time is over, hand in again.',
  },
  'sms-code-empty': { cause: 'The code is missing.', fix: 'Enter the 6 digits of the SMS from 12381.' },
  'sms-mobile-empty': { cause: 'The mobile number is missing.', fix: 'Enter the number that got the SMS.' },
  'sms-mobile-digits': {
    cause: 'The number holds spaces, dashes, +86 or other characters.',
    fix: 'Leave only the 11 digits.',
  },
  'resend-mobile-digits': {
    cause: 'The number for sending again holds characters that are no digits.',
    fix: 'Take out spaces, dashes and +86, so that 11 digits stay.',
  },
  'sms-mobile-form': {
    cause: 'The number has too few or too many digits, or begins wrongly.',
    fix: 'Check the 11 digits.',
  },
  'sms-certificate-empty': {
    cause: 'The last 6 characters of the certificate are missing.',
    fix: 'Enter the last 6 characters of the principal’s personal certificate, X as a capital.',
  },
  'sms-not-received': {
    cause: 'It was blocked, the line is cut off, the number is wrong, or it is late; usually it comes after 5 minutes.',
    fix: 'Look among blocked messages, try the SIM in another phone, then have it sent again.',
  },
  'sms-timeout': {
    cause: 'It was not verified within 24 hours of the SMS.',
    fix: 'The filing is returned by itself; press 【去完善】, change nothing, hand in and wait for the new SMS.',
  },
  'sms-too-many-errors': {
    cause: 'Code, number and certificate were wrong 5 times in all, and once more.',
    fix: 'Once it is returned hand in again; check the three before verifying.',
  },
  'sms-old-principal': {
    cause: 'The principal was changed after a return, and the old data are still being verified.',
    fix: 'Wait for the 24 hours to pass, hand in once more and verify with the new data.',
  },

  'bureau-refused': { cause: 'The bureau’s reviewer turned it down.', fix: 'Mend what the explanation lists.' },
  'contact-invalid': {
    cause: 'A contact is written wrongly, or the number is out of order.',
    fix: 'Check mobile and emergency number.',
  },
  'certificate-invalid': {
    cause: 'The number does not fit the type of certificate, or is mistyped.',
    fix: 'Check type and number against the certificate.',
  },
  'email-invalid': { cause: 'The mail address is written wrongly.', fix: 'Check it or give another.' },
  'mobile-invalid': {
    cause: 'The mobile number is written wrongly.',
    fix: 'Check the 11 digits or give another number.',
  },
  'subject-type-invalid': {
    cause: 'The kind of subject does not fit the certificate.',
    fix: 'Check the kind of subject against the certificate.',
  },
  'id-number-invalid': {
    cause: 'The ID number does not pass its check.',
    fix: 'Check all 18 characters against the card.',
  },
  'change-running': {
    cause: 'The last change is still under way.',
    fix: 'Wait until it has passed before the next.',
  },
  'region-code-wrong': {
    cause: 'Codes of province, city and district do not belong together.',
    fix: 'Choose all three again.',
  },
  'service-name-taken': { cause: 'Another filing has this name.', fix: 'Give the mini program another name.' },
  'cancel-subject-running': {
    cause: 'Cancelling this subject has been asked for already.',
    fix: 'Wait for the answer; once is enough.',
  },
  'cancel-service-running': {
    cause: 'Cancelling this mini program has been asked for already.',
    fix: 'Wait for the answer; do not ask again.',
  },
  'approval-type-invalid': {
    cause: 'The pre-approval is none of those that can be chosen.',
    fix: 'Choose it again.',
  },
  'service-content-invalid': {
    cause: 'The kind of service is unknown, or a heading was chosen.',
    fix: 'Choose a kind of service of the second level.',
  },
  'service-filed-already': {
    cause: 'This mini program is on record already.',
    fix: 'File a new access or a change instead.',
  },
  'access-filed-already': {
    cause: 'This platform is on record for it already.',
    fix: 'Nothing to file; if data have changed, file a change.',
  },
  'subject-being-cancelled': {
    cause: 'The subject is being cancelled, so a mini program cannot be cancelled by itself.',
    fix: 'Wait until the subject is cancelled.',
  },
  'service-being-cancelled': {
    cause: 'A mini program is being cancelled, so the subject cannot be yet.',
    fix: 'Wait until that is done, then cancel the subject.',
  },
  'principal-name-empty': {
    cause: 'The name of the subject principal is missing.',
    fix: 'Copy it from the certificate.',
  },
  'province-fixed': {
    cause: 'A change cannot move the subject to another province.',
    fix: 'Cancel the subject, then file anew in the other province.',
  },
  'subject-cancelled': { cause: 'The subject’s record has been cancelled.', fix: 'File it anew, as a first filing.' },
  'service-cancelled': {
    cause: 'This mini program’s record has been cancelled.',
    fix: 'File it anew, as a new mini program.',
  },
  'too-many-changes': { cause: 'Changes of this subject come too often.', fix: 'Hand in again after a while.' },
  'same-request-running': {
    cause: 'The same request is still being dealt with.',
    fix: 'Hand in once that is done.',
  },
  'check-form-mismatch': {
    cause: 'The form of the authenticity check belongs to another filing.',
    fix: 'Do the check again and hand in.',
  },
  'subject-blacklisted': {
    cause: 'The subject is on a black list.',
    fix: 'Ask the communications administration of the province why.',
  },
  'system-maintenance': {
    cause: 'The ministry’s or the bureau’s system is being maintained and took no request.',
    fix: 'Hand in again once it is back.',
  },
  'other-error': {
    cause: 'An error of no known kind.',
    fix: 'Read the explanation; if it is unclear ask the platform’s service.',
  },

  'nothing-to-cancel': { cause: 'This mini program is not on record.', fix: 'There is nothing to cancel.' },
};
