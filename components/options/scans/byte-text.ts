const units = ['B', 'KB', 'MB', 'GB', 'TB'];

/** 1536 → 1.5 KB */
export function byteText(bytes: number): string {
  const rank = bytes < 1 ? 0 : Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), units.length - 1);
  const amount = bytes / 1024 ** rank;
  return `${amount >= 100 || rank === 0 ? Math.round(amount) : Number(amount.toFixed(1))} ${units[rank]}`;
}
