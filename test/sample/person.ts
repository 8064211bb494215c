const self = {
  name: '周示例',
  mobile: '13500135005',
  email: 'zhou.shili@sample-pilot.example',
  emergency_contact: '13400134006',
  certificate_type: 2,
  certificate_number: '110105198509200005',
  certificate_validity_date_start: '20190715',
  certificate_validity_date_end: '20390715',
  certificate_photo_front: 'SAMPLE-MEDIA-PERSON-FRONT',
  certificate_photo_back: 'SAMPLE-MEDIA-PERSON-BACK',
};

/** The same of an individual who does not exist, in a municipality; one person in every role. See company.ts. */
export const person = {
  icp_subject: {
    base_info: {
      type: 5,
      name: self.name,
      province: '110000',
      city: '110100',
      district: '110105',
      address: '示例街道样本胡同18号院3号楼2单元602室',
      comment: '应急手机号由本人配偶样本先生使用。',
    },
    organize_info: {
      certificate_type: self.certificate_type,
      certificate_number: self.certificate_number,
      certificate_address: '北京市朝阳区示例街道样本胡同18号院3号楼2单元602室',
    },
    principal_info: self,
  },
  icp_applets: {
    base_info: {
      appid: 'wx5a4d91e000000002',
      name: '示例随手记',
      service_content_types: [3],
      nrlx_details: [{ type: 24 }],
      comment: '个人记账与待办清单工具，记录日常收支和备忘事项，数据仅供使用者本人查看，不涉及任何前置审批内容。',
    },
    principal_info: self,
  },
  icp_materials: { commitment_letter: ['SAMPLE-MEDIA-COMMITMENT-LETTER'] },
};
