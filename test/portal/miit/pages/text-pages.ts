import Vue from 'vue';
import { notices } from './notices.ts';

/** 通知公告: a list and nothing else. */
export const noticeList = Vue.extend({
  data: () => ({ notices }),
  template: `
    <div class="own_page"><h3>通知公告</h3>
      <ul class="lines"><li v-for="notice in notices" :key="notice.title"><span>{{ notice.title }}</span><em>{{ notice.date }}</em></li></ul>
    </div>`,
});

/** 政策文件: prose with the words of the form. */
export const lawStatute = Vue.extend({
  template: `
    <div class="own_page"><h3>政策文件</h3>
      <p>（示例文本）主办者办理备案时，应当如实填报主办单位名称、证件类型、证件号码、通信地址、负责人姓名和手机号码。</p>
      <p>（示例文本）短信核验须在收到短信验证码后二十四小时内完成，逾期的申请予以退回。</p>
    </div>`,
});
