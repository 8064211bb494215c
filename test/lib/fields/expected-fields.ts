/**
 * What the official form asks: every field's id, section, name and other names as published, in form order.
 * Kept apart from lib/fields so that a row lost there fails here. Read 2026-10.
 */
export const expectedFields: Record<string, { section: string; labels: readonly string[] }> = {
  'icp_subject.base_info.province': {
    section: 'organizer',
    labels: ['选择地区（省）', '地区', '备案省份', '所在地区', '选择地区'],
  },
  'icp_subject.base_info.city': { section: 'organizer', labels: ['选择地区（市）', '备案城市', '选择地区'] },
  'icp_subject.base_info.district': { section: 'organizer', labels: ['选择地区（区/县）', '备案县区', '选择地区'] },
  'icp_subject.base_info.type': {
    section: 'organizer',
    labels: ['主办者性质', '主体性质', '单位性质', '主办单位性质'],
  },
  'icp_subject.organize_info.certificate_type': {
    section: 'organizer',
    labels: ['证件类型', '主体证件类型', '主办单位证件类型'],
  },
  'icp_subject.organize_info.certificate_photo': {
    section: 'organizer',
    labels: ['上传证件', '主体证件照片', '营业执照照片', '主办单位证件'],
  },
  'icp_subject.base_info.name': {
    section: 'organizer',
    labels: ['企业名称', '主办单位名称', '单位名称', '主体名称', '姓名（个人）'],
  },
  'icp_subject.organize_info.certificate_number': {
    section: 'organizer',
    labels: ['证件号码', '统一社会信用代码', '主体证件号码', '营业执照注册号'],
  },
  'icp_subject.organize_info.certificate_address': {
    section: 'organizer',
    labels: ['证件住所', '主体证件住所', '主办单位证件住所', '证件地址'],
  },
  'ui.check_filing_type': { section: 'organizer', labels: ['验证', '备案类型验证', '验证备案类型'] },
  'icp_subject.base_info.address': { section: 'subject', labels: ['详细地址', '通讯地址', '通信地址', '联系地址'] },
  'icp_subject.base_info.comment': { section: 'subject', labels: ['主体信息备注', '备注'] },
  'icp_subject.base_info.record_number': { section: 'subject', labels: ['主体备案号', '备案主体编号'] },
  'icp_subject.personal_info.residence_permit': {
    section: 'subject',
    labels: ['临时居住证明', '居住证', '暂住证', '临时居住证明照片'],
  },
  'icp_subject.legal_person_info.name': { section: 'subject', labels: ['法定代表人姓名', '法人代表姓名', '法人姓名'] },
  'icp_subject.legal_person_info.certificate_number': {
    section: 'subject',
    labels: ['法定代表人证件号码', '法人证件号码', '法人身份证号'],
  },
  'icp_subject.principal_info.name': { section: 'subject_principal', labels: ['主体负责人姓名', '负责人姓名', '姓名'] },
  'icp_subject.principal_info.certificate_type': {
    section: 'subject_principal',
    labels: ['证件类型', '负责人证件类型'],
  },
  'icp_subject.principal_info.certificate_photo_front': {
    section: 'subject_principal',
    labels: ['证件照片（人像面）', '负责人证件正面照片', '身份证人像面', '上传证件'],
  },
  'icp_subject.principal_info.certificate_photo_back': {
    section: 'subject_principal',
    labels: ['证件照片（国徽面）', '负责人证件背面照片', '身份证国徽面'],
  },
  'icp_subject.principal_info.certificate_number': {
    section: 'subject_principal',
    labels: ['证件号码', '负责人证件号码', '身份证号码'],
  },
  'icp_subject.principal_info.certificate_validity_date_start': {
    section: 'subject_principal',
    labels: ['证件有效期起始日期', '证件有效期', '有效期开始'],
  },
  'icp_subject.principal_info.certificate_validity_date_end': {
    section: 'subject_principal',
    labels: ['证件有效期终止日期', '证件有效期', '有效期结束', '长期'],
  },
  'icp_subject.principal_info.mobile': {
    section: 'subject_principal',
    labels: ['手机号码', '联系方式', '负责人联系方式', '负责人手机号', '手机号', '常用手机号'],
  },
  'icp_subject.principal_info.emergency_contact': {
    section: 'subject_principal',
    labels: [
      '应急手机号码',
      '应急联系方式',
      '应急联系人手机号',
      '负责人应急联系方式',
      '应急电话',
      '应急手机号',
      '应急联系电话',
    ],
  },
  'icp_subject.principal_info.email': {
    section: 'subject_principal',
    labels: ['电子邮箱', '邮箱', '负责人电子邮件', '电子邮件', '邮箱号码'],
  },
  'icp_subject.principal_info.authorization_letter': {
    section: 'subject_principal',
    labels: ['主体负责人授权书', '授权书', '法人授权书', '法定代表人授权书'],
  },
  'icp_subject.principal_info.verify_task_id': { section: 'subject_principal', labels: ['人脸核身（主体负责人）'] },
  'ui.icp_subject.principal_sms_code': {
    section: 'subject_principal',
    labels: ['验证码', '短信验证码', '获取验证码', '输入验证码'],
  },
  'icp_applets.base_info.appid': { section: 'applet', labels: ['AppID', '小程序ID', 'APPID'] },
  'icp_applets.base_info.name': { section: 'applet', labels: ['小程序名称'] },
  'icp_applets.base_info.service_content_types': {
    section: 'applet',
    labels: ['小程序服务内容标识', '服务标识', '服务内容标识', '服务内容类型', '小程序服务内容类型'],
  },
  'icp_applets.base_info.nrlx_details[].type': {
    section: 'applet',
    labels: ['是否涉及前置审批项', '前置审批', '互联网信息服务前置审批项', '前置审批类型', '前置或专项审批内容类型'],
  },
  'icp_applets.base_info.nrlx_details[].code': {
    section: 'applet',
    labels: ['前置审批号', '审批号', '审批号/文件名', '文件名'],
  },
  'icp_applets.base_info.nrlx_details[].media': {
    section: 'applet',
    labels: ['前置审批文件', '前置审批媒体材料', '审批文件'],
  },
  'icp_applets.base_info.comment': { section: 'applet', labels: ['小程序备注', '备注', '小程序信息备注', '备注说明'] },
  'icp_applets.base_info.record_number': { section: 'applet', labels: ['小程序备案号'] },
  'ui.applet_principal_same_as_subject': {
    section: 'applet_principal',
    labels: ['复用主体负责人信息', '同主体负责人', '与主体负责人一致'],
  },
  'icp_applets.principal_info.name': {
    section: 'applet_principal',
    labels: ['小程序负责人姓名', '负责人姓名', '姓名'],
  },
  'icp_applets.principal_info.certificate_type': {
    section: 'applet_principal',
    labels: ['证件类型', '负责人证件类型'],
  },
  'icp_applets.principal_info.certificate_photo_front': {
    section: 'applet_principal',
    labels: ['证件照片（人像面）', '负责人证件正面照片', '身份证人像面', '上传证件'],
  },
  'icp_applets.principal_info.certificate_photo_back': {
    section: 'applet_principal',
    labels: ['证件照片（国徽面）', '负责人证件背面照片', '身份证国徽面'],
  },
  'icp_applets.principal_info.certificate_number': {
    section: 'applet_principal',
    labels: ['证件号码', '负责人证件号码', '身份证号码'],
  },
  'icp_applets.principal_info.certificate_validity_date_start': {
    section: 'applet_principal',
    labels: ['证件有效期起始日期', '证件有效期', '有效期开始'],
  },
  'icp_applets.principal_info.certificate_validity_date_end': {
    section: 'applet_principal',
    labels: ['证件有效期终止日期', '证件有效期', '有效期结束', '长期'],
  },
  'icp_applets.principal_info.mobile': {
    section: 'applet_principal',
    labels: ['手机号码', '联系方式', '负责人联系方式', '负责人手机号', '手机号', '常用手机号'],
  },
  'icp_applets.principal_info.emergency_contact': {
    section: 'applet_principal',
    labels: [
      '应急手机号码',
      '应急联系方式',
      '应急联系人手机号',
      '负责人应急联系方式',
      '应急电话',
      '应急手机号',
      '应急联系电话',
    ],
  },
  'icp_applets.principal_info.email': {
    section: 'applet_principal',
    labels: ['电子邮箱', '邮箱', '负责人电子邮件', '电子邮件', '邮箱号码'],
  },
  'icp_applets.principal_info.authorization_letter': {
    section: 'applet_principal',
    labels: ['小程序负责人授权书', '授权书', '法人授权书', '法定代表人授权书'],
  },
  'icp_applets.principal_info.verify_task_id': {
    section: 'applet_principal',
    labels: ['人脸核身', '扫脸认证', '真实性核验', '核验现场拍摄照片', '负责人人脸核身', '人脸核验'],
  },
  'ui.icp_applets.principal_sms_code': {
    section: 'applet_principal',
    labels: ['验证码', '短信验证码', '获取验证码', '输入验证码'],
  },
  'icp_materials.commitment_letter': { section: 'materials', labels: ['互联网信息服务承诺书', '承诺书', '备案承诺书'] },
  'icp_materials.business_name_change_letter': {
    section: 'materials',
    labels: ['主体更名函', '更名函', '工商变更证明'],
  },
  'icp_materials.party_building_confirmation_letter': { section: 'materials', labels: ['党建确认函', '党建证明'] },
  'icp_materials.promise_video': { section: 'materials', labels: ['承诺视频'] },
  'icp_materials.authenticity_responsibility_letter': {
    section: 'materials',
    labels: ['网站备案信息真实性责任告知书', '真实性责任告知书'],
  },
  'icp_materials.authenticity_commitment_letter': {
    section: 'materials',
    labels: ['小程序备案信息真实性承诺书', '真实性承诺书'],
  },
  'icp_materials.website_construction_proposal': { section: 'materials', labels: ['小程序建设方案书', '建设方案书'] },
  'icp_materials.subject_other_materials': {
    section: 'materials',
    labels: ['主体其它附件', '主体其他材料', '情况说明'],
  },
  'icp_materials.applets_other_materials': { section: 'materials', labels: ['小程序其它附件', '小程序其他材料'] },
  'icp_materials.holding_certificate_photo': { section: 'materials', labels: ['手持证件照'] },
  'ui.agreement': {
    section: 'confirm',
    labels: ['同意承诺并提交', '我已阅读并同意', '互联网信息服务承诺书', '我同意'],
  },
  'miit.sms_code': { section: 'miit_sms_verify', labels: ['短信验证码', '请输短信验证码', '请输入短信验证码'] },
  'miit.mobile': { section: 'miit_sms_verify', labels: ['手机号', '请输入手机号'] },
  'miit.certificate_tail': { section: 'miit_sms_verify', labels: ['证件号码后6位', '请输入证件号码后6位'] },
  'miit.captcha': { section: 'miit_sms_verify', labels: ['图形验证', '滑动验证', '点选文字'] },
  'miit.result': { section: 'miit_sms_verify', labels: ['核验结果'] },
  'miit.resend.mobile': { section: 'miit_sms_resend', labels: ['手机号码', '请输入手机号码'] },
  'miit.resend.certificate_tail': { section: 'miit_sms_resend', labels: ['证件号码后6位', '请输入证件号码后6位'] },
  'icp_cancel.cancel_type': { section: 'cancel', labels: ['注销类型'] },
  'icp_cancel.cancel_reason': { section: 'cancel', labels: ['注销原因'] },
};
