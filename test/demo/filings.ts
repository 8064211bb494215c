import { company } from '../sample/company.ts';
import { person } from '../sample/person.ts';
import type { Person } from './person.ts';
import type { Body } from './wanted.ts';

/** A step of the console: what the person does there beside filling, and how it is left. */
export interface DemoStep {
  title: string;
  /** The portal has this step chosen another way, and the profile's is taken with 「全部改为档案值」. */
  differs?: true;
  /** Nothing there that a profile answers. */
  noFill?: true;
  byHand(person: Person): Promise<void>;
  /** The button that leaves it. */
  leave: readonly string[];
}

/** A whole filing to play. */
export interface DemoFiling {
  id: string;
  title: string;
  body: Body;
  profile: string;
  /** What the console is asked to show. */
  asked: Record<string, string>;
  steps: readonly DemoStep[];
}

const next = ['下一步'];

const code = (person: Person): Promise<void> => person.code('手机号码');

const face = async (person: Person): Promise<void> => {
  await person.press('发起人脸核身');
  await person.press('已完成');
};

const commitment: DemoStep = {
  title: '承诺与提交',
  noFill: true,
  byHand: (person) => person.tick('同意承诺并提交', '我已阅读并同意《互联网信息服务承诺书》'),
  leave: ['提交', '确认提交'],
};

const nothing = async (): Promise<void> => undefined;

export const organisation: DemoFiling = {
  id: 'organisation',
  title: '企业备案',
  body: company,
  profile: company.icp_subject.base_info.name,
  asked: {
    subject: String(company.icp_subject.base_info.type),
    account: company.icp_subject.base_info.name,
    applet: company.icp_applets.base_info.name,
  },
  steps: [
    { title: '主办单位信息', byHand: nothing, leave: next },
    { title: '主体负责人', byHand: code, leave: next },
    { title: '小程序信息', byHand: nothing, leave: next },
    {
      title: '小程序负责人',
      differs: true,
      async byHand(person) {
        await code(person);
        await face(person);
      },
      leave: next,
    },
    { title: '其他材料', byHand: nothing, leave: next },
    commitment,
  ],
};

export const individual: DemoFiling = {
  id: 'individual',
  title: '个人备案',
  body: person,
  profile: person.icp_subject.base_info.name,
  asked: {
    subject: String(person.icp_subject.base_info.type),
    account: person.icp_subject.base_info.name,
    applet: person.icp_applets.base_info.name,
  },
  steps: [
    { title: '主办单位信息', byHand: nothing, leave: next },
    { title: '主体负责人', byHand: code, leave: next },
    { title: '小程序信息', byHand: nothing, leave: next },
    { title: '小程序负责人', byHand: face, leave: next },
    { title: '其他材料', byHand: nothing, leave: next },
    commitment,
  ],
};
