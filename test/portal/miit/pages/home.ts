import Vue from 'vue';
import { classNames } from '../class-names.ts';
import { smsResult } from '../sms-result.ts';
import { smsWidget } from '../sms-widget.ts';
import { notices } from './notices.ts';

/** Home: the notices, and the verification widget at their right. */
export const home = Vue.extend({
  components: { smsWidget, smsResult },
  data: () => ({ names: classNames.home, notices: notices.slice(0, 5), status: undefined as number | undefined }),
  template: `
    <div class="home">
      <div class="conts"><div class="conts_cont"><div class="cont_top"><el-row :gutter="20">
        <el-col :span="17"><div class="grid-content notice_box">
          <h4>通知公告</h4>
          <ul><li v-for="notice in notices" :key="notice.title"><span>{{ notice.title }}</span><em>{{ notice.date }}</em></li></ul>
        </div></el-col>
        <el-col :span="7"><sms-widget :names="names" @result="status = $event"></sms-widget></el-col>
      </el-row></div></div></div>
      <sms-result :names="names" :status="status" @close="status = undefined"></sms-result>
    </div>`,
});
