import { certificateTypes, subjectTypes } from '../codes.ts';
import type { Row, Step } from '../rows.ts';

const photo = '请上传原件彩色扫描件或照片，jpg、jpeg、png 格式，不超过 2M';

const filing: readonly Row[] = [
  {
    ids: ['icp_subject.base_info.province', 'icp_subject.base_info.city', 'icp_subject.base_info.district'],
    label: '选择地区',
    control: 'region',
    required: true,
    name: 'region',
    help: '地区须与证件地址一致，备案省份提交后不能更改',
  },
  {
    ids: ['icp_subject.base_info.type'],
    label: '主办者性质',
    control: 'choice',
    required: true,
    filter: true,
    options: () => subjectTypes,
  },
  {
    ids: ['icp_subject.organize_info.certificate_type'],
    label: '证件类型',
    control: 'choice',
    required: true,
    options: ({ model }) => certificateTypes(String(model['icp_subject.base_info.type'])),
  },
  {
    ids: ['icp_subject.organize_info.certificate_photo'],
    label: '上传证件',
    control: 'upload',
    required: true,
    shown: ({ individual }) => !individual,
    tips: photo,
  },
  {
    ids: ['icp_subject.base_info.name'],
    label: ({ individual }) => (individual ? '姓名（个人）' : '企业名称'),
    control: 'text',
    required: true,
    name: 'name',
    max: 60,
  },
  {
    ids: ['icp_subject.organize_info.certificate_number'],
    label: '证件号码',
    control: 'text',
    required: true,
    check: 'organisationNumber',
    name: 'certificate_number',
  },
  {
    ids: ['icp_subject.organize_info.certificate_address'],
    label: '证件住所',
    control: 'text',
    required: true,
    max: 120,
    doubled: true,
    help: '请照证件逐字填写，不要增减省市区',
  },
];

const details: readonly Row[] = [
  {
    ids: ['icp_subject.base_info.address'],
    label: '详细地址',
    control: 'text',
    required: true,
    max: 120,
    doubled: true,
    tips: '实际通讯地址，写到门牌号；前面已选的省市区不用再写',
  },
  {
    ids: ['icp_subject.legal_person_info.name'],
    label: '法定代表人姓名',
    control: 'text',
    shown: ({ individual }) => !individual,
    max: 30,
  },
  {
    ids: ['icp_subject.legal_person_info.certificate_number'],
    label: '法定代表人证件号码',
    control: 'text',
    check: 'personNumber',
    shown: ({ individual }) => !individual,
  },
  {
    ids: ['icp_subject.personal_info.residence_permit'],
    label: '临时居住证明',
    control: 'upload',
    shown: ({ individual }) => individual,
    tips: '证件地址不在备案省份时上传',
  },
  { ids: ['icp_subject.base_info.comment'], label: '主体信息备注', control: 'textarea', max: 200 },
];

export const organizer: Step = {
  title: '主办单位信息填写',
  sections: [
    { heading: '验证备案类型', rows: filing, extra: 'check' },
    { heading: '主体信息', rows: details, shown: ({ checked }) => checked },
  ],
};
