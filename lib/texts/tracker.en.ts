import type { SituationTexts, TrackerTexts } from './tracker.zh-CN.ts';

const reachable = 'Keep both principals’ phones and the emergency phone reachable: the reviewer may call.';

const situationsEn: SituationTexts = {
  preparing: {
    title: 'Not submitted',
    means: 'Nothing is reviewed before it is submitted, and the mini program cannot go live.',
    todo: 'Fill in the form, do the administrator’s face check, submit.',
    mind: 'Do the face check last: its task expires. Documents must be valid for more than a month.',
  },
  blocked: {
    title: 'Cannot be filed yet',
    means: 'Basic information, category or WeChat verification is missing; the entry stays closed.',
    todo: 'Complete what is listed below first.',
  },
  reuseWaiting: {
    title: 'Reuse waits for confirmation',
    means: 'Not confirmed within 24 hours it must be asked again; after 3 days reuse is lost.',
    todo: 'Ask the subject principal to open the link in the SMS and confirm.',
    told: 'The SMS goes to the subject principal of the filed mini program. It has a link, no code.',
  },
  reuseLate: {
    title: 'Reuse: 24 hours have passed',
    means: 'This link has expired; within 3 days it can be asked again.',
    todo: 'Press 【复用资料】 in the console again and have it confirmed.',
  },
  reuseLost: {
    title: 'Reuse is no longer possible',
    means: 'Three days went by without confirmation: everything is filled in by hand.',
    todo: 'Choose 【手动填写】 and fill from the profile.',
  },
  faceWaiting: {
    title: 'Face check under way',
    means: 'The notice holds 24 hours, the task 3 days (1 day with verification and filing in one).',
    todo: 'Ask the mini program principal to open the notice and do it in person.',
    mind: 'White or light background, no hat, headphones or mask, even light.',
  },
  faceOver: {
    title: 'The face check has expired',
    means: 'An expired task cannot be submitted.',
    todo: 'Begin a new check in the form.',
  },
  paymentWaiting: {
    title: 'Waiting for payment',
    means: 'Not paid within 24 hours, the procedure expires.',
    todo: 'Pay where the service provider says.',
  },
  verificationReview: {
    title: 'WeChat verification under review',
    means: 'Once it passes, the filing begins by itself. This stage cannot be withdrawn.',
    todo: 'Wait; a rejection will be told.',
    mind: reachable,
  },
  verificationRejected: {
    title: 'WeChat verification rejected',
    means: 'Without another submission the filing does not begin.',
    todo: 'Correct it and submit through the same interface (not in the console).',
  },
  platformReview: {
    title: 'Platform review',
    means: 'Usually 1–2 working days. Then it goes to the bureau, and 12381 sends the SMS.',
    todo: 'Wait. A mistake can be withdrawn (【撤回】) now, not once the bureau has it.',
    mind: reachable,
    told: 'Station message in the console, template message to the administrator.',
  },
  platformLate: {
    title: 'Platform review: more than 2 working days',
    means: 'Perhaps a call was missed, or a result not seen.',
    todo: 'Look at the console and its station messages; else ask WeChat support.',
    steps: [
      'Console home: the state of 【小程序备案】, and the station messages.',
      'Make sure the principals missed no call.',
      'Still nothing: ask in the WeChat open community, or the platform’s support.',
    ],
    told: 'Station message, template message to the administrator.',
  },
  platformRejected: {
    title: 'Rejected by the platform',
    means: 'It stays here until it is corrected.',
    todo: 'Press 【去完善】 in the console, correct what the reasons name, and submit again.',
    steps: [
      'Console home → 【小程序备案】 → 【去完善】.',
      'Correct field by field.',
      'After submitting again, note “Submitted” here.',
    ],
    told: 'Station message, template message to the administrator.',
  },
  smsAwaited: {
    title: 'Waiting for the SMS of 12381',
    means:
      'Sent about 5 minutes after the platform passes it on. Not verified within 24 hours of receipt, the filing is returned.',
    todo: 'Ask the principals whether an SMS of 12381 came, and paste it here.',
    steps: [
      'Either principal may get one, and verifies their own; the emergency phone gets none.',
      'None came: look at blocked messages, unpaid bills, a SIM card in another phone.',
      'Still none: use 【短信重发】 on the ministry’s site.',
    ],
    told: 'SMS, from 12381 or a long number ending in 12381.',
  },
  smsWaiting: {
    title: 'SMS verification',
    means: 'If it is not verified in time, the filing is returned and must be submitted again.',
    todo: 'Enter code, phone and the last 6 characters of the ID number on the ministry’s site.',
    mind: 'Five wrong entries in all; a resend gives no more time.',
  },
  smsNoTries: {
    title: 'Five wrong entries',
    means: 'One more and it fails; the filing is returned. Everybody’s errors are added up here, to be safe.',
    todo: 'Check phone, the last 6 characters of the ID number and the newest code before the next try.',
    mind: 'Use the last code received; an X at the end is a capital.',
  },
  smsOther: {
    title: 'Somebody else has to verify',
    means: 'The page says another person still has to. Only then does it go to the bureau.',
    todo: 'Ask the other principal for their SMS and paste it here.',
  },
  smsTimedOut: {
    title: 'SMS verification out of time',
    means: 'The filing comes back, shown as rejected by the bureau; nothing else need be wrong.',
    todo: 'Wait for 【去完善】 in the console and submit again, unchanged.',
    steps: [
      'Console home → 【小程序备案】: it may take a while to show as rejected.',
      'Press 【去完善】; what is right need not be changed.',
      'After submitting again, note “Submitted” here.',
      'A new SMS comes, with 24 hours of its own: keep the phones at hand.',
    ],
  },
  smsFailed: {
    title: 'SMS verification failed',
    means: 'This verification is void; the filing comes back.',
    todo: 'Wait for 【去完善】, check the principals’ data, submit again.',
    steps: [
      'Look at state and reason in the console.',
      'Compare phone and certificate number with what was filed.',
      '【去完善】 → submit again → note “Submitted” here.',
    ],
  },
  cancelSmsWaiting: {
    title: 'Cancellation waits for its SMS',
    means:
      'It cannot be withdrawn. If you do not want it: do not verify this SMS, and after 24 hours it stops by itself.',
    todo: 'Verify only if the record is really to go.',
  },
  cancelSmsTimedOut: {
    title: 'Cancellation not verified: stopped',
    means: 'A cancellation nobody verified ends; the record stays valid.',
    todo: 'Check in the console that the record is there; submit again if it is to go.',
  },
  bureauReview: {
    title: 'With the bureau',
    means: '1–20 working days. The console says 【管局审核中】 before and after the SMS verification.',
    todo: 'Wait. It cannot be withdrawn now.',
    mind: reachable,
    told: 'Station message, template message to the administrator, SMS.',
  },
  bureauLate: {
    title: 'Bureau: more than 20 working days',
    means: 'Provinces differ; perhaps news was not seen.',
    todo: 'Look at the station messages; else ask the provincial bureau.',
    steps: [
      'Station messages and state in the console.',
      'Make sure the SMS verification was completed by everybody.',
      'Call your province’s communications administration, or the national line 010-66411166.',
    ],
    told: 'Station message, template message to the administrator, SMS.',
  },
  bureauRejected: {
    title: 'Rejected by the bureau',
    means: 'It stays here until it is corrected. A filing returned for a missed SMS shows the same.',
    todo: 'Press 【去完善】 in the console, correct what the reasons name, and submit again.',
    steps: [
      'Console home → 【小程序备案】 → 【去完善】 for the reasons.',
      'A missed SMS: nothing to change, submit again.',
      'After submitting again, note “Submitted” here.',
    ],
    told: 'Station message, template message to the administrator, SMS.',
  },
  withdrawn: {
    title: 'Withdrawn',
    means: 'A withdrawn filing is not reviewed.',
    todo: 'Correct it and submit again, then note “Submitted” here.',
  },
  filed: {
    title: 'Filed',
    means: 'The number holds until it is cancelled; what changes must be filed as a change.',
    todo: 'Publish the mini program and show the number in it.',
    steps: [
      'Publish a version in the console.',
      'Show the record number in the mini program, with a link to https://beian.miit.gov.cn/ .',
      'Principals, phones, address or certificate changed: file the change.',
    ],
  },
  cancelled: {
    title: 'Cancelled',
    means: 'The number is void; the mini program may not go on.',
    todo: 'To go live again it must be filed anew.',
  },
  stopped: {
    title: 'Ended',
    means: 'This application ended without a result.',
    todo: 'Begin a new one if needed.',
  },
};

