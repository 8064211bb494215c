import type { Heading, Portal } from './portal.ts';

const heading = (text: string, sections: Heading['sections'], rest: Partial<Heading> = {}): Heading => ({
  text,
  sections,
  telling: true,
  ...rest,
});

const subjectPrincipal = { person: 'subjectPrincipal' } as const;
const appletPrincipal = { person: 'appletPrincipal' } as const;
const legalRepresentative = { person: 'legalRepresentative', telling: false } as const;
const weak = { telling: false } as const;

// Step titles: filing-type guide and walkthroughs, read 2026-10; 「…填写」「填写…」 and numbers are trimmed when compared.
const headings: readonly Heading[] = [
  heading('主办单位信息', ['organizer', 'subject']),
  heading('主办单位', ['organizer', 'subject']),
  heading('主办单位基本信息', ['organizer', 'subject']),
  heading('主办者信息', ['organizer', 'subject']),
  heading('验证备案类型', ['organizer']),
  heading('备案类型验证', ['organizer']),
  heading('主体信息', ['organizer', 'subject', 'subject_principal'], weak),
  heading('备案主体信息', ['organizer', 'subject', 'subject_principal']),
  heading('主体负责人信息', ['subject_principal'], subjectPrincipal),
  heading('主体负责人', ['subject_principal'], subjectPrincipal),
  heading('主体负责人资料', ['subject_principal'], subjectPrincipal),
  heading('主体负责人基本信息', ['subject_principal'], subjectPrincipal),
  heading('单位负责人信息', ['subject_principal'], subjectPrincipal),
  heading('法定代表人信息', ['subject'], legalRepresentative),
  heading('法定代表人', ['subject'], legalRepresentative),
  heading('法人信息', ['subject'], legalRepresentative),
  heading('小程序信息', ['applet'], weak),
  heading('小程序基本信息', ['applet'], weak),
  heading('小程序备案信息', ['applet']),
  heading('小程序负责人信息及人脸核身', ['applet_principal'], appletPrincipal),
  heading('小程序负责人信息填写及人脸核身', ['applet_principal'], appletPrincipal),
  heading('小程序负责人信息', ['applet_principal'], appletPrincipal),
  heading('小程序负责人', ['applet_principal'], appletPrincipal),
  heading('小程序负责人资料', ['applet_principal'], appletPrincipal),
  heading('小程序负责人基本信息', ['applet_principal'], appletPrincipal),
  heading('小程序负责人(管理员)信息', ['applet_principal'], appletPrincipal),
  heading('小程序管理员信息', ['applet_principal'], appletPrincipal),
  heading('上传其他信息材料', ['materials']),
  heading('其他信息材料', ['materials']),
  heading('其他材料', ['materials'], weak),
  heading('材料预览', ['confirm']),
  heading('备案信息预览', ['confirm']),
  heading('承诺与提交', ['confirm']),
  heading('预览并提交', ['confirm'], weak),
  heading('承诺', ['confirm'], weak),
  heading('注销备案', ['cancel']),
  heading('注销小程序备案', ['cancel']),
];

/** The WeChat mini program console. The route and the markup of its filing form were never published (seen: none). */
export const wechat: Portal = {
  id: 'wechat',
  host: 'mp.weixin.qq.com',
  path: /^\/(?:wxamp|wxopen)\//,
  sections: [
    'organizer',
    'subject',
    'subject_principal',
    'applet',
    'applet_principal',
    'materials',
    'confirm',
    'cancel',
  ],
  headings,
  neutralHeadings: [
    '小程序备案',
    '新增备案',
    '变更备案',
    '备案信息',
    '基本信息',
    '证件信息',
    '联系方式',
    '联系信息',
    '首次备案',
    '填写信息',
    '服务信息',
    '个人信息',
    '身份信息',
    '单位信息',
    '负责人信息',
    '人员信息',
  ],
  tellingLabels: [
    '主办者性质',
    '证件住所',
    '主体负责人姓名',
    '小程序负责人姓名',
    '应急手机号码',
    '应急联系方式',
    '小程序服务内容标识',
    '服务内容标识',
    '是否涉及前置审批项',
    '主体信息备注',
    '互联网信息服务承诺书',
    '网站备案信息真实性责任告知书',
    '小程序备案信息真实性承诺书',
    '小程序建设方案书',
  ],
  foreignHeadings:
    /联系人|经办人|推荐人|收件|收货|发票|开票|财务|广告|代办|紧急|客服|管理员变更|运营者|开发者|投诉|对公|付款|结算/u,
  currentMark: '[aria-current], .current, .Selection, .is-active, .is-process, .weui-desktop-step_current',
  // Layers of Element UI and WeUI-desktop that hold options, not rows.
  ignore: '.el-popper, .el-picker-panel, .el-select-dropdown, .weui-desktop-toptips, .weui-desktop-popover',
  account: { applet: '.menu_box_account_info .account_name', subject: '.menu_box_account_info .account_subject' },
  keepClear:
    'button, a.btn, .weui-desktop-btn, .weui-desktop-form__msg, .el-form-item__error, [role=alert], [role=menu], [role=listbox], .weui-desktop-dropdown-menu, .el-popper',
  menus: '.menu_box_item, .menu_box_account_info_item, .little_menu_button',
};
