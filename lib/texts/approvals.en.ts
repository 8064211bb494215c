/** What an approval takes, in English; its Chinese stands in lib/fields/codes/pre-approvals.ts, as the guide has it. */
export interface ApprovalInEnglish {
  papers: readonly string[];
  authorities: readonly string[];
  law?: string;
  rule: string;
}

const sectorRules = 'Measures for internet information services, article 5';
const noneListed = { papers: [], rule: 'Papers as the authority wants them.' } as const;

/** By code; 出版 by code and paper, since the guide has two entries of it. */
export const approvalsEn: Readonly<Record<string, ApprovalInEnglish>> = {
  1: {
    papers: ['Internet news service licence'],
    authorities: ['Cyberspace Administration of China', 'its provincial offices'],
    law: 'Rules for internet news services, article 5',
    rule: 'Who gathers, edits, publishes, republishes or spreads news needs the licence first and keeps within it.',
  },
  '2-games': {
    papers: ['What the publishing authority wants for games'],
    authorities: ['National Press and Publication Administration', 'its provincial departments'],
    law: 'Rules for online publishing, article 27',
    rule: 'Games are reviewed by the province and approved by the state before they go online.',
  },
  '2-online': {
    papers: ['Online publishing service licence'],
    authorities: ['National Press and Publication Administration', 'its provincial departments'],
    law: 'Rules for online publishing, article 7',
    rule: 'Other online publishing needs the licence first.',
  },
  3: { ...noneListed, authorities: ['Education authority'], law: sectorRules },
  4: { ...noneListed, authorities: ['Health authority'], law: sectorRules },
  5: {
    papers: ['Qualification for drug information on the internet'],
    authorities: ['Provincial drug administration'],
    law: 'Measures for drug information on the internet, article 5',
    rule: 'The provincial drug administration reviews first; with the qualification it is filed.',
  },
  6: { papers: [], authorities: [], rule: 'In the interface; the guide lists no papers.' },
  9: {
    papers: ['Online culture business licence'],
    authorities: ['Provincial department of culture and tourism'],
    law: 'Interim rules for internet culture, article 6',
    rule: 'Commercial internet culture needs approval, other a filing.',
  },
  10: {
    papers: ['Licence for audio-visual programmes on information networks'],
    authorities: ['Provincial radio and television administration'],
    law: 'Rules for audio-visual programmes on the internet, article 7',
    rule: 'Who offers programmes has the licence or has filed first.',
  },
  11: {
    papers: ['Ride-hailing business licence'],
    authorities: ['Provincial transport authority'],
    law: 'Interim measures for ride hailing, article 10',
    rule: 'With the licence it is filed in the province of registration; within thirty days online also with the police.',
  },
  13: {
    papers: ['Licence of the financial regulator'],
    authorities: ['Provincial financial regulator'],
    law: 'Guidance on internet finance, part 13',
    rule: 'The procedures of the regulator come first.',
  },
  14: {
    papers: ['Consent of the education authority to after-school training'],
    authorities: ['Provincial education department'],
    law: 'Opinions on easing homework and after-school training, part 4',
    rule: 'Online training in school subjects needs approval, other by its kind; who fails loses record and licence.',
  },
  15: {
    papers: ['Consent of the religious affairs authority, provincial or above'],
    authorities: ['Provincial religious affairs department'],
    law: 'Measures for religious information on the internet, article 6',
    rule: 'Information on doctrine, knowledge, culture or activities needs the licence first.',
  },
  24: {
    papers: [],
    authorities: [],
    rule: 'To be chosen when no approval is needed; then there is neither number nor file.',
  },
};
