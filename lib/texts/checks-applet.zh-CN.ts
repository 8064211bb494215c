/** What each rule about the mini program, the account, files and the filing itself finds, and what to do about it. */
export const checksAppletZhCN = {
  'applet-name-length': {
    message: '小程序名称的长度是 4 到 30 个字符，汉字算 2 个；现在 {count} 个。',
    fix: '照小程序后台的名称填写，一字不差。',
  },
  'applet-name-signs': {
    message: '小程序名称里有特殊符号或表情。',
    fix: '照小程序后台的名称核对；名称里真有特殊符号，建议改名后再备案。',
  },
  'applet-name-state': {
    message: '名称里有「{word}」，非国家级单位用这类字头容易被驳回。',
    fix: '改名后再备案；确有授权的，在小程序其它附件里上传证明。',
  },
  'applet-name-sensitive': {
    message: '名称里有「{word}」，这类敏感或夸大的用语容易被驳回，也可能没有备案入口。',
    fix: '改名后再备案。',
  },
  'applet-name-unit': {
    message: '个人小程序的名称里有「{word}」，像单位或行业，容易被驳回。',
    fix: '换成与个人用途有关的名称，先改名再备案。',
  },
  'applet-name-place': {
    message: '个人小程序的名称里有地名「{word}」，容易被驳回。',
    fix: '名称里不用地名，先改名再备案；不是地名可以忽略。',
  },
  'applet-name-person': {
    message: '小程序名称就是主办者的姓名，有的管局不接受。',
    fix: '换成说明用途的名称，先改名再备案。',
  },
  'applet-name-trade': {
    message: '名称里有「{word}」，常要先取得{wanted}的审批，这里没有选。',
    fix: '有许可就选上并上传；不涉及的，在备注里说明，或改名。',
  },

  'services-level': {
    message: '「{name}」是一级分类，只能选它下面的二级服务内容。',
    fix: '换成与实际功能相符的二级服务内容。',
  },
  'services-approval': {
    message: '服务内容「{name}」常涉及{wanted}的前置审批，这里没有选。',
    fix: '有许可就选上并上传；不涉及的，在备注里写明，或换一项服务内容。',
  },
  'approval-number-filler': { message: '审批号像是随手填的。', fix: '照许可证写编号；没有编号就写文件名称。' },

  'remark-repeats': {
    message: '备注几乎只重复了名称。',
    fix: '写清给谁用、有哪些功能、名称与主体是什么关系。',
  },
  'remark-filler': { message: '备注像是凑字数，看不出做什么。', fix: '写清给谁用、有哪些功能、怎么经营。' },
  'remark-contact': {
    message: '备注里像有电话、邮箱、网址或聊天账号。',
    fix: '备注只说明经营内容和功能，联系方式填在负责人的栏目里。',
  },

  'account-subject-signs': {
    message: '主办者名称与小程序主体只差括号、空格或全半角，要求完全一致。',
    fix: '改成与小程序主体一样的写法，并核对证件。',
  },
  'account-subject-forms': {
    message: '主办者名称与小程序主体只差繁简字或「（个体工商户）」。',
    fix: '照证件填写；小程序主体与证件不同，先更新微信认证。',
  },
  'account-subject-differs': {
    message: '主办者名称与小程序主体不一致，提交后会退回。',
    fix: '让主办者名称、证件、小程序主体三处一致；改过名的先更新微信认证，再上传主体更名函。',
  },
  'administrator-differs': {
    message: '小程序负责人与小程序管理员不是同一人，容易被驳回。',
    fix: '改填现在的管理员，或先把管理员换成这位负责人。',
  },
  'individual-business-type': {
    message: '个体工商户按「企业」备案，证件是营业执照。',
    fix: '主办者性质改成「企业」；页面上不能改时，核对小程序的主体类型。',
  },

  'record-number-province': {
    message: '备案号开头的省份简称与所选省份不同。',
    fix: '核对备案号和省份；同一主体在各平台的备案省份要一致。',
  },
  'record-number-level': {
    message: '主体备案号没有「-1X」这样的结尾，小程序备案号才有。',
    fix: '核对是不是填错了栏目，或少抄了结尾。',
  },
  'record-number-stem': {
    message: '小程序备案号不是从主体备案号来的。',
    fix: '两个号码除「-1X」这样的结尾应当相同，请照工信部查询页核对。',
  },
  'record-number-kind': {
    message: '已经有备案号，与所选的备案类型不符。',
    fix: '主体已备案选新增小程序，小程序已备案选新增接入或变更。',
  },
  'cancel-type-kind': {
    message: '注销类型与要做的注销不一致。',
    fix: '1 是注销主体，2 是注销小程序，3 是取消接入；提交后不能撤回。',
  },
  'cancel-reason-known': {
    message: '注销要写明原因，代码只有 1 和 2。',
    fix: '1 是不再运营，2 是主体变更后重新备案。',
  },

  'quota-full': {
    message: '这个主体已备案 {count} 个小程序，最多 {max} 个。',
    fix: '先注销不用的小程序备案，再提交。',
  },
  'quota-business': {
    message: '已备案 {count} 个；如果是个体工商户，最多 {max} 个。',
    fix: '核对主体是不是个体工商户；是的话先注销不用的备案。',
  },
  'filing-running': {
    message: '这个主体另有备案正在办理，同时只能有一件。',
    fix: '等那一件办完或撤回，再提交；别的平台上的也算。',
  },
  'province-on-record': {
    message: '这个主体已在{province}备案，各平台的备案省份必须相同。',
    fix: '改成{province}；要换省份，先注销原来的备案主体。',
  },
  'province-change': {
    message: '变更备案不能改变主体所在省，原来是{province}。',
    fix: '改回{province}；要换省份，先注销主体，再到新省份重新备案。',
  },
  'kind-on-record': {
    message: '这个主体已有备案，不是首次备案。',
    fix: '备案类型应是新增小程序或新增接入；名称、证件类型、号码要与原备案一致。',
  },

  'file-empty': { message: '文件是空的。', fix: '重新选择文件上传。' },
  'picture-type': { message: '图片只收 JPG、JPEG 或 PNG。', fix: '换成 JPG 或 PNG 格式。' },
  'picture-large': { message: '图片超过 2 MB。', fix: '压缩到 2 MB 以内，分辨率不低于 720×1280。' },
  'picture-small': { message: '图片的分辨率低于 720×1280。', fix: '重新拍摄或扫描原件，不要放大小图。' },
  'film-type': { message: '这里要上传视频。', fix: '换成视频文件。' },
  'files-too-many': { message: '最多上传 {max} 个文件，现在 {count} 个。', fix: '只留需要的文件。' },

  required: { message: '必填的「{name}」还没有。', fix: '填写或上传后再提交。' },
  'required-perhaps': { message: '「{name}」可能也要，这里还没有。', fix: '照字段的说明核对；需要就填写或上传。' },
};
