/**
 * A body of apply_icp_filing as a service provider would send it, of an organisation that does not exist: every name says
 * 示例 or 样本, numbers carry valid check digits, ID numbers end in the sequence 000, which is never issued.
 * Two different principals, and a legal representative who is neither.
 */
export const company = {
  icp_subject: {
    base_info: {
      type: 4,
      name: '示例领航（深圳）科技有限公司',
      province: '440000',
      city: '440300',
      district: '440305',
      address: '示例街道样本路100号示例大厦A座1201室',
      comment: '通讯地址与证件住所一致；应急手机号由本公司行政主管样本女士使用，与负责人为同事关系。',
    },
    organize_info: {
      certificate_type: 1,
      certificate_number: '91440300MA5DEM004J',
      certificate_address: '深圳市南山区示例街道样本路100号示例大厦A座1201室',
      certificate_photo: 'SAMPLE-MEDIA-ORGANIZER-CERTIFICATE',
    },
    principal_info: {
      name: '陈示例',
      mobile: '13800138001',
      email: 'chen.shili@sample-pilot.example',
      emergency_contact: '13900139002',
      certificate_type: 2,
      certificate_number: '440305198604120000',
      certificate_validity_date_start: '20180610',
      certificate_validity_date_end: '20380610',
      certificate_photo_front: 'SAMPLE-MEDIA-SUBJECT-PRINCIPAL-FRONT',
      certificate_photo_back: 'SAMPLE-MEDIA-SUBJECT-PRINCIPAL-BACK',
      authorization_letter: 'SAMPLE-MEDIA-SUBJECT-PRINCIPAL-LETTER',
    },
    legal_person_info: {
      name: '赵样本',
      certificate_number: '43010219790815000X',
    },
  },
  icp_applets: {
    base_info: {
      appid: 'wx5a4d91e000000001',
      name: '示例预约助手',
      service_content_types: [3, 161],
      nrlx_details: [{ type: 24 }],
      comment:
        '面向示例企业员工的会议室预约与记账工具，可查询空闲时段、提交预约并生成账单；不含交易与社交，不涉及前置审批。',
    },
    principal_info: {
      name: '林样本',
      mobile: '13700137003',
      email: 'lin.yangben@sample-pilot.example',
      emergency_contact: '13600136004',
      certificate_type: 2,
      certificate_number: '44030419681116000X',
      certificate_validity_date_start: '20220301',
      certificate_validity_date_end: '长期',
      certificate_photo_front: 'SAMPLE-MEDIA-APPLET-PRINCIPAL-FRONT',
      certificate_photo_back: 'SAMPLE-MEDIA-APPLET-PRINCIPAL-BACK',
      authorization_letter: 'SAMPLE-MEDIA-APPLET-PRINCIPAL-LETTER',
      verify_task_id: 'SAMPLE-FACE-CHECK-TASK',
    },
  },
  icp_materials: {
    commitment_letter: ['SAMPLE-MEDIA-COMMITMENT-LETTER'],
    subject_other_materials: ['SAMPLE-MEDIA-SUBJECT-OTHER-1', 'SAMPLE-MEDIA-SUBJECT-OTHER-2'],
  },
};
