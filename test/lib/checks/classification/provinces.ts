import { sources } from '../../../../lib/texts/sources.ts';
import { answers, type Chapter, never } from './constraint.ts';

/** What vendors tell of single bureaus. At second hand: rules warn, and never stop anybody. */
export const provinces: readonly Chapter[] = [
  {
    title: 'Provinces',
    source: sources.provinces,
    constraints: [
      answers('北京 天津 福建 广东 湖北 陕西 甘肃: principal normally the legal representative', 'principal-letter'),
      answers(
        '河北 山西 内蒙古 上海 浙江 河南 湖南 广西 青海 宁夏 新疆 贵州: principal is the legal representative',
        'principal-not-legal',
      ),
      answers('安徽 江苏: another by letter, who is both principals', 'principals-not-one', 'principal-letter'),
      answers('安徽: another credit code is cancelled and filed anew', 'account-subject-differs'),
      answers('海南: another by letter', 'principal-letter'),
      never('海南: the licence bears the seal of the province', 'reviewer'),
      answers('江苏: 真实性责任告知书 and 真实性承诺书', 'province-paper'),
      never('江苏: both are signed by the mini program principal', 'reviewer'),
      answers(
        '江苏: individuals from 16, up to 18 with proof of income',
        'age-of-province',
        'age-lowest',
        'age-income-proof',
      ),
      answers('广东: 互联网信息服务备案承诺书', 'province-paper'),
      answers('广东: principals from 16', 'age-of-province', 'age-lowest'),
      answers('广东 福建 湖北 上海 浙江: outsiders need a residence permit', 'outsider-permit'),
      answers('福建 天津 河北 湖南: from 18', 'age-of-province'),
      answers('elsewhere most ask for 18', 'age-usual'),
      answers('天津: the remark names who uses the emergency phone', 'emergency-user'),
      answers('河北 河南 贵州: contact and certificate address in one city', 'addresses-two-cities'),
      answers('河北: no foreigners as individuals', 'individual-without-id-card'),
      answers(
        '山西: a legal representative from abroad authorizes a holder of an ID card',
        'principal-without-id-card',
      ),
      answers('山西: individuals with a local ID card', 'individual-without-id-card', 'outsider-refused'),
      answers('内蒙古 新疆 青海 宁夏 甘肃 广西: no individuals of other provinces', 'outsider-refused'),
      answers('上海: a plan from the 30th service, 湖南: from the second', 'province-paper'),
      never('上海: the permit holds for a month, no student card, no printout of an e-licence', 'reviewer'),
      never(
        '浙江: individual businesses have a seal and file as an enterprise',
        'reviewer',
        'individual-business-type',
      ),
      answers('山东: outsiders with a student card or a permit', 'outsider-permit-or-student-card'),
      answers('江西: bodies of the state with prior approval', 'province-paper'),
      never('湖南: a local phone number', 'register'),
      never('湖南: a change of the principal takes a new letter', 'reviewer', 'required-perhaps'),
      answers('陕西 四川: no change of the subject', 'subject-change-refused'),
      never(
        'a letter about the name in 陕西 四川, 党建, 承诺视频, 手持证件照 case by case',
        'unconfirmed',
        'required-perhaps',
      ),
    ],
  },
];
