/** Headings of the table of filings. */
export const filingsZhCN = {
  label: '标签',
  kind: '备案类型',
  stage: '阶段',
  createdAt: '建立时间',
  changedAt: '最近变动',
  missing: '还缺几项',
  scans: '扫描件数',
};
