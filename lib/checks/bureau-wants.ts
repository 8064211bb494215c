import type { FieldId } from '../fields/index.ts';

/** A paper a bureau asks for beside those everybody brings. */
export interface BureauPaper {
  row: FieldId;
  /** Kinds of subject it is asked of; absent: all. */
  of?: readonly string[];
  /** Asked from so many services on record; absent: always. */
  filed?: number;
}

/** What the bureau of a province wants that others do not. What is not known is left out. */
export interface BureauWants {
  /**
   * Who the subject principal of an organisation is. `legal`: the legal representative, no other. `usual`: the same, another
   * with a letter. `letter`: another with a letter. `letterAndOne`: another with a letter, who is the mini program's too.
   */
  principal?: 'legal' | 'usual' | 'letter' | 'letterAndOne';
  /** The principal holds an ID card of the mainland; a legal representative who has none authorizes somebody. */
  mainlandPrincipal?: true;
  /** Youngest age taken, in full years. */
  minAge?: number;
  /** Up to that age individuals show that they have an income. */
  incomeProofBelow?: number;
  /** Individuals of other provinces: taken with a residence permit, with that or a local student card, or not at all. */
  outsiders?: 'permit' | 'permitOrStudentCard' | 'none';
  /** Certificates individuals may not show. */
  notOfIndividuals?: readonly string[];
  /** Contact and certificate address lie in one city. */
  sameCity?: true;
  /** A subject on record cannot be changed into another. */
  noSubjectChange?: true;
  /** The remark names the user of the emergency phone and how the two are related. */
  emergencyUser?: true;
  papers?: readonly BureauPaper[];
}

const material = (name: string) => `icp_materials.${name}` as FieldId;
const plan = material('website_construction_proposal');
/** 护照, 外国人永久居留身份证. */
const foreign = ['7', '30'];
/** Everything but the ID card of the mainland. */
const overseas = [...foreign, '11', '14', '41', '42'];

// Source: cloud vendors' guides to filing by province, gathered at sources.provinces (read 2026-10); at second hand, so what follows
// from it only warns. Tianjin's remark: sources.remark.
/** By the code of the province. */
export const bureauWants: Readonly<Record<string, BureauWants>> = {
  110000: { principal: 'usual' },
  120000: { principal: 'usual', minAge: 18, emergencyUser: true },
  130000: { principal: 'legal', minAge: 18, notOfIndividuals: foreign, sameCity: true },
  140000: { principal: 'legal', mainlandPrincipal: true, outsiders: 'none', notOfIndividuals: overseas },
  150000: { principal: 'legal', outsiders: 'none' },
  310000: { principal: 'legal', outsiders: 'permit', papers: [{ row: plan, filed: 29 }] },
  320000: {
    principal: 'letterAndOne',
    minAge: 16,
    incomeProofBelow: 18,
    papers: [
      { row: material('authenticity_responsibility_letter') },
      { row: material('authenticity_commitment_letter') },
    ],
  },
  330000: { principal: 'legal', outsiders: 'permit' },
  340000: { principal: 'letterAndOne' },
  350000: { principal: 'usual', minAge: 18, outsiders: 'permit' },
  360000: { papers: [{ row: material('subject_other_materials'), of: ['2', '3'] }] },
  370000: { outsiders: 'permitOrStudentCard' },
  410000: { principal: 'legal', sameCity: true },
  420000: { principal: 'usual', outsiders: 'permit' },
  430000: { principal: 'legal', minAge: 18, papers: [{ row: plan, filed: 1 }] },
  440000: { principal: 'usual', minAge: 16, outsiders: 'permit', papers: [{ row: material('commitment_letter') }] },
  450000: { principal: 'legal', outsiders: 'none' },
  460000: { principal: 'letter' },
  510000: { noSubjectChange: true },
  520000: { principal: 'legal', sameCity: true },
  610000: { principal: 'usual', noSubjectChange: true },
  620000: { principal: 'usual', outsiders: 'none' },
  630000: { principal: 'legal', outsiders: 'none' },
  640000: { principal: 'legal', outsiders: 'none' },
  650000: { principal: 'legal', outsiders: 'none' },
};
