const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

/** A time of the portal's clock as its pages print it, Beijing time. 2026/11/23 09:05:00 */
export const timeText = (time: number): string => format.format(time);
