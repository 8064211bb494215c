import type { MaterialsTablesTexts } from './materials-tables.zh-CN.ts';

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const materialsTablesEn: MaterialsTablesTexts = {
  title: 'Official tables',
  about:
    'Names, codes, papers and legal grounds, from the official pages and the interface. The tables change; the pages count. Chinese names are those of the form.',
  search: 'Search all tables',
  searchHelp: 'Name, code, pinyin initials such as wlyyc',
  all: 'All',
  found: (n, all) => (n === all ? plural(all, 'row') : `${n} of ${plural(all, 'row')}`),
  none: 'No row matches. Try another word, or clear the search.',
  which: 'Choose a table',
  toTable: (name, n) => `${name} (${n})`,

  tables: {
    papers: { title: 'Materials of a filing', about: 'As the guide lists them, and who brings them.' },
    subjects: {
      title: 'Kinds of subject and their certificates',
      about: '18 kinds, each with certificates of its own. An individually-owned business files as an enterprise.',
    },
    persons: { title: 'Certificates of persons', about: 'The 7 that individuals and principals may show.' },
    approvals: {
      title: 'Pre-approvals',
      about:
        'Nine categories in ten entries as the guide lists them; the interface knows three more, without papers. If none applies, 「以上都不涉及」 is chosen.',
    },
    laws: { title: 'The law behind filing', about: 'In our own words; the published text counts.' },
    services: {
      title: 'Service content types',
      about: 'Of the second level, 5 at most; the first level is a heading only.',
    },
    stages: { title: 'Stages of a filing', about: 'How long each lasts, what the console shows, what notice comes.' },
    statuses: {
      title: 'States in the interface',
      about: 'What the interface answers when asked where a filing stands.',
    },
    provinces: {
      title: 'What provinces want',
      about:
        'As a cloud vendor collected it, not official; the same bureaus review mini programs, so take it as something to mind. Of provinces not listed nothing was found.',
    },
  },
  columns: {
    material: 'Material',
    from: 'Who brings it',
    code: 'Code',
    subject: 'Kind of subject',
    certificates: 'Certificates',
    certificate: 'Certificate',
    category: 'Category',
    papers: 'Papers',
    authority: 'Authority',
    law: 'Legal ground',
    rule: 'Rule',
    article: 'Article',
    says: 'What it says',
    service: 'Service',
    examples: 'Such as',
    stage: 'Stage',
    lasts: 'Time',
    shows: 'The console shows',
    notices: 'Notices',
    status: 'State',
    about: 'About',
  },
  inGuide: 'Listed in the guide',
  onlyInterface: 'In the interface alone',
  onlyInterfaceMark: ' (not in the guide, in the interface alone)',
  noPapers: 'None listed in the guide; the authority decides',
  alsoCode: (code) => `also seen as ${code}`,

  wants: {
    minAge: { about: 'Age', says: 'The principal is {n} at least' },
    sameCity: { about: 'Address', says: 'Contact and certificate address are in the same city' },
    notOfIndividuals: { about: 'Certificate of an individual', says: 'Not taken: {names}' },
    emergencyUser: { about: 'Remark on the subject', says: 'Says who uses the emergency number, and how related' },
  },

  laws: {
    fraud: 'Law against telecom and online fraud',
    services: 'Measures for internet information services',
    records: 'Measures for filing non-commercial internet information services',
    notice: 'Notice of the ministry on the filing of mobile applications (2023, no. 105)',
  },
  articles: {
    fraud23: {
      article: 'Article 23',
      says: 'Mobile internet applications need a permit or a filing with the telecom authority; mini programs are among them.',
    },
    services4: {
      article: 'Article 4',
      says: 'Commercial services need a permit, others a filing; without either, no service.',
    },
    services5: {
      article: 'Article 5',
      says: 'News, publishing, education, health care, drugs and medical devices and the like need the consent of their authority before permit or filing.',
    },
    records5: {
      article: 'Article 5',
      says: 'Non-commercial services within the country are filed; without a filing they may not be offered.',
    },
    records11: {
      article: 'Article 11',
      says: 'Where an approval is needed first, its document goes to the provincial bureau with the filing.',
    },
    records13: {
      article: 'Article 13',
      says: 'The record number is shown prominently and links to the ministry’s system; the electronic mark is placed as told.',
    },
    notice2023: {
      article: 'August 2023',
      says: 'Filing of apps and mini programs began; those already online had until March 2024, which is long over.',
    },
  },
  stages: {
    fill: { name: 'Filling in the form', lasts: 'yours to decide', notices: 'none' },
    platform: {
      name: 'Review by the platform',
      lasts: '1 to 2 working days',
      notices: 'station message, template message to the administrator; perhaps a call',
    },
    sms: { name: 'SMS verification of the ministry', lasts: '24 hours from the SMS', notices: 'SMS from 12381' },
    bureau: {
      name: 'Review by the provincial bureau',
      lasts: '1 to 20 working days',
      notices: 'station message, template message, SMS',
    },
    done: { name: 'On record', lasts: 'until it is cancelled', notices: 'the record number; publishing is open' },
  },
  smsInside: 'It runs inside 「管局审核中」 and has no state of its own.',
};
