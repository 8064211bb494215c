// What the link of 复用资料 opens on the phone: the subject principal agrees, or leaves it.
import './phone.css';
import Vue from 'vue';
import { ask } from '../control/ask.ts';

const token = new URLSearchParams(location.search).get('token');

new Vue({
  data: { said: '', refused: '' },
  methods: {
    async confirm() {
      try {
        const { applet } = await ask<{ applet: string }>('/practice/api/reuse-confirm', { token });
        this.said = `已确认，小程序「${applet}」可以继续填写小程序信息。`;
      } catch (error) {
        this.refused = (error as Error).message;
      }
    },
  },
  template: `
    <main class="phones">
      <p class="phones-bar">练习手机 · 内容都是练习用的 · <a href="/practice/phone">回到短信</a></p>
      <section class="phone">
        <header><h1>复用备案资料</h1></header>
        <div class="empty">
          <p>有一个小程序申请复用你的主体信息和主体负责人信息。同意后，主体资料以后的变更会同步。</p>
          <p v-if="said" role="status">{{ said }}</p>
          <p v-else-if="refused" role="alert">{{ refused }}</p>
          <button v-else type="button" @click="$event.isTrusted && confirm()">确认复用</button>
        </div>
      </section>
    </main>`,
}).$mount('#reuse');
