import { fields } from './index.ts';

const enterprise = '4';
const individual = '5';

/** What the form prints beside the subject's name: it goes by 主办者性质 (its code; undefined while none is chosen). */
export function subjectNameLabel(type: string | undefined): string {
  const [usual = ''] = fields['icp_subject.base_info.name'].labels;
  if (type === undefined || type === enterprise) return usual;
  return type === individual ? '姓名' : '单位名称';
}
