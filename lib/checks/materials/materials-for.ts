import { certificateTypes } from '../../fields/codes/certificate-types.ts';
import type { Coded } from '../../fields/codes/coded.ts';
import { personCertificateTypes } from '../../fields/codes/person-certificate-types.ts';
import { noPreApproval } from '../../fields/codes/pre-approvals.ts';
import type { FieldId } from '../../fields/index.ts';
import { sources } from '../../texts/sources.ts';
import { askedSections } from '../asked-sections.ts';
import type { Caution, Material } from './material.ts';
import { type MaterialRow, materialRows, sidesOf } from './material-rows.ts';
import { type ProvinceAsk, provinceAsks, provinceSource } from './province-asks.ts';
import type { Situation } from './situation.ts';

/** The month the pages that its rows name were read. */
export const materialsSeen = '2026-10';
const approvalFile: FieldId = 'icp_applets.base_info.nrlx_details[].media';

/** Only the certificate that is chosen, where one is; else each that may be. */
const anyOf = ({ bearer }: MaterialRow, { subjectType, certificates }: Situation): readonly Coded[] => {
  if (!bearer) return [];
  const allowed =
    bearer === 'organizer'
      ? certificateTypes.filter((type) => type.subjectType === subjectType)
      : personCertificateTypes;
  const chosen = allowed.filter(({ code }) => code === certificates[bearer]);
  return chosen.length ? chosen : allowed;
};

/** What bureaus want of a material: the reason to list it, and what is told beside. */
const asksOf = (id: Material['id'], situation: Situation) => {
  const { province, subjectType, kind } = situation;
  const asks = provinceAsks(province).filter(
    ({ about, of, at }) => about === id && (of?.includes(subjectType) ?? true) && (at?.includes(kind) ?? true),
  );
  const toldOf = ({ says, words }: ProvinceAsk) => ({ ...(words && { words }), ...provinceSource, says });
  const cautions: Caution[] = asks.filter((ask) => !ask.asks).map(toldOf);
  const [why] = asks.filter((ask) => ask.asks).map(({ says, words }) => ({ reason: says, words, ...provinceSource }));
  return { why, cautions };
};

/** One person in both roles hands in one certificate: at the subject principal's, where that step is asked. */
const rowsAsked = (situation: Situation): MaterialRow[] => {
  const { sections } = askedSections[situation.kind];
  const isTwice = situation.samePerson && sections.includes('subject_principal');
  return materialRows.filter(
    ({ id, section }) => sections.includes(section) && !(isTwice && id === 'applet_principal_certificate'),
  );
};

const materialOf = (row: MaterialRow, situation: Situation): Material[] => {
  const { id, from, form, bearer } = row;
  const need = row.need(situation);
  if (!need) return [];
  const { why, cautions } = asksOf(id, situation);
  const isShared = bearer === 'appletPrincipal' && situation.samePerson;
  const path = bearer === 'subjectPrincipal' || isShared ? 'icp_subject' : 'icp_applets';
  return [
    {
      id,
      from: why ? 'province' : from,
      form,
      sure: why && need.sure === 'flow' ? 'perhaps' : need.sure,
      why: why ?? { reason: need.why, source: sources[row.source], seen: materialsSeen },
      cautions,
      anyOf: anyOf(row, situation),
      slots: isShared ? sidesOf('icp_subject') : row.scans,
      ...(bearer && bearer !== 'organizer' && { validUntil: `${path}.principal_info.certificate_validity_date_end` }),
    },
  ];
};

const approvals = ({ kind, approvals: codes }: Situation): Material[] => {
  if (!askedSections[kind].sections.includes('applet')) return [];
  const common = { id: 'pre_approval', from: 'applicant', form: 'approval', cautions: [], anyOf: [] } as const;
  const why = { source: sources.guide, seen: materialsSeen } as const;
  if (!codes.some((code) => code !== ''))
    return [{ ...common, sure: 'perhaps', why: { reason: 'approvalUndecided', ...why }, slots: [approvalFile] }];
  return codes.flatMap((approval, at) =>
    approval === '' || approval === noPreApproval
      ? []
      : [
          {
            ...common,
            approval,
            sure: 'required' as const,
            why: { reason: 'approval' as const, ...why },
            // As a profile keeps them: the first under the field itself, later ones with their place.
            slots: [at === 0 ? approvalFile : approvalFile.replace('[]', `[${at}]`)],
          },
        ],
  );
};

/** What no row of the form stands for: a bureau alone asks for it, and it goes with the subject's attachments. */
const askedAlone = (situation: Situation): Material[] =>
  askedSections[situation.kind].sections.includes('materials')
    ? (['sector_approval', 'income_proof'] as const).flatMap((id) => {
        const { why, cautions } = asksOf(id, situation);
        if (!why) return [];
        const slots = ['icp_materials.subject_other_materials'];
        return [{ id, from: 'province', form: 'asAsked', sure: 'perhaps', why, cautions, anyOf: [], slots } as const];
      })
    : [];

const rank = { required: 0, perhaps: 1, flow: 2 } as const;
const isNamed = ({ why }: Material): boolean => why.source === provinceSource.source;

/**
 * Everything to have ready for a filing: what it surely needs, what it may need (first what the bureau of its province is
 * known to ask for), and what comes about on the way. A cancellation needs none.
 */
export function materialsFor(situation: Situation): Material[] {
  const listed = [
    ...rowsAsked(situation).flatMap((row) => materialOf(row, situation)),
    ...approvals(situation),
    ...askedAlone(situation),
  ];
  return listed.toSorted((a, b) => rank[a.sure] - rank[b.sure] || Number(isNamed(b)) - Number(isNamed(a)));
}
