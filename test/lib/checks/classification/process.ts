import { sources } from '../../../../lib/texts/sources.ts';
import { afterwards, answers, asked, type Chapter, file, never, page, perhapsAsked } from './constraint.ts';

const vendors = 'https://support.huaweicloud.com/prepare-icp/icp_02_0005.html';

/** How a filing runs, and what is asked beside the form's own fields. */
export const process: readonly Chapter[] = [
  {
    title: 'Entry, limits and reuse',
    source: sources.faq,
    constraints: [
      page('the entry is open (available = 1)', 'entryOn'),
      answers('the name has no word the entry is closed for', 'applet-name-sensitive', 'applet-name-state'),
      never('the authority’s system is up', 'system'),
      never('the day’s quota of published mini programs is not used up', 'system'),
      answers('individuals 5, individual businesses 5, others 50', 'quota-full', 'quota-business'),
      page('rejected: 【去完善】, region and certificate type by way of 【上一页】 twice and 【取消】', 'wayBackOn'),
      page('a published mini program: 小程序需补充备案信息', 'entryOn'),
    ],
  },
  {
    title: 'Kinds of filing',
    source: sources.guide,
    constraints: [
      answers(
        'first, further mini program or further access: by what is on record',
        'kind-on-record',
        'record-number-kind',
      ),
      answers('one filing of a subject at a time (网站主办者冲突)', 'filing-running'),
      answers('one province on every platform', 'province-on-record'),
      never('name, type and number as in an earlier filing', 'otherFilings'),
      never('an empty subject (空壳主体) is cancelled first in most provinces', 'otherFilings'),
    ],
  },
  {
    title: 'Materials',
    source: sources.guide,
    constraints: [
      asked('certificates of subject and principals'),
      asked('documents of pre-approvals', 'approval-number'),
      perhapsAsked('letters, 党建证明, residence permits, 情况说明', 'province-paper'),
      never('the photo of the face check, the authenticity form', 'person'),
      file('originals in colour, sharp', ['pictureFindings'], 'picture-small'),
      {
        ...file('valid for more than a month, better three', ['expiry']),
        rules: ['validity-month', 'validity-quarter'],
      },
    ],
  },
  {
    title: 'Rules of fields',
    source: sources.faq,
    constraints: [
      answers('the address does not repeat province, city, district', 'address-repeats-region'),
      answers('zones are filed under their district', 'district-is-zone', 'zone-needs-district'),
      answers('each phone belongs to one person', 'emergency-own', 'emergency-other', 'mobile-shared'),
      answers('two principals share no mailbox', 'email-shared'),
      never('phones stay reachable', 'person'),
      answers(
        'the subject principal is the legal representative, or has a letter where that is taken',
        'principal-not-legal',
        'principal-letter',
        'required-perhaps',
      ),
      answers('an individual is their own principal', 'individual-name', 'individual-number', 'individual-certificate'),
      answers('the mini program principal is the administrator', 'administrator-differs'),
      never('letters: seal, and name stamp or regular script', 'reviewer'),
      answers('a renamed unit renews its verification first', 'account-subject-differs', 'account-subject-forms'),
      perhapsAsked('a renamed unit brings 主体更名函'),
      answers('pure digits or letters in the name', 'applet-name-plain', 'name-digits'),
      never('others’ trademarks in the name', 'reviewer'),
    ],
  },
  {
    title: 'Reviews and the SMS',
    source: sources.smsHelp,
    constraints: [
      page('platform review: 1 to 2 working days', 'clocks'),
      page('SMS: within 24 hours', 'clocks'),
      page('bureau review: up to 20 working days', 'clocks'),
      afterwards('five wrong entries, the sixth returns it', 'person'),
      page('the resend has its limit', 'miitAnswers'),
      page('withdrawal only during the platform’s review (86330, 86368)', 'statusOn'),
      afterwards('the other principal verifies too', 'person'),
      afterwards('an old verification is still pending after a change of the principal', 'later'),
      never('who gets the SMS', 'unconfirmed'),
    ],
  },
  {
    title: 'Changing and after',
    source: vendors,
    constraints: [
      answers('a change stays in its province (1046)', 'province-change'),
      answers(
        'a subject with another code is cancelled and filed anew',
        'subject-change-refused',
        'account-subject-differs',
      ),
      afterwards('changes within their days', 'later'),
      afterwards('the number is shown, data are kept true', 'later'),
      never('filing with the public security within 30 days', 'unconfirmed'),
      never('mini games: filing of the game first, software copyright', 'notAsked'),
    ],
  },
];
