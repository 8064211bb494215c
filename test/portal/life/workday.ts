const day = 86_400_000;
const beijing = 8 * 3_600_000;

const isWeekend = (time: number): boolean => [0, 6].includes(new Date(time + beijing).getUTCDay());

/** The same time of the next Monday to Friday, Beijing time. Holidays are not known here: it is a rehearsal. */
export function nextWorkday(time: number): number {
  const next = time + day;
  return isWeekend(next) ? nextWorkday(next) : next;
}
