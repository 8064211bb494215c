import type { Step } from '../rows.ts';
import { personRows } from './person.ts';

export const subjectPrincipal: Step = {
  title: '主体负责人信息填写',
  sections: [
    {
      heading: '主体负责人信息',
      rows: personRows('icp_subject.principal_info', 'ui.icp_subject.principal_sms_code', '主体负责人'),
    },
  ],
};
