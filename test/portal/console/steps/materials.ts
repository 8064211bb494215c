import type { Row, Step, Surroundings } from '../rows.ts';

const root = 'icp_materials';
const organisation = ({ individual }: Surroundings) => !individual;
const image = '请上传签字盖章后的照片，jpg、jpeg、png 格式，不超过 2M';

const letter = (id: string, label: string, row: Partial<Row> = {}): Row => ({
  ids: [`${root}.${id}`],
  label,
  control: 'upload',
  tips: image,
  ...row,
});

const rows: readonly Row[] = [
  letter('commitment_letter', '互联网信息服务承诺书'),
  letter('business_name_change_letter', '主体更名函', { shown: organisation }),
  letter('party_building_confirmation_letter', '党建确认函', { shown: organisation }),
  letter('promise_video', '承诺视频', { accept: 'video/mp4', tips: 'mp4 格式，不超过 20M' }),
  letter('authenticity_responsibility_letter', '网站备案信息真实性责任告知书'),
  letter('authenticity_commitment_letter', '小程序备案信息真实性承诺书'),
  letter('website_construction_proposal', '小程序建设方案书'),
  letter('subject_other_materials', '主体其它附件', { limit: 10, tips: '最多 10 个' }),
  letter('applets_other_materials', '小程序其它附件', { limit: 10, tips: '最多 10 个' }),
  letter('holding_certificate_photo', '手持证件照'),
];

export const materials: Step = {
  title: '上传其他信息材料',
  sections: [{ heading: '其他材料', rows }],
};
