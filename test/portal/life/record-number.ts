import { provinces } from '../../../lib/fields/codes/provinces.ts';
import type { LifeFiling } from './filing.ts';

/** A number that looks right and cannot be anybody's: issued in 2099. 粤B2-20990001-1X */
export function recordNumberOf({ serial, submission }: LifeFiling): string {
  const province = submission.answers['icp_subject.base_info.province'];
  const prefix = provinces.find(({ code }) => code === province)?.icpPrefix ?? '粤';
  return `${prefix}B2-2099${String(serial).padStart(4, '0')}-1X`;
}
