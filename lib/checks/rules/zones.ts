import { regionName } from '../../fields/codes/regions.ts';
import { sources } from '../../texts/sources.ts';
import { eachOf, type Rule } from '../rule.ts';

const seen = '2026-10';
const district = 'icp_subject.base_info.district';
const printed = 'icp_subject.organize_info.certificate_address';

/** Zones that lists of regions carry beside districts; 浦东新区 and 滨海新区 are districts. */
const listed =
  /(?:开发区|高新区|工业园区|产业园区|化工园区|示范区|管理区|实验区|兰州新区|渤海新区|镇江新区|冀南新区)$/u;
/** Words of addresses that name no district. */
const named =
  /(?:高新|经济|技术|产业)[^省市县]{0,8}开发区|高新区|经开区|自由贸易试验区|自贸区|保税区|保税港区|工业园区|产业园区/u;

/** Development zones: a filing names the administrative district they lie in (天津自贸区空港 → 滨海新区). */
export const zoneRules: readonly Rule[] = [
  {
    id: 'district-is-zone',
    fields: [district],
    finds: eachOf([district], (code) => listed.test(regionName(code) ?? '')),
    severity: 'warning',
    source: sources.faq,
    seen,
  },
  {
    // Only while there is a choice to make: nobody can tell from the words alone which district it is.
    id: 'zone-needs-district',
    fields: [printed, district],
    when: ({ text }) => text(district) === '',
    finds: eachOf([printed], (text) => named.test(text)),
    severity: 'warning',
    source: sources.faq,
    seen,
  },
];
