import type { FieldId } from '../../fields/index.ts';
import type { MaterialId, ProvinceSaysId } from '../../texts/materials.ts';
import { sources } from '../../texts/sources.ts';
import { type BureauPaper, type BureauWants, bureauWants } from '../bureau-wants.ts';
import type { Situation } from './situation.ts';

/** What the bureau of a province is said to want of a material. */
export interface ProvinceAsk {
  about: MaterialId;
  /** Is it a reason to list the material? Else it is told beside, where that is listed. */
  asks?: true;
  /** Kinds of subject it is asked of; absent: all. */
  of?: readonly string[];
  /** Kinds of filing it is asked at; absent: all. */
  at?: readonly Situation['kind'][];
  says: ProvinceSaysId;
  /** What its text leaves open. */
  words?: Readonly<Record<string, number>>;
}

// Collected from cloud vendors' guides for websites and apps, which the same bureaus review: never more than `perhaps`.
export const provinceSource = { source: sources.provinces, seen: '2026-10' } as const;

const letterSays = {
  legal: 'mustBeLegal',
  usual: 'usuallyLegal',
  letter: 'letterTaken',
  letterAndOne: 'letterSamePerson',
} as const satisfies Record<NonNullable<BureauWants['principal']>, ProvinceSaysId>;

const permitSays = {
  permit: 'permitNeeded',
  permitOrStudentCard: 'permitOrStudentCard',
  none: 'outsidersRefused',
} as const satisfies Record<NonNullable<BureauWants['outsiders']>, ProvinceSaysId>;

const paperSays: Partial<Record<FieldId, [MaterialId, ProvinceSaysId]>> = {
  'icp_materials.authenticity_responsibility_letter': ['responsibility_letter', 'signedByPrincipal'],
  'icp_materials.authenticity_commitment_letter': ['truth_letter', 'signedByPrincipal'],
  'icp_materials.commitment_letter': ['commitment', 'commitmentUpload'],
  'icp_materials.website_construction_proposal': ['construction_plan', 'planFrom'],
  'icp_materials.subject_other_materials': ['sector_approval', 'publicBodyApproval'],
};

const paperAsks = ({ row, of, filed = 0 }: BureauPaper): ProvinceAsk[] => {
  const [about, says] = paperSays[row] ?? [];
  return about && says ? [{ about, says, asks: true, of, words: { n: filed + 1 } }] : [];
};

/** Of the papers themselves, which no rule about a draft can look at. */
const ofPapers: Readonly<Record<string, readonly ProvinceAsk[]>> = {
  120000: [{ about: 'residence_permit', says: 'outsidersTaken' }],
  310000: [
    { about: 'organizer_certificate', says: 'noPrintout' },
    { about: 'residence_permit', says: 'permitOfMonth' },
  ],
  330000: [{ about: 'organizer_certificate', says: 'businessSeal', of: ['4'] }],
  430000: [{ about: 'subject_letter', says: 'newLetter', at: ['change_subject', 'change_both'] }],
  460000: [{ about: 'organizer_certificate', says: 'provincialSeal' }],
};

/** All a bureau is known to want of the materials; nothing for a province of which nothing is known. */
export function provinceAsks(province: string): ProvinceAsk[] {
  const {
    principal,
    mainlandPrincipal,
    outsiders,
    noSubjectChange,
    incomeProofBelow,
    papers = [],
  } = bureauWants[province] ?? {};
  return [
    ...(principal ? [{ about: 'subject_letter', says: letterSays[principal] } as const] : []),
    ...(mainlandPrincipal ? [{ about: 'subject_letter', says: 'foreignLegal' } as const] : []),
    ...(outsiders ? [{ about: 'residence_permit', says: permitSays[outsiders] } as const] : []),
    ...(noSubjectChange ? [{ about: 'name_change_letter', says: 'registryLetter' } as const] : []),
    ...(incomeProofBelow
      ? [
          {
            about: 'income_proof',
            says: 'incomeOfMinor',
            asks: true,
            of: ['5'],
            words: { n: incomeProofBelow },
          } as const,
        ]
      : []),
    ...papers.flatMap(paperAsks),
    ...(ofPapers[province] ?? []),
  ];
}
