import type { Row, Step, Surroundings } from '../rows.ts';
import { personRows } from './person.ts';

const reuse = 'ui.applet_principal_same_as_subject';

const reused = ({ model }: Surroundings) => model[reuse] === '1';

const question: Row = {
  ids: [reuse],
  label: '复用主体负责人信息',
  control: 'radio',
  required: true,
  options: () => [
    { code: '1', text: '复用' },
    { code: '0', text: '手动填写' },
  ],
  readonly: ({ individual }) => individual,
  tips: '小程序负责人应与小程序管理员为同一人',
};

/** An organisation may fill in another person; an individual sees the own data and cannot change it. */
const own = personRows('icp_applets.principal_info', 'ui.icp_applets.principal_sms_code', '小程序负责人', {
  shown: (about) => about.individual || !reused(about),
  readonly: ({ individual }) => individual,
});

export const appletPrincipal: Step = {
  title: '小程序负责人信息填写及人脸核身',
  sections: [
    { heading: '小程序负责人信息', rows: [question, ...own] },
    { heading: '人脸核身', rows: [], extra: 'face' },
  ],
};
