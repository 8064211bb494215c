import { area, certificate, choice, type DecoyContent, radio, text } from './content.ts';
import { helpArticle } from './help-article.ts';
import { newsArticle } from './news-article.ts';

/** What stands on each decoy page of the console, by path (index.ts lists their addresses). */
export const contents: Record<string, DecoyContent> = {
  '/cgi-bin/loginpage': {
    title: '登录微信公众平台',
    old: true,
    sections: [
      {
        prose: '<p>使用帐号登录，或用管理员的微信扫码。</p>',
        rows: [text('帐号', '邮箱/微信号/手机号'), text('密码', '密码')],
      },
      { rows: [{ control: 'checkbox', label: '记住帐号', options: [{ code: 'true', text: '记住帐号' }] }] },
    ],
    button: '登录',
  },
  '/wxamp/basicprofile/index': {
    title: '基本设置',
    sections: [
      {
        heading: '小程序信息',
        rows: [text('小程序名称'), area('小程序简介'), choice('服务类目', ['工具', '餐饮', '教育'])],
      },
      {
        heading: '小程序备案',
        filing: true,
        prose:
          '<p>未备案。根据要求，小程序须完成备案。<a href="/wxamp/practice/filing?token=1000000000&lang=zh_CN">去备案</a></p>',
        closed: '<p>未备案</p>',
      },
      {
        heading: '管理员信息',
        rows: [
          text('管理员姓名'),
          text('手机号码'),
          text('登录邮箱'),
          { control: 'region', label: '所在地区', ids: ['p', 'c', 'd'], placeholders: ['省份', '城市', '区县'] },
        ],
      },
    ],
    button: '保存',
  },
  '/wxamp/invoice/apply': {
    title: '开具发票',
    sections: [
      {
        heading: '发票抬头',
        rows: [
          radio('抬头类型', ['个人', '企业']),
          text('企业名称'),
          text('税号', '统一社会信用代码'),
          text('地址', '注册地址'),
        ],
      },
      { heading: '接收方式', rows: [text('手机号码'), text('电子邮箱', '用于接收电子发票'), text('备注')] },
    ],
    button: '提交申请',
  },
  '/wxamp/ad/contact': {
    title: '广告主联系人',
    sections: [
      {
        prose: '<p>请填写负责投放的联系人，便于平台与你沟通。</p>',
        rows: [text('联系人姓名'), text('手机号码'), text('邮箱'), text('身份证号')],
      },
      {
        heading: '广告主信息',
        rows: [
          text('单位名称'),
          text('通信地址'),
          { control: 'upload', label: '营业执照', tips: '支持 jpg、png，不超过 5MB' },
        ],
      },
    ],
    button: '保存',
  },
  '/wxamp/newtmpl/edit': {
    title: '编辑消息模板',
    sections: [
      {
        heading: '模板内容',
        rows: [
          text('模板标题'),
          text('关键词 1', '姓名'),
          text('关键词 2', '手机号码'),
          text('关键词 3', '身份证号码'),
        ],
      },
      {
        heading: '预览',
        prose:
          '<dl><dt>姓名</dt><dd>示例甲</dd><dt>手机号码</dt><dd>138****0001</dd><dt>证件号码</dt><dd>1101**********001X</dd></dl>',
        rows: [area('场景说明')],
      },
    ],
    button: '保存模板',
  },
  '/wxamp/help/article': helpArticle,
  '/wxamp/news/article': newsArticle,
  '/cgi-bin/customerservice': {
    title: '提交客服问题',
    old: true,
    sections: [
      {
        prose: '<p>遇到小程序备案、短信核验等问题时，可在此描述，客服会与你联系。</p>',
        rows: [
          choice('问题类型', ['小程序备案', '主体负责人信息', '短信验证码', '其他']),
          text('小程序名称'),
          text('联系人姓名', '请输入姓名'),
          text('联系方式', '请输入手机号'),
          text('证件号码', '请输入证件号码后6位'),
          area('问题描述'),
        ],
      },
    ],
    button: '提交',
  },
  '/wxamp/wxverify/apply': {
    title: '微信认证',
    sections: [
      {
        heading: '认证主体',
        rows: [
          radio('主体类型', ['企业', '个体工商户', '政府', '其他组织']),
          text('企业全称'),
          text('统一社会信用代码'),
          text('法定代表人姓名'),
          { control: 'validity', label: '营业期限', ids: ['start', 'end'], placeholders: ['开始日期', '结束日期'] },
          { control: 'upload', label: '上传营业执照' },
        ],
      },
      {
        heading: '联系人信息',
        rows: [
          text('姓名'),
          certificate('证件类型'),
          text('证件号码'),
          {
            control: 'phone',
            label: '手机号码',
            ids: ['mobile', 'code'],
            placeholders: ['请输入手机号', '请输入短信验证码'],
          },
        ],
      },
    ],
    button: '下一步',
  },
};
