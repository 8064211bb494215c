// Where a rehearsal begins: a list of the forms one can practise on.
import './rehearsals.css';
import Vue from 'vue';
import { mapped, portalLink } from '../portal-link.ts';
import { choiceNames, choicesOf } from './variant.ts';

const form = '/wxamp/practice/filing';
const session = 'token=1000000001&lang=zh_CN';

const miit = portalLink('beian.miit.gov.cn', `${mapped ? '/' : '/practice/miit'}#/Integrated/index`);

const whole = [
  { title: '企业（单位）备案', note: '主办单位、两位负责人、小程序、材料，直到提交和短信核验', asked: 'subject=4' },
  { title: '个人备案', note: '主体负责人就是本人', asked: 'subject=5' },
  { title: '被退回后【去完善】', note: '表单里已有上次填写的内容', asked: 'subject=4&prefill=1' },
  { title: '上传执照自动识别', note: '上传后自动填入，再点【验证】', asked: 'subject=4&ocr=empty' },
];

const life = [
  {
    title: '从头走一遍',
    note: '填好提交后看状态：平台 1 天、短信 5 分钟、管局 5 天，拨快练习时间就行',
    href: `${form}?pace=lifelike&${session}`,
  },
  {
    title: '自己当审核员',
    note: '提交后到练习控制台点通过或驳回，写上原因，再来【去完善】',
    href: `${form}?pace=by-hand&${session}`,
  },
  { title: '首页', note: '「小程序开发与发布流程」里看备案到哪一步', href: `/wxamp/index/index?live=1&${session}` },
  {
    title: '备案状态',
    note: '驳回原因、【撤回】、【变更】、【注销】都在这里',
    href: `/wxamp/practice/record?live=1&${session}`,
  },
  {
    title: '驳回原因示例',
    note: '几种见过的驳回原因，不用先提交',
    href: `/wxamp/practice/record?sample=r035,r024,r023,r027,r030,r038&${session}`,
  },
  {
    title: '没有备案入口',
    note: '缺信息、缺类目、缺认证，入口关闭，当天额度用完，各是什么样子',
    href: `/wxamp/index/index?blocked=1031&${session}`,
  },
  {
    title: '预览页',
    note: '【上一页】两次再【取消】，回到验证备案类型',
    href: `/wxamp/practice/preview?${session}`,
  },
  {
    title: '复用资料',
    note: '先有一个备案成功的小程序；主体负责人在手机上打开链接确认后，只填小程序信息',
    href: `${form}?first=reuse&applet=${encodeURIComponent('示例新小程序')}&${session}`,
  },
  { title: '练习手机', note: '两位负责人的短信，还混着几条别的短信', href: '/practice/phone?noise=1' },
  { title: '短信核验', note: '用练习手机上的验证码完成核验，可以试试输错、重发、超时', href: miit },
  { title: '练习控制台', note: '拨时间（+1 小时、+1 个工作日、×60），决定每一步', href: '/practice/control' },
];

const names: Record<(typeof choiceNames)[number], string> = {
  frame: '表单所在位置',
  labels: '标签写法',
  region: '地区',
  date: '日期',
  longterm: '长期',
  kit: '组件库',
  clicks: '点击',
  ocr: '证件识别',
  timing: '加载（秒）',
  classes: '类名',
};

new Vue({
  data: {
    whole,
    life,
    rows: choiceNames.map((name) => ({ name, title: names[name], values: choicesOf(name) })),
  },
  methods: {
    address: (asked: string) => `${form}?${asked}&${session}`,
  },
  template: `
    <main class="rehearsals">
      <p class="rehearsals-warning">这里是练习用的仿制页面，<strong>不是微信官方网站</strong>。填写和上传的内容只留在本机，随时可以关掉。</p>
      <h1>小程序备案练习</h1>
      <ul class="rehearsals-whole">
        <li v-for="one in whole" :key="one.title"><a :href="address(one.asked)"><strong>{{ one.title }}</strong><span>{{ one.note }}</span></a></li>
      </ul>
      <p>提交以后，打开<a href="/practice/phone">练习手机</a>看 12381 的短信，再到练习用的短信核验页面完成核验。</p>
      <h2>备案的一生</h2>
      <p>提交 → 平台审核 → 12381 短信核验（24 小时内）→ 管局审核 → 备案号；被退回就【去完善】再提交，备案以后可以变更或注销。真要等几天，这里拨快时间就行。</p>
      <ul class="rehearsals-whole">
        <li v-for="one in life" :key="one.title"><a :href="one.href"><strong>{{ one.title }}</strong><span>{{ one.note }}</span></a></li>
      </ul>
      <h2>各种写法</h2>
      <p>真实页面的写法没有公开，练习页面准备了几种。每次换一样：</p>
      <table>
        <tr v-for="row in rows" :key="row.name">
          <th>{{ row.title }}</th>
          <td><a v-for="value in row.values" :key="value" :href="address(row.name + '=' + value)">{{ value }}</a></td>
        </tr>
      </table>
    </main>`,
}).$mount(document.body.appendChild(document.createElement('div')));
