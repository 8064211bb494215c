import { certificateTypes, noApproval } from './codes.ts';
import { clear, isIndividual, rowsOf } from './model.ts';
import { type Model, type Surroundings, steps } from './rows.ts';

const type = 'icp_subject.base_info.type';
const certificate = 'icp_subject.organize_info.certificate_type';
const approvals = 'icp_applets.base_info.nrlx_details[]';
const reuse = 'ui.applet_principal_same_as_subject';

/** What a principal's rows are called below `icp_subject.principal_info` and `icp_applets.principal_info`. */
const shared = [
  'name',
  'certificate_type',
  'certificate_photo_front',
  'certificate_photo_back',
  'certificate_number',
  'certificate_validity_date_start',
  'certificate_validity_date_end',
  'mobile',
  'emergency_contact',
  'email',
];

const list = (model: Model, id: string): string[] => [model[id] ?? []].flat();

/** 以上都不涉及 stands alone: whichever was ticked last wins. Numbers and documents stay with their approval. */
function approvalsChanged(model: Model, before: Model): void {
  const chosen = list(model, `${approvals}.type`);
  const earlier = list(before, `${approvals}.type`);
  const added = chosen.filter((code) => !earlier.includes(code));
  const kept = added.includes(noApproval)
    ? [noApproval]
    : added.length > 0
      ? chosen.filter((code) => code !== noApproval)
      : chosen;
  model[`${approvals}.type`] = kept;
  const places = earlier.filter((code) => code !== noApproval);
  for (const part of ['code', 'media']) {
    const values = list(before, `${approvals}.${part}`);
    model[`${approvals}.${part}`] = kept
      .filter((code) => code !== noApproval)
      .map((code) => values[places.indexOf(code)] ?? '');
  }
}

export function copyPrincipal(model: Model): void {
  for (const name of shared)
    model[`icp_applets.principal_info.${name}`] = model[`icp_subject.principal_info.${name}`] ?? '';
}

/** What follows from a change, in the model alone. */
export function effects(model: Model, before: Model, about: Omit<Surroundings, 'individual' | 'model'>): void {
  if (model[type] !== before[type]) {
    if (!certificateTypes(String(model[type])).some(({ code }) => code === model[certificate])) model[certificate] = '';
  }
  if (String(model[`${approvals}.type`]) !== String(before[`${approvals}.type`])) approvalsChanged(model, before);
  const individual = isIndividual(model);
  // An individual is the principal of both; an organisation that leaves that state starts with empty rows.
  if (individual) {
    model[reuse] = '1';
    copyPrincipal(model);
  }
  const now: Surroundings = { ...about, model, individual };
  for (const { sections } of steps) {
    for (const section of sections) {
      for (const row of rowsOf(section, now)) if (row.shown && !row.shown(now)) clear(model, row);
    }
  }
}
