/** What each known rejection comes from, and what to do about it. Ids are those of checks/rejections. */
export const rejectionsZhCN = {
  'system-busy': { cause: '平台系统一时繁忙，与填写的内容无关。', fix: '过几分钟再试。' },
  'face-request-body': { cause: '发起人脸核身的接口不收请求体，程序却带了内容。', fix: '按接口说明去掉请求体。' },
  'upload-refused': {
    cause: '上传时写的证件类型与字段对不上，或者图片的格式、大小不合要求。',
    fix: '核对证件类型；用 JPG 或 PNG，不超过 2 MB，不小于 720×1280。',
  },
  'media-id': { cause: '素材编号失效、抄错，或属于另一份备案。', fix: '重新上传文件，改用新的编号。' },
  'upload-arguments': {
    cause: '上传接口缺参数，常见的是没有文件名。',
    fix: '补上文件名、类型、证件类型和字段后再传。',
  },
  'promise-video-type': { cause: '承诺视频的文件类型不被接受。', fix: '换成 MP4 等常见格式，再核对上传的类型。' },
  'filed-in-other-province': {
    cause: '这个主体已经在别的省备过案；各个平台的备案省份必须相同。',
    fix: '改选已备案的省份，或者先注销原来的主体备案。',
  },
  'licence-expiring': { cause: '营业执照剩下的有效期太短。', fix: '到登记机关换发新执照，再上传。' },
  'certificate-address-differs': {
    cause: '填写的证件住所与登记的住所差了几个字。',
    fix: '清空后照证件重写，或从企业信息公示系统复制。',
  },
  'region-of-certificate': {
    cause: '选的省市区与证件住所不在一处。',
    fix: '在预览页点两次【上一页】，再点【取消】，回到类型验证页改地区。',
  },
  'region-not-administrative': {
    cause: '选了开发区一类的地名，它不是行政区。',
    fix: '开发区、高新区、自贸区都按所在的行政区选择。',
  },
  'filings-limit': {
    cause: '同一主体的备案数已满：个人和个体工商户 5 个，其他主体 50 个。',
    fix: '注销不再使用的小程序备案，再提交这一个。',
  },
  'daily-quota': { cause: '当天可提交的总数已经用完。', fix: '第二天上午 10 点之后再提交。' },
  'entry-closed': {
    cause: '基本信息、类目或认证没有做完，名称含受限的词，或管局系统停用。',
    fix: '先补齐这三项；名称有受限的词就改名；系统停用只能等。',
  },
  'principal-must-be-legal-representative': {
    cause: '所在省只认法定代表人做主体负责人，不收授权书。',
    fix: '主体负责人改填法定代表人本人的资料。',
  },
  'registry-four-elements': {
    cause: '单位名称、代码、法定代表人姓名和身份证号与工商登记不符，或登记刚变更还没同步。',
    fix: '四项逐一核对；刚变更过就等公示更新；仍不行就联系平台客服。',
  },
  'reuse-failed': {
    cause: '主体负责人没有在 24 小时内点开短信里的链接确认。',
    fix: '3 天内可以重新发起复用；过了就选手动填写。',
  },
  'wechat-verification-first': { cause: '单位的小程序还没有做微信认证。', fix: '先完成微信认证，再来备案。' },
  'auth-file-type': { cause: '认证补充材料的文件格式不对。', fix: '换成 PNG、JPEG、JPG 或 GIF。' },
  'auth-file-size': { cause: '认证补充材料超过 2 MB。', fix: '压缩到 2 MB 以内再传。' },
  'auth-file-missing': { cause: '上传认证材料时没有带上文件。', fix: '重新选择文件上传。' },

  'filing-refused': {
    cause: '这是总的报错，具体哪一项不行写在随后的提示里。',
    fix: '照提示里的字段和原因逐项修改。',
  },
  'already-under-review': {
    cause: '已经有一份备案或注销在审核中。',
    fix: '等审核结果；还在平台初审的可以先撤回。',
  },
  'picture-unreadable': {
    cause: '证件照片不清楚、裁掉了边角，或上传时选错了证件类型。',
    fix: '用原件重拍，四角完整不反光；核对证件类型。',
  },
  'subject-not-account': {
    cause: '填写的名称、证件上的名称和小程序账号的主体三者不一致。',
    fix: '统一三处名称；改过名的先更新微信认证，再准备主体更名函。',
  },
  'required-missing': { cause: '有必填的项目空着。', fix: '照提示的字段补全。' },
  'face-task-expired': {
    cause: '人脸核身的结果 3 天有效，与认证一起办的只有 1 天，提交时已经过期。',
    fix: '材料都备齐之后再做人脸核身，做完当天提交。',
  },
  'interface-quota': { cause: '服务商当天调用备案接口的次数用完了。', fix: '第二天再提交；先看剩余次数再做人脸核身。' },

  'face-check-failed': {
    cause: '背景、光线、角度不合要求，或姓名和证件号与本人不符。',
    fix: '站在白墙前正脸重做；核对姓名和证件号码。',
  },
  'face-task-unknown': { cause: '人脸核身的任务号写错或已经失效。', fix: '重新发起人脸核身。' },
  'face-code-expired': { cause: '人脸核身的任务过期了。', fix: '重新发起人脸核身。' },
  'face-notice-expired': {
    cause: '核身通知 24 小时有效，过了时间没有做完。',
    fix: '重新发起；没过期时没通过的，再点同一条通知重做。',
  },
  'face-photo-unfit': {
    cause: '戴着帽子、耳机或口罩，衣着不整，或背景不是白色、浅色。',
    fix: '换到白墙前，摘掉遮挡物，穿好上衣再做一次。',
  },

  'organizer-certificate': {
    cause: '主办单位的证件类型选得不对，或证件图片不合要求。',
    fix: '点【去完善】，两次【上一步】再【取消】，回到类型验证页修改。',
  },
  'name-unrelated': {
    cause: '从名称看不出小程序与主体有什么关系。',
    fix: '在备注里写清名称的意思、与主体的关系和实际功能，或者改名。',
  },
  'remark-unfit': {
    cause: '备注太短，或没有写清小程序做什么、给谁用。',
    fix: '写 20 到 200 字：用途、使用的人、与主体的关系，是否涉及前置审批。',
  },
  'subject-conflict': {
    cause: '主体的名称、证件类型或号码与以前的备案不同，或别的平台有在办的备案。',
    fix: '与以前的备案写得一样；改过名先到原平台变更；只留一份在办。',
  },
  'principal-not-administrator': {
    cause: '小程序负责人与后台的管理员不是同一个人。',
    fix: '改管理员或改负责人；已备案的到【设置】的小程序备案里点【变更】。',
  },
  'principal-changed': {
    cause: '换过管理员而没有变更备案，或在别的平台备案的负责人是另一位。',
    fix: '换回原管理员，或变更备案的负责人；各平台保持同一位。',
  },
  'picture-unclear': {
    cause: '证件照片模糊、反光、缺角、有遮挡，或用了复印件、屏幕翻拍。',
    fix: '原件放平，四角入框，不反光、不隔屏，重拍上传。',
  },
  'certificate-expiring': {
    cause: '证件过期，或剩余有效期不到 1 个月；有的管局要 3 个月。',
    fix: '换领新证件后，更新号码、有效期和照片。',
  },
  'letter-missing': {
    cause: '负责人不是法定代表人，却没有合格的授权书。',
    fix: '用页面给的模板填写，法定代表人签名并盖公章，再上传。',
  },
  'letter-signature': {
    cause: '授权书的签名是连笔，或没有盖公章。',
    fix: '改用正楷签名或法定代表人签名章，盖公章后重新上传。',
  },
  'commitment-letter-poor': {
    cause: '承诺书没有盖章、没有签字、日期不对，或字迹连笔。',
    fix: '下载最新模板，黑笔正楷签名，写当天日期，盖好公章。',
  },
  'approval-file-missing': {
    cause: '名称、业务或经营范围涉及前置审批，却没有有效的批准文件。',
    fix: '上传有效文件并填审批号；确实不涉及的，上传承诺书说明。',
  },
  'mobile-of-other-subject': {
    cause: '这个手机号已经用在别的主体的备案里。',
    fix: '换一个本人使用、没有用于其他主体的手机号。',
  },
  'contact-used-before': {
    cause: '手机号、应急号码或邮箱以前用在别的小程序或公众号备案里。',
    fix: '换没有用过的号码和邮箱，每人各不相同。',
  },
  'contact-shared': {
    cause: '两位负责人不是同一个人，却留了相同的手机号或邮箱。',
    fix: '各填本人的手机号和邮箱。',
  },
  'emergency-own-mobile': { cause: '应急号码与负责人的手机号相同。', fix: '应急号码换成家人或同事的手机号。' },
  'phone-unanswered': {
    cause: '审核人员打电话，没有联系上负责人。',
    fix: '保持手机畅通，关掉来电拦截；号码停用了就换号重新提交。',
  },
  'review-call-missed': {
    cause: '平台在提交后一两个工作日内打电话核实，没有接到。',
    fix: '重新提交，这几天留意来电并接听。',
  },
  'principal-not-legal-representative': {
    cause: '主体负责人不是法定代表人，而多数省份不接受授权。',
    fix: '改填法定代表人；所在省接受授权的，上传授权书。',
  },
  'subject-name-differs': {
    cause: '单位名称与公示系统里的不一样，多半是改过名。',
    fix: '照最新的证件填写，改过名就上传更名函。',
  },
  'certificate-address-wrong': {
    cause: '证件地址与证件上的住所不一致。',
    fix: '照证件一字不差地填写；证件是旧的就先换新。',
  },
  'subject-abnormal': {
    cause: '公示系统里，单位处于经营异常、吊销、注销或歇业状态。',
    fix: '先到登记机关解除异常，或换一个主体备案。',
  },
  'filing-kind-wrong': {
    cause: '首次备案、新增和接入选错了，常因名称或证件号写错。',
    fix: '把主体名称、证件类型和号码改得与以前的备案一致，再重选。',
  },
  'empty-subject': {
    cause: '主体下面的服务都已注销，只剩一个空的主体备案。',
    fix: '有的省可以直接新增；其余先注销空主体再备案。',
  },
  'withdraw-too-late': {
    cause: '平台初审已经结束，备案正要或已经交给管局。',
    fix: '不能再撤回，等结果；被退回后点【去完善】修改。',
  },
  'withdraw-nothing': { cause: '没有在审核中的备案。', fix: '不用撤回，直接修改并提交。' },
  'photo-face-remark': {
    cause: '证件照片、人脸核身和备注三项一起不合格。',
    fix: '三项都改好再一次提交，免得来回退。',
  },
  'combined-filing-failed': {
    cause: '认证与备案一起办时，没能生成备案单；逐项原因在随后的提示里。',
    fix: '照提示修改，用同一个接口重新提交，不能到后台提交。',
  },

  'sms-all-done': {
    cause: '所有负责人都核验完了，备案交给管局。',
    fix: '不用再做什么；平台状态最多晚一天，管局审核 1 到 20 个工作日。',
  },
  'sms-other-to-verify': {
    cause: '本人已经核验，还有另一位负责人没有核验。',
    fix: '请另一位在同一个 24 小时内，用自己的手机号和证件后 6 位核验。',
  },
  'sms-done-before': { cause: '之前已经核验过。', fix: '不用再做什么。' },
  'sms-wrong-entry': {
    cause: '验证码、手机号、证件后 6 位，至少有一项不对。',
    fix: '三项逐一核对再试；累计错 5 次，再错就会退回。',
  },
  'sms-try-again': { cause: '验证码失效，或系统一时出错。', fix: '用最新一条短信的验证码重试；不行就用短信重发。' },
  'sms-failed-for-good': {
    cause: '错误次数太多或已经超时，备案会被退回。',
    fix: '到小程序后台看状态，出现【去完善】后重新提交。',
  },
  'sms-no-record': {
    cause: '填的不是要核验的负责人，或已经核验、已经超时，也可能是系统没有同步。',
    fix: '用收到短信的号码再试；资料都对就先等，备案可能已到管局。',
  },
  'resend-nothing-pending': {
    cause: '用这个号码和证件查不到等待核验的备案。',
    fix: '核对号码和证件；刚提交的过几分钟再看；也可能已经核验完。',
  },
  'resend-sent': {
    cause: '新的验证码已经发出。',
    fix: '只用最新一条短信；截止时间仍照第一条算更稳妥。',
  },
  'resend-limit': {
    cause: '重发的次数用完了。',
    fix: '用最后收到的验证码，看看被拦截的短信；超时就重新提交。',
  },
  'sms-code-empty': { cause: '没有填短信验证码。', fix: '填 12381 短信里的 6 位数字。' },
  'sms-mobile-empty': { cause: '没有填手机号。', fix: '填收到短信的手机号。' },
  'sms-mobile-digits': { cause: '手机号里有空格、横线、+86 或其他符号。', fix: '只留 11 位数字。' },
  'resend-mobile-digits': {
    cause: '重发时填的手机号里有数字以外的符号。',
    fix: '去掉空格、横线和 +86，只留 11 位数字。',
  },
  'sms-mobile-form': { cause: '手机号少了、多了数字，或开头不对。', fix: '核对 11 位手机号。' },
  'sms-certificate-empty': { cause: '没有填证件号码后 6 位。', fix: '填负责人个人证件的最后 6 位，X 大写。' },
  'sms-not-received': {
    cause: '短信被拦截、手机欠费停机、号码填错，或发送有延迟；一般提交后 5 分钟发出。',
    fix: '看看骚扰拦截，换手机插卡；再到短信重发页重发。',
  },
  'sms-timeout': {
    cause: '收到短信后 24 小时内没有核验。',
    fix: '备案会自动退回；内容不用改，点【去完善】重新提交，再等短信。',
  },
  'sms-too-many-errors': {
    cause: '证件号、手机号、验证码合计错了 5 次，又错一次。',
    fix: '等备案退回后重新提交；核验之前先核对三项。',
  },
  'sms-old-principal': {
    cause: '退回后改了负责人，而核验用的还是旧资料。',
    fix: '等满 24 小时自动退回，再提交一次，用新资料核验。',
  },

  'bureau-refused': { cause: '省通信管理局的审核人员没有通过。', fix: '照驳回说明逐条修改。' },
  'contact-invalid': { cause: '联系方式的写法不对，或号码的状态异常。', fix: '核对手机号和应急号码。' },
  'certificate-invalid': { cause: '证件号码与证件类型不合，或写错了。', fix: '照证件核对类型和号码。' },
  'email-invalid': { cause: '邮箱地址的写法不对。', fix: '核对或换一个邮箱。' },
  'mobile-invalid': { cause: '手机号的写法不对。', fix: '核对 11 位手机号，或换一个号码。' },
  'subject-type-invalid': { cause: '主办者性质与证件对不上。', fix: '照证件核对主办者性质。' },
  'id-number-invalid': { cause: '身份证号码通不过校验。', fix: '照身份证逐位核对 18 位号码。' },
  'change-running': { cause: '上一次变更还在办理。', fix: '等它审核通过，再申请下一次。' },
  'region-code-wrong': { cause: '省、市、区县的代码互相对不上。', fix: '重新选择三级地区。' },
  'service-name-taken': { cause: '这个名称已经有别的备案在用。', fix: '给小程序换一个名称。' },
  'cancel-subject-running': { cause: '注销这个主体的申请已经提交过。', fix: '等结果，不用再交。' },
  'cancel-service-running': { cause: '注销这个小程序的申请已经提交过。', fix: '等它的结果，不用重复申请。' },
  'approval-type-invalid': { cause: '前置审批的类型不在可选的范围里。', fix: '重新选择前置审批项。' },
  'service-content-invalid': { cause: '服务内容的代码不对，或选到了大类。', fix: '重新选择第二级的服务内容。' },
  'service-filed-already': { cause: '这个小程序已经备过案。', fix: '改走新增接入，或变更备案。' },
  'access-filed-already': { cause: '这个平台的接入已经备过案。', fix: '不用再备；资料有变就走变更。' },
  'subject-being-cancelled': { cause: '主体正在注销，不能再单独注销小程序。', fix: '等主体注销办完。' },
  'service-being-cancelled': { cause: '小程序正在注销，暂时不能注销主体。', fix: '等小程序注销办完，再注销主体。' },
  'principal-name-empty': { cause: '没有填主体负责人的姓名。', fix: '照证件填写姓名。' },
  'province-fixed': {
    cause: '变更备案不能把主体换到另一个省。',
    fix: '先注销主体，再到新的省份重新备案。',
  },
  'subject-cancelled': { cause: '主体的备案已经注销。', fix: '从首次备案开始，重新备案。' },
  'service-cancelled': { cause: '这个小程序的备案已经注销。', fix: '作为新增的小程序重新备案。' },
  'too-many-changes': { cause: '同一主体的变更申请太频繁。', fix: '隔一段时间再提交。' },
  'same-request-running': { cause: '相同的请求还在原来的系统里办理。', fix: '等它办完再提交。' },
  'check-form-mismatch': { cause: '真实性核验单与这份备案对不上。', fix: '重新做真实性核验，再提交。' },
  'subject-blacklisted': { cause: '主体被列入黑名单。', fix: '联系所在省的通信管理局了解原因。' },
  'system-maintenance': { cause: '部里或省里的系统在维护，请求没有受理。', fix: '系统恢复后重新提交。' },
  'other-error': { cause: '没有归类的错误。', fix: '看驳回说明，说明不清就问平台客服。' },

  'nothing-to-cancel': { cause: '这个小程序没有备案，谈不上注销。', fix: '不用注销。' },
} as const satisfies Record<string, { cause: string; fix: string }>;
