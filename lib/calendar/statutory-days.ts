import { daysLater } from './days-later.ts';
import { festivals } from './festivals.ts';

const fixed = ['01-01', '05-01', '10-01', '10-02', '10-03'];
/** From 2025 on the eve of the new year and 2 May are free too. */
const fixedSince2025 = [...fixed, '05-02'];

/**
 * The days of a year on which everyone is free by law, before the State Council joins them to weekends.
 * 全国年节及纪念日放假办法 art. 2, in force since 2014 and, with two days more, since 2025;
 * https://www.gov.cn/zhengce/content/202411/content_6986380.htm (read 2026-11)
 */
export function statutoryDays(year: number): string[] {
  const since2025 = year >= 2025;
  const days = (since2025 ? fixedSince2025 : fixed).map((day) => `${year}-${day}`);
  const found = festivals[year]?.map((day) => `${year}-${day}`);
  if (!found) return days;
  const [newYear = '', ...others] = found;
  const spring = (since2025 ? [-1, 0, 1, 2] : [0, 1, 2]).map((later) => daysLater(newYear, later));
  return [...days, ...spring, ...others];
}
