import type { TaughtTexts } from './taught.zh-CN.ts';

export const taughtEn: TaughtTexts = {
  title: 'Taught rows',
  link: 'Taught rows',
  linkHelp: 'What you have taught on pages: look at it, test it, remove it or save it as a file.',
  back: 'Back to options',
  about:
    'What you have taught on pages. A row is filled accordingly only where its step, heading, label and controls are as they were; where one of them has changed you are asked again. Kept encrypted on this computer.',
  empty:
    'Nothing has been taught yet. Open “Teach” in the assistant on a filing form, or the marker beside a row, and say what it is.',
  never: 'Never filled',
  gone: 'A field that is not there any more',
  label: 'Label',
  place: 'Place',
  controls: 'Controls',
  taughtAt: 'Taught',
  anywhere: 'The page names neither step nor heading',
  kinds: {
    text: 'Text input',
    textarea: 'Text area',
    select: 'Dropdown',
    multiselect: 'Dropdown of several',
    cascader: 'Cascader',
    radio: 'Radio buttons',
    checkbox: 'Check box',
    checkboxes: 'Check boxes',
    date: 'Date',
    file: 'Upload',
  },
  test: 'Test',
  testOf: (label) => `Test: ${label}`,
  results: {
    applied: (name) => `On a form drawn like this the row is filled as “${name}”.`,
    never: 'On a form drawn like this the row is left alone.',
    misfit:
      'The controls, the heading or the words can no longer hold it, so it is not used. Remove it and teach anew.',
    failed: 'On a form drawn like this the row is not known again, so it is not used. Remove it and teach anew.',
  },
  remove: 'Remove',
  removeOf: (label) => `Remove: ${label}`,
  removed: (label) => `What was taught of “${label}” is removed`,
  removeAll: 'Remove all',
  removeAllAsk: (n) => `Remove all ${n}? They cannot be brought back.`,
  removedAll: 'All removed',
  cancel: 'Cancel',
  export: 'Save as a file (JSON)',
  exportHelp:
    'The file is in the clear: it has labels and headings of pages, and nothing that was filled in. Backups do not hold what was taught.',
  file: 'beian-pilot-taught.json',
};
