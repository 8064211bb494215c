const minute = 60_000;
const day = 24 * 60 * minute;
const ahead = 8 * 60 * minute;

/** Minutes of the day in China. */
export interface Night {
  from: number;
  to: number;
}

/** When to speak instead of at a time: at the end of the night, should it fall into it. */
export function afterNight(at: number, { from, to }: Night): number {
  const minutes = Math.floor(((at + ahead) % day) / minute);
  const isNight = from < to ? minutes >= from && minutes < to : from > to && (minutes >= from || minutes < to);
  if (!isNight) return at;
  return Math.floor(at / minute) * minute + ((to - minutes + 24 * 60) % (24 * 60)) * minute;
}
