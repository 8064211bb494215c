import type { ReachTexts } from './reach.zh-CN.ts';

export const reachEn: ReachTexts = {
  menus: {
    fill: 'Go and fill',
    panel: 'Open the side panel',
    sms: 'Paste into Beian Pilot as a verification SMS',
    panelOfIcon: 'Open the side panel',
    filings: 'All filings',
    options: 'Options',
    welcome: 'How to begin',
  },
  keys: {
    title: 'Keys',
    about:
      'Anywhere in the browser. A key only opens Beian Pilot and moves the focus; it fills nothing by itself: a fill always waits until you have looked and pressed.',
    popup: 'Open the popup',
    commands: {
      fill: 'Open the popup at “Fill”',
      verification: 'Open the popup at the next SMS verification, or at the box to paste an SMS',
      panel: 'Open the side panel',
      options: 'Open the options',
    },
    inPage: 'In a filing form: to the hint of the present field',
    none: 'none',
    change: 'Change keys',
    fixed: 'cannot be changed',
    changeByHand: 'Change them on the browser’s page of extensions.',
  },
};
