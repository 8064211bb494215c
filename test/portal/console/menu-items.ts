/** What the console's menu lists. */
export const appletMenu: readonly string[] = [
  '首页',
  '版本管理',
  '成员管理',
  '用户反馈',
  '统计',
  '功能',
  '开发管理',
  '推广',
  '设置',
];
