import Vue from 'vue';
import { classNames } from '../class-names.ts';
import { smsResult } from '../sms-result.ts';
import { smsWidget } from '../sms-widget.ts';
import { variant } from '../variant.ts';

/** 短信核验 as a page of its own: the same forms over the full width. */
export const complaintA = Vue.extend({
  components: { smsWidget, smsResult },
  data: () => ({ names: classNames[variant.complaint], status: undefined as number | undefined }),
  template: `
    <div class="own_page">
      <sms-widget :names="names" code-prompt="请输入短信验证码" @result="status = $event"></sms-widget>
      <sms-result :names="names" :status="status" @close="status = undefined"></sms-result>
    </div>`,
});
