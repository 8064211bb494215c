/** What each rule finds, and what to do about it. 「{word}」 stands for what the rule counted or looked up. */
export const checksZhCN = {
  'mobile-landline': { message: '这里只收手机号，不收座机。', fix: '换成本人在用的 11 位手机号，要收得到短信。' },
  'mobile-form': {
    message: '手机号是 11 位数字，以 13 到 19 开头；现在有 {count} 位数字。',
    fix: '核对号码，去掉空格、横线和 +86。',
  },
  'email-form': { message: '邮箱不完整，或有不该出现的符号。', fix: '写成 name@example.com 的样子，用半角符号。' },
  'date-exists': { message: '没有这一天，或写法不对。', fix: '照证件写年月日；终止日期印着「长期」就选长期。' },
  'text-blank': { message: '这里只有空格。', fix: '填写内容，或清空。' },
  'certificate-number-signs': {
    message: '证件号码中间不能有空格，也不会短于 4 位。',
    fix: '照证件重新输入，去掉空格。',
  },
  'code-form': { message: '这里写的不是选项的代码。', fix: '从列表里重新选择。' },
  'code-unknown': {
    message: '代码「{code}」不在已知的选项里，不会自动填充。',
    fix: '从列表里重新选择；若是平台新增的选项，到官方页面上手动选。',
  },

  'region-form': { message: '地区用 6 位行政区划代码表示。', fix: '从列表里重新选择省、市、区县。' },
  'region-province': { message: '这不是可以备案的省级地区。', fix: '从 31 个省、自治区、直辖市里选择。' },
  'region-unknown': {
    message: '这个地区代码不在已知的行政区划里。',
    fix: '重新选择；开发区、高新区要选它所属的行政区。',
  },
  'region-level': { message: '市和区县选错了级别。', fix: '先选市，再选市下面的区或县。' },
  'region-belongs': { message: '省、市、区县不在一处。', fix: '按证件住所重新选择三级地区。' },

  'certificate-of-subject': {
    message: '「{subject}」不能用这种证件。',
    fix: '可用的证件：{allowed}。证件没有选错的话，请核对主办者性质。',
  },
  'certificate-of-person': {
    message: '负责人只能用个人证件，这里选的是单位证件。',
    fix: '选居民身份证、护照、通行证、居住证或外国人永久居留身份证。',
  },

  'id-number-15': { message: '15 位的旧身份证号码已停用。', fix: '填写现行身份证上的 18 位号码。' },
  'id-number-signs': {
    message: '身份证号码是 18 位：17 位数字，加一位数字或 X；现在有 {count} 位。',
    fix: '照身份证重新核对；用的是别的证件，就先改证件类型。',
  },
  'id-number-region': { message: '身份证号码开头不是任何省份的代码。', fix: '照身份证核对前 6 位。' },
  'id-number-birth-date': { message: '身份证号码里的出生日期不存在。', fix: '照身份证核对第 7 到第 14 位。' },
  'id-number-check-digit': {
    message: '身份证号码的校验位不对，至少有一位写错了。',
    fix: '照身份证逐位核对，留意颠倒的两位数字。',
  },
  'id-number-capital-x': { message: '身份证号码末尾的 X 要用大写。', fix: '把 x 改成 X。' },

  'credit-code-length': {
    message: '统一社会信用代码是 18 位，现在有 {count} 位。',
    fix: '照现行证件填写 18 位代码；旧的注册号不能用。',
  },
  'credit-code-confused': {
    message: '统一社会信用代码里没有 I、O、Z、S、V 这几个字母。',
    fix: '照证件核对：多半是数字 1、0、2、5，或字母 U。',
  },
  'credit-code-signs': {
    message: '统一社会信用代码里有不该出现的符号，或第 3 到第 8 位不是数字。',
    fix: '照证件逐位核对，只用数字和大写字母。',
  },
  'credit-code-check-digit': {
    message: '统一社会信用代码的校验位不对，至少有一位写错了。',
    fix: '照证件逐位核对，或从国家企业信用信息公示系统复制。',
  },
  'credit-code-capitals': { message: '统一社会信用代码的字母要用大写。', fix: '把小写字母改成大写。' },
  'credit-code-likely': {
    message: '号码有 18 位，却不是有效的统一社会信用代码。',
    fix: '证件上印的若是统一社会信用代码，请逐位核对；是其他编号就照证件保留。',
  },
  'organisation-code': {
    message: '既不像组织机构代码（9 位），也不是有效的统一社会信用代码（18 位）。',
    fix: '照证件核对号码和证件类型。',
  },
  'residence-permit-number': {
    message: '港澳台居民居住证号码是 18 位：港 810000、澳 820000、台 830000 开头，带校验位。',
    fix: '照居住证逐位核对，并确认证件类型。',
  },
  'passport-number': {
    message: '护照号码一般是 5 到 20 位大写字母和数字。',
    fix: '照护照资料页核对，去掉空格和其他符号。',
  },
  'home-return-permit-number': {
    message: '港澳居民来往内地通行证号码一般是 H 或 M 加 8 位数字（含换证次数为 10 位）。',
    fix: '照通行证核对，字母用大写。',
  },
  'taiwan-permit-number': {
    message: '台湾居民来往大陆通行证号码一般是 8 位数字（旧证为 10 位加签发机关代码）。',
    fix: '照通行证核对，并确认证件类型。',
  },
  'permanent-resident-number': {
    message: '外国人永久居留身份证号码一般是 3 个字母加 12 位数字，新证是 9 开头的 18 位。',
    fix: '照证件核对，字母用大写。',
  },

  'validity-order': { message: '证件的起始日期不早于终止日期。', fix: '照证件上的「有效期限」核对两个日期。' },
  'validity-start-ahead': { message: '证件的起始日期还没有到。', fix: '照证件核对起始日期。' },
  'validity-expired': { message: '证件已经过期。', fix: '换领新证件，再更新号码、有效期和照片。' },
  'validity-month': {
    message: '证件只剩 {days} 天有效，备案要求多于 1 个月。',
    fix: '换领新证件后再备案。',
  },
  'validity-quarter': {
    message: '证件还剩 {days} 天有效；有的管局要求 3 个月以上。',
    fix: '尽快提交，或先换领新证件。',
  },

  'emergency-own': { message: '应急号码不能与本人手机号相同。', fix: '留同事或家人的另一个手机号。' },
  'mobile-shared': {
    message: '两位负责人不是同一人，手机号不能相同。',
    fix: '各填本人的手机号；其实是同一人，就勾选「复用主体负责人信息」。',
  },
  'emergency-other': {
    message: '这个号码是一位负责人的手机号，又是另一位的应急号码。',
    fix: '有的管局要求每个号码只归一人，建议换一个应急号码。',
  },
  'email-shared': { message: '两位负责人不是同一人，邮箱却相同。', fix: '各填本人的邮箱。' },

  'name-digits': { message: '名称或姓名不会只有数字。', fix: '照证件填写。' },
  'applet-name-plain': {
    message: '小程序名称只有数字或只有字母，容易被驳回。',
    fix: '改成与主体或业务有关的名称，先改名再备案。',
  },
  'appid-form': { message: 'AppID 一般是 wx 加 16 位小写字母和数字。', fix: '到小程序后台「开发管理」里复制。' },
  'record-number-form': {
    message: '备案号的写法不像「京ICP备12345678号」或「粤B2-20090059」。',
    fix: '照工信部查询页复制；小程序备案号末尾带「-1X」。',
  },
  'remark-short': { message: '备注至少 20 个字，现在 {count} 个。', fix: '写清给谁用、做什么、怎么经营。' },
  'remark-long': { message: '备注最多 200 个字，现在 {count} 个。', fix: '删到 200 个字以内。' },
  'services-too-many': { message: '服务内容最多选 {max} 项，现在 {count} 项。', fix: '只留与实际功能对得上的。' },
  'approval-none-and-some': {
    message: '选了「以上都不涉及」，就不能再选别的前置审批项。',
    fix: '去掉「以上都不涉及」，或去掉其余各项。',
  },
  'approval-twice': { message: '同一个前置审批项选了两次。', fix: '删去重复的一项。' },
  'approval-number': { message: '选了前置审批项，还没有填审批号。', fix: '照许可证写编号；没有编号就写文件名称。' },
  'approval-number-idle': { message: '有审批号，却没有对应的前置审批项。', fix: '选好前置审批项，或清空审批号。' },
};
