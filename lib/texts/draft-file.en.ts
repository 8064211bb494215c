import type { draftFileZhCN } from './draft-file.zh-CN.ts';
import type { Reworded } from './say.ts';

export const draftFileEn: Reworded<typeof draftFileZhCN> = {
  usage: 'usage: npm run --silent check -- FILE.json [--lang en]',
  faults: {
    noFile: 'this file cannot be opened',
    tooLarge: 'the file has more than 5 MB: it is no draft of a filing',
    notUtf8: 'the file is not in UTF-8: save it as UTF-8',
    notJson: 'the file is not complete JSON',
    notABody: 'the file holds no request body of the filing interface (icp_subject, icp_applets)',
    tooDeep: 'nested beyond reason: it is no draft of a filing',
    tooLong: '「{at}」 has more than 1000 entries: it is no draft of a filing',
    contextKey: '「{at}」 is nothing context may hold',
    contextValue: '「{at}」 has a wrong value; it takes: {wanted}',
    imagePath: '「{at}」 is no field that takes a file',
    broken: 'the check itself failed, and found nothing out: {at}',
  },
  wanted: {
    context: 'an object',
    today: 'a date, like "2026-11-21"',
    portal: '"mp"',
    filing_kind: 'one of {kinds}',
    account_subject_name: 'a text',
    administrator_name: 'a text',
    individual_business: 'true or false',
    province_on_record: 'the six digits of a province, like "440000"',
    images: 'an object whose keys are paths of fields',
    image: '{"type": "image/jpeg", "bytes": 123, "width": 720, "height": 1280}',
  },
  findings: {
    'field-unknown': {
      message: 'No fields of the filing interface, so not checked: {count}.',
      fix: 'Check their names and levels; remove what does not belong.',
    },
    'value-shape': {
      message: 'Values not of the type the interface takes, so not checked: {count}.',
      fix: 'Numbers of certificates, phones and dates are quoted texts, codes are integers; lists take [brackets], objects braces.',
    },
    'face-check': {
      message: 'The task id of the face check is still missing.',
      fix: 'Start the face check once all else is ready; its id holds for 3 days, so submit the same day.',
    },
    'ride-hailing-code': {
      message: 'For 「网络预约车」 the documentation names code 11; the interface has answered 12.',
      fix: 'Ask the interface for its list of pre-approvals first, and take the code that stands by this name.',
    },
  },
};
