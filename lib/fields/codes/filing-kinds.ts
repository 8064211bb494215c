/** One kind of filing. Ids are those of the draft file's context (`filing_kind`). */
export interface FilingKind {
  id: string;
  family: 'new' | 'change' | 'cancel';
  zh: string;
  en: string;
  /** What it is, where one is chosen. */
  enHelp: string;
  aka?: readonly string[];
  /** `cancel_type` of the interface. */
  cancelType?: string;
}

/** 新增备案, 变更备案, 注销备案. */
export const filingFamilies = [
  { id: 'new', zh: '新增备案', en: 'New filing' },
  { id: 'change', zh: '变更备案', en: 'Change filing' },
  { id: 'cancel', zh: '注销备案', en: 'Cancellation' },
] as const;

// Source: https://developers.weixin.qq.com/miniprogram/product/record_guidelines.html (read 2026-10)
/** The kinds within. Which new kind it is, the ministry derives from name, certificate type and certificate number. */
export const filingKinds: readonly FilingKind[] = [
  {
    id: 'first',
    family: 'new',
    zh: '首次备案',
    en: 'First filing',
    enHelp: 'neither subject nor mini program is on record',
  },
  {
    id: 'add_service',
    family: 'new',
    zh: '新增互联网信息服务（新增小程序）',
    en: 'New mini program',
    enHelp: 'the subject is on record on some platform',
    aka: ['新增服务', '新增网站', '新增小程序'],
  },
  {
    id: 'add_access',
    family: 'new',
    zh: '新增接入',
    en: 'Platform added',
    enHelp: 'the mini program is on record through another platform',
    aka: ['接入备案', '转入备案'],
  },
  {
    id: 'change_subject',
    family: 'change',
    zh: '变更主体信息',
    en: 'Change of the subject',
    enHelp: 'its principal, address or certificate too',
    aka: ['变更主体'],
  },
  {
    id: 'change_service',
    family: 'change',
    zh: '变更小程序信息',
    en: 'Change of the mini program',
    enHelp: 'its principal, services or name too',
    aka: ['变更互联网信息服务'],
  },
  {
    id: 'change_both',
    family: 'change',
    zh: '变更备案（主体和小程序）',
    en: 'Change of both',
    enHelp: 'subject and mini program at once',
  },
  {
    id: 'cancel_subject',
    family: 'cancel',
    zh: '注销主体',
    en: 'Cancellation of the subject',
    enHelp: 'with all of its services, on every platform',
    cancelType: '1',
  },
  {
    id: 'cancel_service',
    family: 'cancel',
    zh: '注销小程序',
    en: 'Cancellation of the mini program',
    enHelp: 'its record goes, on every platform',
    cancelType: '2',
  },
  {
    id: 'cancel_access',
    family: 'cancel',
    zh: '取消接入',
    en: 'Removal from this platform',
    enHelp: 'from no other; no SMS verification',
    aka: ['注销微信小程序'],
    cancelType: '3',
  },
];
