import { backupZhCN } from './backup.zh-CN.ts';
import { editorZhCN } from './editor.zh-CN.ts';
import { progressZhCN } from './progress.zh-CN.ts';
import { scansZhCN } from './scans.zh-CN.ts';
import { smsZhCN } from './sms.zh-CN.ts';
import { taughtZhCN } from './taught.zh-CN.ts';
import { trackerZhCN } from './tracker.zh-CN.ts';
import { vaultZhCN } from './vault.zh-CN.ts';

/** What a person reads in the popup and on the options page, beside what the page's assistant says too. */
export const pagesZhCN = {
  options: '选项',
  loading: '正在读取…',
  introduction: '使用说明与演练',
  unnamedApplet: '（未命名小程序）',

  tab: {
    title: '当前标签页',
    elsewhere: '不是备案页面。',
    noForm: '是官方网站，但这一页没有认出备案表单。',
    tooBig: '这一页内容太多，为了不拖慢它，助手没有读取。答案可以在下面逐项复制。',
    off: '本网站已停用备案领航，可在选项页打开。',
    wechat: '小程序备案表单',
    miit: '工信部短信核验',
    step: (step: string) => `步骤：${step}`,
    recognised: (n: number) => `认出 ${n} 项`,
    fillElsewhere: '打开备案表单后才能填充；下面的答案可以逐项复制。',
  },
  access: {
    title: '浏览器还没有允许备案领航读取这些网站：',
    why: '所以打开它们时助手不会出现，也不能填充。备案领航只读这两个官方网站，内容不离开本机。',
    ask: '允许访问',
    asking: '请在浏览器的询问里选「允许」。没有看到的话，点一下这个窗口外面，它可能被挡住了。',
    refused: '没有允许。随时可以再按一次，也可以在浏览器的扩展管理里打开这两个网站的访问权限。',
  },
  openPanel: '侧边栏',
  panelHelp: '打开侧边栏：换标签页、在页面上点击，它都不会关闭',
  noProfiles: '还没有档案。请到选项页导入，或在填好的表单里点「存为档案」。',
  filledHere: (n: number) => `已填 ${n} 项，详情见页面。`,

  copy: {
    title: '逐项复制',
    filter: '筛选',
    none: '没有符合的项。',
    copy: '复制',
    copyOf: (label: string) => `复制 ${label}`,
    copied: (label: string) => `已复制 ${label}`,
    failed: '浏览器没有允许复制，请手动选中。',
    done: (label: string) => `${label} 已处理`,
    onClipboard: '剪贴板',
    last: (label: string) => `剪贴板：${label}（上锁不会清除）`,
    clear: '清空剪贴板',
    notCleared: '浏览器没有允许清空，请复制别的内容盖掉它。',
    progress: (done: number, all: number) => `已处理 ${done} / ${all}`,
  },

  profiles: {
    title: '档案',
    import: '导入档案',
    importHelp: '选择备案接口 apply_icp_filing 的请求体（.json，不超过 5 MB），或本扩展的备份文件。文件只在本机读取。',
    imported: (name: string) => `已导入「${name}」`,
    empty: '还没有档案。三种办法：新建一个；导入一个 JSON 文件；或在官方页面填好一次，再点助手里的「存为档案」。',
    subject: '主体',
    applets: '小程序',
    updated: '更新于',
    rename: '重命名',
    renameOf: (name: string) => `重命名 ${name}`,
    newName: '新名称',
    save: '保存',
    cancel: '取消',
    delete: '删除',
    deleteOf: (name: string) => `删除 ${name}`,
    deleteAsk: (name: string) => `删除档案「${name}」？30 天内可以找回。`,
    deleted: (name: string) => `已删除「${name}」`,
    notes: (n: number) => `需要留意（${n}）`,
  },
  /** What an import points out. `what`: the field concerned, or its path. */
  notes: {
    unknownCode: (what: string, text: string) => `${what}：代码 ${text} 不在已知列表中，已原样保留，不会填入。`,
    unknownText: (what: string, text: string) => `${what}：「${text}」不是已知选项，已原样保留，不会填入。`,
    misfit: (what: string) => `${what}：内容不完整或格式不对，已原样保留，不会填入。`,
    missingPart: (what: string, text: string) => `缺少 ${text || what} 部分。`,
    unplaced: (what: string, text: string) => `没有对应的表单项，已原样保留：${text || what}`,
    toUpload: (what: string) => `${what}：图片或文件需要你在页面上自己上传。`,
    sameSubject: (what: string, text: string) => `已有同一主体的档案：${text || what}`,
    appletAdded: (what: string, text: string) => `已把小程序加进同一主体的档案：${text || what}`,
    appletUpdated: (what: string, text: string) => `已更新档案里的小程序：${text || what}`,
    unshared: (what: string) => `${what}：与其他档案共用的人员信息不同了，已改为本档案单独保存，其他档案没有改动。`,
    alreadyThere: () => '内容与已有档案相同，没有改动。',
  },
  /** Refusals that only our own pages can meet, by the codes of platform/faults. */
  faults: {
    wrongPassphrase: '密码不对。',
    tooSoon: '密码错得太多，请稍等再试。',
    weakPassphrase: '密码至少 8 个字符。',
    weakened: '保存的加密参数低于安全下限，已拒绝使用。',
    alreadyProtected: '已经选择过保护方式，请刷新页面。',
    changedElsewhere: '这个档案在别处保存过了，请先重新载入再改。',
    noSuchScan: '这张扫描件已经不在了。',
    tabChanged: '标签页或页面刚刚换了，没有填。已经重新读取，看清后再按一次。',
    cannotBe: '填的经过对不上（比如时间在将来），什么也没有改动。',
    notABackup: '这不是备案领航的备份文件，什么也没有改动。',
    newerBackup: '这份备份来自更新的版本，请先升级扩展。什么也没有改动。',
    damagedBackup: '备份文件不完整或被改动过，什么也没有改动。',
    backupOver: '中断了（锁定、扩展重启或超过半小时），档案没有改动。请重新开始。',
    badName: '名称须为 1 到 60 个字。',
    nameTaken: '已有同名档案，请换一个名称。',
    notJson: '这不是 JSON 文件，什么也没有改动。',
    tooLarge: '文件超过 5 MB，什么也没有改动。',
    notABody: '这不是备案接口 apply_icp_filing 的请求体，什么也没有改动。',
    missingParts: '缺少 icp_subject 或 icp_applets 部分，什么也没有改动。',
    damagedParts: '有一部分的结构与接口文档不符，什么也没有改动。',
    nothingInIt: '里面没有任何答案，什么也没有改动。',
  },

  language: { title: '语言', 'zh-CN': '中文', en: 'English' },
  sites: {
    title: '网站',
    wechat: '微信公众平台（mp.weixin.qq.com）',
    miit: '工信部备案系统（beian.miit.gov.cn）',
    on: '在此网站启用',
    onOf: (site: string) => `启用：${site}`,
    markers: '每一项都显示标记（关闭则只标出有问题的项）',
    markersOf: (site: string) => `每一项都显示标记：${site}`,
    reload: '已打开的页面刷新后生效。',
  },
  progress: progressZhCN,
  tracker: trackerZhCN,
  smsRead: smsZhCN,
  vault: vaultZhCN,
  editor: editorZhCN,
  scans: scansZhCN,
  backup: backupZhCN,
  taught: taughtZhCN,
  privacy: '档案只加密保存在这台电脑的浏览器里，扩展不联网、不上传。备案领航不是官方工具。',
};

export type PageTexts = typeof pagesZhCN;
