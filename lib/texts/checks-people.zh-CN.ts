/** What each rule about people, certificates, regions and provinces finds, and what to do about it. */
export const checksPeopleZhCN = {
  'person-name-spaces': { message: '姓名的汉字之间有空格。', fix: '去掉空格；身份证上两字姓名之间的空隙不是空格。' },
  'person-name-dot': { message: '姓名里的间隔号不是「·」。', fix: '改成「·」，中文输入法下按键盘左上角的键。' },
  'person-name-signs': {
    message: '姓名里有证件上不会有的数字或符号。',
    fix: '只写证件上的姓名，职务和说明不要写在这里。',
  },
  'person-name-title': { message: '这是称呼，不是证件上的姓名。', fix: '照证件填写全名。' },
  'person-name-latin': {
    message: '居民身份证上的姓名是汉字，这里有字母。',
    fix: '照身份证填写；用的是护照等证件，就先改证件类型。',
  },

  'individual-name': {
    message: '个人备案，主办者就是负责人本人，两处姓名不一样。',
    fix: '两处都照本人证件填写。',
  },
  'individual-certificate': {
    message: '个人备案，主办者和负责人用同一个证件，两处证件类型不一样。',
    fix: '两处选同一种证件。',
  },
  'individual-number': {
    message: '个人备案，主办者和负责人的证件号码应当相同。',
    fix: '两处都照本人证件填写。',
  },
  'person-two-names': {
    message: '同一个证件号码写了两个姓名。',
    fix: '照证件核对姓名和号码，看是哪一处写错了。',
  },
  'person-two-numbers': {
    message: '两位负责人同名，证件号码却不同。',
    fix: '是同一人就用同一个证件，并勾选复用主体负责人信息；确是同名的两人可不改。',
  },
  'legal-representative-number': {
    message: '负责人与法定代表人同名，证件号码却不同。',
    fix: '是同一人就填同一个号码；工商核验会比对法定代表人的姓名和号码。',
  },

  'certificate-mistaken': {
    message: '从号码看，这是「{certificate}」，与所选的证件类型不符。',
    fix: '核对证件类型和号码。',
  },
  'credit-code-bearer': {
    message: '统一社会信用代码的前两位表示{bearer}，与主办者性质不符。',
    fix: '核对主办者性质和代码。',
  },
  'credit-code-business': {
    message: '个体工商户的代码一般以 92 开头，企业一般以 91 开头，与账号不符。',
    fix: '核对代码；个体工商户和企业可备案的小程序数量不同。',
  },

  'age-lowest': {
    message: '按证件号码，负责人未满 16 周岁；已知各省最低收 16 周岁。',
    fix: '核对号码；年龄不够的，换一位负责人或主体。',
  },
  'age-of-province': {
    message: '按证件号码，负责人未满 {min} 周岁，{province}据说不受理。',
    fix: '核对号码；提交前向平台或管局确认。',
  },
  'age-usual': {
    message: '按证件号码，负责人未满 18 周岁，多数省份不受理。',
    fix: '核对号码；提交前向平台或管局确认。',
  },
  'age-income-proof': {
    message: '{province}据说要求未满 18 周岁的个人提供收入证明。',
    fix: '备好收入证明，放在主体其他附件里。',
  },

  'validity-before-birth': {
    message: '证件的起始日期早于号码里的出生日期。',
    fix: '照证件核对起始日期和号码。',
  },
  'validity-first-generation': {
    message: '2004 年以前签发的是第一代身份证，2013 年起已停用。',
    fix: '核对起始日期；确是旧证，先换领新证件。',
  },
  'validity-years': {
    message: '身份证有效期一般正好是 5 年、10 年、20 年或长期。',
    fix: '照证件国徽面核对两个日期。',
  },
  'validity-long-term-young': {
    message: '签发时未满 46 周岁，身份证一般不是长期有效。',
    fix: '照证件国徽面核对有效期和号码。',
  },
  'validity-years-of-age': {
    message: '按签发时的年龄，身份证有效期一般不是这么多年。',
    fix: '16 岁前 5 年，26 岁前 10 年，46 岁前 20 年，以后长期；照证件核对。',
  },
  'validity-long-term-abroad': {
    message: '这种证件一般没有长期有效的。',
    fix: '照证件填写终止日期，并核对证件类型。',
  },

  'address-elsewhere': {
    message: '通讯地址写的是别的省或市，必须在所选的省市区内。',
    fix: '改填所选地区内的地址；选错了地区就重选。',
  },
  'address-other-district': {
    message: '通讯地址写的区县与所选的不同。',
    fix: '核对地址和所选区县。',
  },
  'address-repeats-region': {
    message: '省市区已经选过，详细地址开头不用再写。',
    fix: '去掉开头的省市区，从街道、路名写起。',
  },
  'certificate-address-elsewhere': {
    message: '证件住所在别的省或市，与所选地区不符。',
    fix: '请根据证件住所选择相应的地区。',
  },
  'certificate-address-other-district': {
    message: '证件住所写的区县与所选的不同。',
    fix: '照证件住所选区县；区划调整过的，选现在的区县。',
  },
  'certificate-address-twice': {
    message: '证件住所开头的地名写了两遍。',
    fix: '照证件填写，去掉重复的地名。',
  },
  'address-hidden-signs': {
    message: '地址里有看不见的符号、换行或连着的空格。',
    fix: '去掉它们，或清空后重新输入。',
  },
  'address-placeholder': { message: '这不是地址。', fix: '写出完整地址；证件住所照证件逐字填写。' },
  'address-thin': {
    message: '通讯地址没有写到门牌号。',
    fix: '写到门牌号、楼层、房号；村里没有门牌就写到组。',
  },
  'district-is-zone': {
    message: '所选的是开发区一类的功能区，不是行政区。',
    fix: '选它实际所在的行政区，如天津自贸区空港选滨海新区。',
  },
  'zone-needs-district': {
    message: '证件住所在开发区、高新区一类的功能区里。',
    fix: '区县要选它实际所在的行政区。',
  },

  'principal-not-legal': {
    message: '{province}据说要求主体负责人是法定代表人本人，不接受授权。',
    fix: '主体负责人改填法定代表人。',
  },
  'principal-letter': {
    message: '{province}的主体负责人一般是法定代表人，换人要有授权书。',
    fix: '上传法定代表人签字、单位盖章的授权书。',
  },
  'principals-not-one': {
    message: '{province}据说要求受授权的主体负责人同时是小程序负责人。',
    fix: '两位负责人填同一个人。',
  },
  'principal-without-id-card': {
    message: '{province}据说要求主体负责人持内地居民身份证。',
    fix: '境外法定代表人可授权一位持居民身份证的人担任。',
  },
  'individual-without-id-card': {
    message: '{province}据说不受理个人用这种证件备案。',
    fix: '提交前向平台或管局确认，或换一种主体备案。',
  },
  'outsider-refused': {
    message: '证件住所不在{province}，当地据说不受理外省个人备案。',
    fix: '改到证件住所所在的省备案，或先向管局确认。',
  },
  'outsider-permit': {
    message: '证件住所不在{province}，当地据说要外省个人的居住证。',
    fix: '上传有效期内的居住证；上海要求还剩 1 个月以上，不收学生证。',
  },
  'outsider-permit-or-student-card': {
    message: '证件住所不在{province}，当地据说要外省个人的居住证或本地学生证。',
    fix: '上传有效期内的居住证或学生证。',
  },
  'addresses-two-cities': {
    message: '{province}据说要求通讯地址和证件住所在同一个市。',
    fix: '改用证件住所所在市的地址和地区。',
  },
  'emergency-user': {
    message: '天津据说要在备注里写明应急号码由谁使用、与负责人是什么关系。',
    fix: '例：应急手机号由负责人的配偶某某使用。最好是近亲属。',
  },
  'province-paper': {
    message: '{province}据说要上传「{paper}」。',
    fix: '按管局或平台给的样式准备；没有要求可不传。',
  },
  'subject-change-refused': {
    message: '{province}据说不受理变更主体。',
    fix: '换主体要先注销再重新备案；只是改名，上传登记机关的更名证明。',
  },
};
