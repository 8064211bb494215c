/** What the check of a draft file says: of a file it cannot read, and of what stands in one beside the form's own rows. */
export const draftFileZhCN = {
  usage: '用法：npm run --silent check -- 文件.json [--lang en]',
  /** What cannot be read. */
  faults: {
    noFile: '打不开这个文件',
    tooLarge: '文件超过 5 MB，不是备案草稿',
    notUtf8: '文件不是 UTF-8 编码，请另存为 UTF-8',
    notJson: '文件不是完整的 JSON',
    notABody: '文件里没有申请备案接口的请求体（icp_subject、icp_applets）',
    tooDeep: '嵌套层数过多，不是备案草稿',
    tooLong: '「{at}」超过 1000 项，不是备案草稿',
    contextKey: '「{at}」不是 context 里的项',
    contextValue: '「{at}」的值不对，应是：{wanted}',
    imagePath: '「{at}」不是要上传文件的字段',
    broken: '检查时出错，什么结果也没有：{at}',
  },
  /** What belongs under each key of `context`. */
  wanted: {
    context: '一个对象',
    today: '日期，如 "2026-11-21"',
    portal: '"mp"',
    filing_kind: '{kinds} 之一',
    account_subject_name: '文字',
    administrator_name: '文字',
    individual_business: 'true 或 false',
    province_on_record: '6 位省级代码，如 "440000"',
    images: '以字段路径为键的对象',
    image: '{"type": "image/jpeg", "bytes": 123, "width": 720, "height": 1280}',
  },
  findings: {
    'field-unknown': {
      message: '有 {count} 处不是申请备案接口的字段，没有检查。',
      fix: '核对字段名和层级，删掉多余的字段。',
    },
    'value-shape': {
      message: '有 {count} 处的值不是接口要的类型，没有检查。',
      fix: '号码和日期用带引号的字符串，代码用整数；列表用方括号，对象用花括号。',
    },
    'face-check': {
      message: '还没有人脸核身任务号。',
      fix: '材料齐了再发起人脸核身；任务号 3 天内有效，当天提交。',
    },
    'ride-hailing-code': {
      message: '「网络预约车」的代码，接口文档写 11，接口实际返回过 12。',
      fix: '先查询前置审批类型接口，按名称取它当前的代码。',
    },
  },
} as const;
