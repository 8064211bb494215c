import type { Reworded } from './say.ts';
import type { teachingZhCN } from './teaching.zh-CN.ts';

export const teachingEn: Reworded<typeof teachingZhCN> = {
  title: 'Teach',
  about:
    'A row that is not known, or is taken for something else: say what it is. The same label on the same kind of control, in the same step and under the same heading, is then filled accordingly.',
  pick: 'Pick a row on the page',
  picking: 'Click the row you mean. Esc stops.',
  stopPicking: 'Stop picking',
  unknown: 'Rows of this page that are not known',
  noUnknown: 'Every row of this page is known.',
  row: 'Teach “{label}”',
  is: 'This is…',
  isOf: 'Teach: {label} is…',
  search: 'Press letters to narrow the list by pinyin initials',
  filter: 'Narrowed by: {text}',
  choose: 'Choose',
  none: 'Nothing fits: the controls, the heading or the words here go with no field that can be filled, or the row is for you alone.',
  noMatch: 'Nothing matches; Backspace takes letters back.',
  taken: '“{name}” is already known at “{label}”. Teach that row as something else first, or as never to be filled.',
  maybe: 'It may be “{name}”, but for too few reasons, so it was not filled.',
  keep: 'Remember: this is “{name}”',
  never: 'Never fill this row',
  forget: 'Forget what was taught',
  unlabelled: 'This row has no label it could be known again by, so it cannot be taught.',
  still: 'Still “{name}”',
  stillNever: 'Still never fill it',
  noLonger: 'No longer',
  said: {
    applied: 'You taught: this is “{name}”.',
    never: 'You said never to fill this row.',
    misfit: 'You taught that this is “{name}”, but the control or the heading here cannot hold it, so it was not used.',
    competing:
      'You taught that this is “{name}”, but more than one row answers to it here; rather none than a wrong one.',
    label: 'You taught that “{printed}” is “{name}”; the label here has changed. Is it still that?',
    kind: 'You taught that this is “{name}”, but the control here has changed. Is it still that?',
    section:
      'You taught that this is “{name}”, but it now stands in another step or under another heading. Is it still that?',
    neverChanged:
      'You said never to fill “{printed}”; its label, control or heading here has changed. Shall it still be left alone?',
  },
  kept: 'Remembered: “{label}” is “{name}”',
  keptNever: 'Remembered: “{label}” is never filled',
  forgotten: 'What was taught of “{label}” is forgotten',
  locked: 'The profiles are locked, so what you taught cannot be read. Unlock before you fill.',
  refused: 'Not remembered: {why}',
};
