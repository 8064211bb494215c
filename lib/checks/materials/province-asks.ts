import type { MaterialId, ProvinceSaysId } from '../../texts/materials.ts';
import { sources } from '../../texts/sources.ts';
import type { Situation } from './situation.ts';

/** What the bureaus of some provinces are said to want of a material. */
export interface ProvinceAsk {
  /** Codes, as in codes/provinces.ts. */
  provinces: readonly string[];
  about: readonly MaterialId[];
  /** Is it a reason to list the material? Else it is told beside, where that is listed. */
  asks?: true;
  when?: (situation: Situation) => boolean;
  says: ProvinceSaysId;
}

// Collected from cloud vendors' guides for websites and apps, which the same bureaus review: never more than `perhaps`.
export const provinceSource = { source: sources.provinces, seen: '2026-10' } as const;

const [tianjin, shanxi, innerMongolia, shanghai, jiangsu] = ['120000', '140000', '150000', '310000', '320000'] as const;
const [zhejiang, fujian, jiangxi, shandong, hubei] = ['330000', '350000', '360000', '370000', '420000'] as const;
const [hunan, guangdong, guangxi, gansu, qinghai] = ['430000', '440000', '450000', '620000', '630000'] as const;
const [ningxia, xinjiang] = ['640000', '650000'] as const;

const ofOrganisation = ({ subjectType }: Situation): boolean => subjectType !== '' && subjectType !== '5';
const ofIndividual = ({ subjectType }: Situation): boolean => subjectType === '5';
const ofPublicBody = ({ subjectType }: Situation): boolean => ['2', '3'].includes(subjectType);

export const provinceAsks: readonly ProvinceAsk[] = [
  {
    provinces: [
      '130000',
      shanxi,
      innerMongolia,
      shanghai,
      zhejiang,
      '410000',
      hunan,
      guangxi,
      '520000',
      qinghai,
      ningxia,
      xinjiang,
    ],
    about: ['subject_letter'],
    when: ofOrganisation,
    says: 'mustBeLegal',
  },
  {
    provinces: ['110000', tianjin, fujian, guangdong, hubei, '610000', gansu],
    about: ['subject_letter'],
    when: ofOrganisation,
    says: 'usuallyLegal',
  },
  { provinces: [jiangsu, '340000'], about: ['subject_letter'], says: 'letterSamePerson' },
  { provinces: [shanxi], about: ['subject_letter'], says: 'foreignLegal' },
  { provinces: [hunan], about: ['subject_letter'], says: 'newLetter' },
  { provinces: ['460000'], about: ['organizer_certificate'], says: 'provincialSeal' },
  { provinces: [shanghai], about: ['organizer_certificate'], says: 'noPrintout' },
  {
    provinces: [zhejiang],
    about: ['organizer_certificate'],
    when: ({ subjectType }) => subjectType === '4',
    says: 'businessSeal',
  },
  { provinces: [jiangsu], about: ['responsibility_letter', 'truth_letter'], asks: true, says: 'signedByPrincipal' },
  { provinces: [guangdong], about: ['commitment'], asks: true, says: 'commitmentUpload' },
  { provinces: [shanghai], about: ['construction_plan'], asks: true, says: 'planFromThirty' },
  { provinces: [hunan], about: ['construction_plan'], asks: true, says: 'planFromTwo' },
  { provinces: [jiangxi], about: ['sector_approval'], asks: true, when: ofPublicBody, says: 'publicBodyApproval' },
  { provinces: [jiangsu], about: ['income_proof'], asks: true, when: ofIndividual, says: 'incomeOfMinor' },
  { provinces: ['510000', '610000'], about: ['name_change_letter'], says: 'registryLetter' },
  { provinces: [guangdong, fujian, hubei, zhejiang], about: ['residence_permit'], says: 'permitNeeded' },
  { provinces: [shanghai], about: ['residence_permit'], says: 'permitOfMonth' },
  { provinces: [shandong], about: ['residence_permit'], says: 'permitOrStudentCard' },
  { provinces: [tianjin], about: ['residence_permit'], says: 'outsidersTaken' },
  {
    provinces: [shanxi, innerMongolia, xinjiang, qinghai, ningxia, gansu, guangxi],
    about: ['residence_permit'],
    says: 'outsidersRefused',
  },
];
