import { nameOf } from '../../fields/codes/index.ts';
import { serviceContentGroups } from '../../fields/codes/service-content-groups.ts';
import { sources } from '../../texts/sources.ts';
import type { Hit, Rule } from '../rule.ts';

const seen = '2026-10';
const services = 'icp_applets.base_info.service_content_types';
const approvals = 'icp_applets.base_info.nrlx_details[].type';

const headings: ReadonlyMap<string, string> = new Map(serviceContentGroups.map(({ code, zh }) => [code, zh]));

/**
 * Services whose trade the laws behind the pre-approvals name, and the approvals of which one would do; a mini program may
 * offer such a service without falling under the law, so this is but a question.
 */
const trades: readonly { services: readonly string[]; approvals: readonly string[] }[] = [
  { services: ['93'], approvals: ['1'] }, // 时政信息
  { services: ['42'], approvals: ['2'] }, // 网络图书
  { services: ['37'], approvals: ['2', '9'] }, // 游戏
  { services: ['41'], approvals: ['6', '9', '10'] }, // 网络社交: 论坛, 直播
  { services: ['43'], approvals: ['10'] }, // 视频
  { services: ['44'], approvals: ['9', '10'] }, // 音乐、电台、有声读物
  { services: ['78', '79'], approvals: ['3', '14'] }, // 儿童教育, 培训机构
  { services: ['87', '91'], approvals: ['4'] }, // 医院, 血液、干细胞服务
  { services: ['88', '89'], approvals: ['5'] }, // 医疗器械, 医药
  { services: ['92'], approvals: ['4', '5'] }, // 临床试验
  { services: ['60'], approvals: ['11', '12'] }, // 打车/出租车
  { services: Array.from({ length: 19 }, (_, at) => String(139 + at)), approvals: ['13'] }, // 金融业, all of it
  { services: ['175'], approvals: ['15'] }, // 宗教信息
];
const wantedBy = new Map(trades.flatMap((trade) => trade.services.map((code) => [code, trade.approvals] as const)));

const named = (codes: readonly string[]): string =>
  [...new Set(codes.map((code) => nameOf('preApprovals', code)))].map((one) => `「${one}」`).join('');

/** What the mini program is said to offer. */
export const serviceRules: readonly Rule[] = [
  {
    id: 'services-level',
    fields: [services],
    finds: ({ list }) => {
      const heading = list(services).find((code) => headings.has(code));
      return heading === undefined ? [] : [{ fields: [services], words: { name: headings.get(heading) ?? '' } }];
    },
    severity: 'error',
    source: sources.services,
    seen,
  },
  {
    id: 'services-approval',
    fields: [services, approvals],
    when: ({ list }) => list(approvals).some((code) => code !== ''),
    finds: ({ list }) =>
      [...new Set(list(services))].flatMap((code): Hit[] => {
        const wanted = wantedBy.get(code);
        if (!wanted || list(approvals).some((one) => wanted.includes(one))) return [];
        const words = { name: nameOf('serviceContentTypes', code) ?? code, wanted: named(wanted) };
        return [{ fields: [services], words }];
      }),
    severity: 'warning',
    source: sources.guide,
    seen,
  },
];
