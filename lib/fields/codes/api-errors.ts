/** What an error code of the interface means: the same number may mean two things in two interfaces. */
export interface ApiError {
  code: string;
  /** The interface, or the list within its answer. */
  of: string;
  zh: string;
  en: string;
  /** The field it is about, where it is about one. */
  field?: string;
  source: string;
}

const record = 'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record';
const answers = 'https://developers.weixin.qq.com/community/personal';

// Sources stand at each row (read 2026-10).
export const apiErrors: readonly ApiError[] = [
  {
    code: '86328',
    of: 'apply_icp_filing hints',
    zh: '无法读取图片识别内容，请尝试重新提交或重新上传图片',
    en: 'The picture cannot be read: submit or upload it again',
    source: `${answers}/oCJUsw_n6EovPISUK9G8A-EUICiQ/answer`,
  },
  {
    code: '86328',
    of: 'query_icp_verifytask',
    zh: '无法找到资源',
    en: 'No such face check',
    source: `${record}/api_queryicpverifytask.html`,
  },
  {
    code: '86330',
    of: 'cancel_apply_icp_filing',
    zh: '备案审核订单未处于可以撤回的状态',
    en: 'The filing is past the point of withdrawal',
    source: `${record}/api_cancelapplyicpfiling.html`,
  },
  {
    code: '86355',
    of: 'apply_icp_filing hints',
    zh: '主办者与小程序主体不一致',
    en: 'The subject differs from the owner of the mini program',
    field: 'icp_subject.base_info.name',
    source: `${answers}/oCJUsw3v38irdJ1Kh9L0T0kfSMvc/answer`,
  },
  {
    code: '86368',
    of: 'cancel_apply_icp_filing',
    zh: '不存在可撤回的审核订单',
    en: 'There is nothing to withdraw',
    source: `${record}/api_cancelapplyicpfiling.html`,
  },
];
