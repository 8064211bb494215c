import type { filingsZhCN } from './filings.zh-CN.ts';

export const filingsEn: typeof filingsZhCN = {
  label: 'Label',
  kind: 'Kind of filing',
  stage: 'Stage',
  createdAt: 'Created',
  changedAt: 'Last change',
  missing: 'Answers missing',
  scans: 'Scans',
};
