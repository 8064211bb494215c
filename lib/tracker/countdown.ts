const second = 1000;

/** Time left as HH:MM:SS, hours beyond 24 too; '00:00:00' once it is over. Rounded up: the last second is still shown. */
export function countdown(until: number, now: number): string {
  const left = Math.max(0, Math.ceil((until - now) / second));
  const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
