const bys = { platform: '平台', bureau: '管局' };

interface Told {
  by: keyof typeof bys;
  reason: string;
  suggestion: string;
  cause?: string;
  fix?: string;
}

const ended = (text: string): string => (/[。！；]$/u.test(text) ? text : `${text}。`);

/** What is said of a rejection: at the row of the form, and beside its words in our own pages. */
export const rejectedZhCN = {
  note: ({ by, reason, suggestion, cause, fix }: Told): string =>
    [
      `上次被驳回（${bys[by]}）：${ended(reason)}`,
      ...(cause ? [`原因：${ended(cause)}`] : []),
      ...(fix ? [`怎么改：${ended(fix)}`] : []),
      ...(suggestion ? [`审核建议：${ended(suggestion)}`] : []),
    ].join(''),
  cause: '原因',
  fix: '怎么改',
  unknown: '不在已知的驳回原因里，照审核说明改。',
  rows: '对应栏目',
  last: '上次被驳回',
  locked: '解锁后显示驳回原因。',
  paste: {
    box: '粘贴驳回原因',
    help: '从后台、站内信或管局通知里整段复制过来，每条原因、字段、建议会自动分开。',
    read: (n: number) => `读到 ${n} 条`,
    keep: '保存这些原因',
    clear: '清空',
  },
};

export type RejectedTexts = typeof rejectedZhCN;