export const trackerEn: TrackerTexts = {
  situations: situationsEn,
  blockers: {
    basic_info_missing: 'name, avatar or introduction of the mini program missing',
    category_missing: 'service category missing',
    not_verified: 'WeChat verification not done',
  },
  stages: {
    fill: 'Form',
    platform: 'Platform',
    sms: 'SMS',
    bureau: 'Bureau',
    done: 'Filed',
  },
  clocks: {
    sms: 'SMS verification',
    platform: 'Platform review (2 working days)',
    bureau: 'Bureau review (20 working days)',
    reuseConfirm: 'Confirming the reuse',
    reuseLost: 'Last day for reuse',
    faceNotice: 'Notice of the face check',
    faceTask: 'Face check',
    payment: 'Payment',
    papers: 'Validity of documents',
  },
  estimated: ' (estimated: that year’s holidays are not published yet)',
  refusals: {
    nothingNew: 'That is known already; nothing changed.',
    backwards: 'That is an earlier state: not noted. Undo what was noted by mistake.',
    inFuture: 'That time is in the future: not noted.',
    underReview: 'It is under review and cannot be submitted again.',
    alreadyFiled: 'It is on record. Add a change or cancellation as a filing of its own.',
    over: 'This filing is over: not noted.',
    resubmitFirst: 'It was returned. After submitting again, note “Submitted” first.',
    alreadySubmitted: 'It has been submitted; this step is over.',
    withdrawTooLate: 'The bureau has it: it can no longer be withdrawn.',
    nothingToWithdraw: 'Nothing is under review that could be withdrawn.',
    cancellationStays: 'A cancellation cannot be withdrawn. Leave its SMS unverified and it stops.',
    verificationStays: 'The WeChat verification cannot be withdrawn.',
    alreadyReceived: 'This person’s SMS is noted. A resend gives no more time; the time can be corrected.',
    allVerified: 'Everybody has verified: not noted.',
    noSms: 'No SMS of this person is noted.',
    whichVerifier: 'Two persons are waiting: say which.',
    badDeadline: 'The deadline must lie within 72 hours of receipt.',
    noReuse: 'No reuse is waiting for confirmation.',
    noFaceCheck: 'No face check is under way.',
    wrongKind: 'This kind of filing has no such step.',
    notCombined: 'Only verification and filing in one has this step.',
    neededLater: 'Something noted later depends on it: undo that first.',
    noSuchEvent: 'It is no longer there.',
  },
};
