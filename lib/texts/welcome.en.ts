import type { WelcomeTexts } from './welcome.zh-CN.ts';

export const welcomeEn: WelcomeTexts = {
  title: 'Welcome to Beian Pilot',
  lead: 'Helps you fill in the filing of a WeChat mini program on the official pages, finds mistakes as you go, and keeps an eye on the deadlines afterwards.',
  official: 'Not an official tool',
  officialText:
    'It has nothing to do with WeChat, Tencent, the ministry (MIIT) or any communications bureau. Whether a filing passes is decided by the platform and the bureau.',

  does: {
    title: 'What it does',
    fill: 'Recognises every item of the form and tells you what to know about it. You press “Fill” once; it fills from your profile and reads each item back.',
    check: 'Points out on the spot what is wrong, missing or contradictory, how to mend it and who says so.',
    follow:
      'Once you have submitted, it watches every step: the 24 hours of the SMS verification, the working days of the reviews, and reminds you in time.',
    never:
      'Captchas, the face check, ticking the commitment and submitting always stay yours. What you typed is never changed unasked. Where it is not sure, it fills nothing.',
  },
  pictures: {
    form: 'Beside the form: how each item stands, and what is left',
    filing: 'In the popup and on the filings page: which step it is, and how much time is left',
    invented: 'The company and the filing in these pictures are invented.',
  },
  data: {
    title: 'Where your data stay, and what protects them',
    here: 'Encrypted, in this browser on this computer. The extension uses no network, uploads nothing and collects no statistics.',
    page: 'A page gets the answers to the items it shows, once you have pressed the button, and nothing before.',
    lock: 'You may set a passphrase: without it nothing opens, and nobody can bring back a forgotten one. Without a passphrase nothing keeps out someone who uses your system account or copies the browser’s files.',
    backup: 'Removing the extension erases everything. Make a backup on the options page and keep it somewhere else.',
  },
  unseen: {
    title: 'Pages we have never seen',
    form: 'The filing form on mp.weixin.qq.com: the real page was never published, and nothing was tested on it. Recognition goes by the words a person can read; the items come from the public interface documents and guides.',
    sms: 'The SMS verification on beian.miit.gov.cn: its structure comes from the site’s own front-end code; no real verification was done.',
    so: 'So check every item the first time you use it on the real form.',
  },
  steps: {
    title: 'Begin here',
    protect: 'Choose how to protect your profiles',
    protectText: 'Set a passphrase, or go on without one. You can change that later.',
    protectGo: 'Choose',
    protectDone: 'Chosen already',
    profile: 'Prepare a profile',
    profileText:
      'Import a file, write it item by item, or paste what you have; or fill the official form once and press “Save as profile”.',
    profileGo: 'Import or write one',
    rehearse: 'Rehearse',
    rehearseText:
      'Fill, check and undo with an invented sample company, on a practice form inside the extension. No profile is needed, and no real site is touched.',
    rehearseGo: 'Open the rehearsal',
    portal: 'Go to the official console',
    portalText:
      'Log in to the mini program console, let the administrator scan, and open the filing form: the assistant appears at the edge of the page. It helps to pin the icon to the toolbar.',
    portalGo: 'Open mp.weixin.qq.com (new tab)',
  },
  again: 'This page can be opened again from the options.',
};
