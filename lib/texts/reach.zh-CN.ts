/** Keys and the browser's menus: ways to us that lie outside of our own pages. */
export const reachZhCN = {
  menus: {
    fill: '去填写',
    panel: '打开侧边栏',
    sms: '作为核验短信粘贴到备案领航',
    panelOfIcon: '打开侧边栏',
    filings: '全部备案',
    options: '选项',
    welcome: '怎样开始',
  },
  keys: {
    title: '快捷键',
    about: '在浏览器里随时可用。快捷键只打开备案领航、移动焦点，不会自己填充：填充总要你看清后再按。',
    popup: '打开弹窗',
    commands: {
      fill: '打开弹窗，焦点在「一键填充」',
      verification: '打开弹窗，到下一个短信核验；没有就到粘贴短信的框',
      panel: '打开侧边栏',
      options: '打开选项页',
    },
    inPage: '在备案表单里：到当前项的提示',
    none: '未设置',
    change: '修改快捷键',
    fixed: '不能修改',
    changeByHand: '请在浏览器的扩展管理页里修改。',
  },
};

export type ReachTexts = typeof reachZhCN;
