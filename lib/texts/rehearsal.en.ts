import type { RehearsalTexts } from './rehearsal.zh-CN.ts';

export const rehearsalEn: RehearsalTexts = {
  title: 'Rehearsal',
  lead: 'The assistant at the right (in a narrow window, behind the tab at the edge) is the very one that appears on the official pages; the data belong to an invented company. Press whatever you like: no real site is touched, and your profiles cannot be read here.',
  steps: {
    fill: {
      title: 'Fill',
      text: 'In Beian Pilot look at the line that names mini program and profile, then press “Fill”. Open “Row by row” afterwards and see how each item was read back: one is not in the profile and is left to you.',
    },
    hint: {
      title: 'Read a hint',
      text: 'Click the small round marker beside an item, or put the cursor into it and press Alt+Shift+H: what to know, who says so, and why it was taken for that item. Esc leads back.',
    },
    wrong: {
      title: 'Make a mistake',
      text: 'Change the last character of the certificate number, or take a digit from the mobile number. The marker turns red; open it to read what is wrong and how to mend it.',
    },
    check: {
      title: 'Check before submitting',
      text: 'Press “Check before submitting” in the assistant: every problem and every empty item, step by step, with the way there.',
    },
    undo: {
      title: 'Undo',
      text: 'Press “Undo fill”: what was written is put back as it stood; what you changed yourself stays.',
    },
  },
  done: 'Done',
  keys: 'The keyboard alone will do: Tab through the form, and you come to the assistant at its end.',
  again: 'Start again',
  submit:
    'On the real form the buttons for the next step and for submitting stand here. Like the captcha and the face check they are yours: Beian Pilot has no way of pressing them. The rehearsal has neither.',
  finished: 'You have tried everything. Next:',
  profiles: 'Prepare your own profile',
  welcome: 'Back to the introduction',
  form: 'Practice form',
  popup: {
    title: 'Fill from the popup',
    text: 'This browser does not tell an extension whether a button can be seen, so on the official pages you click the icon in the toolbar and press “Fill” in the popup. Here, the following stands in for it.',
  },
  notKept:
    'This is a rehearsal, and nothing is kept. On a real form you would see what is to be saved, and confirm it.',
};
