import { noApproval, preApprovals, serviceContentTypes } from '../codes.ts';
import type { Row, Step, Surroundings } from '../rows.ts';

const root = 'icp_applets.base_info';

const rows: readonly Row[] = [
  { ids: [`${root}.appid`], label: 'AppID', control: 'text', readonly: () => true },
  { ids: [`${root}.name`], label: '小程序名称', control: 'text', readonly: () => true },
  {
    ids: [`${root}.service_content_types`],
    label: '小程序服务内容标识',
    control: 'choices',
    required: true,
    limit: 5,
    options: () => serviceContentTypes,
    tips: '与实际功能一致，最多选 5 个',
  },
  {
    // No field of the filing: a row nobody's table knows.
    ids: ['practice.cloud_service'],
    label: '是否使用云开发',
    control: 'radio',
    options: () => [
      { code: '1', text: '是' },
      { code: '0', text: '否' },
    ],
    byHand: true,
  },
  {
    ids: [`${root}.nrlx_details[].type`],
    label: '是否涉及前置审批项',
    control: 'checkboxes',
    required: true,
    options: () => preApprovals,
  },
];

const chosen = ({ model }: Surroundings): readonly string[] => {
  const types = model[`${root}.nrlx_details[].type`];
  return Array.isArray(types) ? types.filter((code) => code !== noApproval) : [];
};

/** One number and one document for each approval. */
const approvals = (about: Surroundings): readonly Row[] =>
  chosen(about).flatMap((_, index): Row[] => [
    { ids: [`${root}.nrlx_details[].code`], index, label: '前置审批号', control: 'text', required: true, max: 60 },
    { ids: [`${root}.nrlx_details[].media`], index, label: '前置审批文件', control: 'upload', required: true },
  ]);

const remark: Row = {
  ids: [`${root}.comment`],
  label: '小程序备注',
  control: 'textarea',
  required: true,
  check: 'remark',
  max: 200,
  placeholders: ['请说明小程序的实际经营内容和主要功能，20 至 200 字'],
};

export const applet: Step = {
  title: '小程序信息填写',
  sections: [{ heading: '小程序信息', rows: (about) => [...rows, ...approvals(about), remark] }],
};
