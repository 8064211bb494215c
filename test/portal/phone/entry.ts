import Vue from 'vue';
import './phone.css';
import type { Sms } from './sms.ts';

const pause = 1000;
// Under its own address (127.0.0.1) the replica must not lead a person to the real site.
const mapped = /\.(qq\.com|gov\.cn)$/.test(location.hostname);
const link = `${mapped ? 'https://beian.miit.gov.cn/' : '/practice/miit'}#/Integrated/index`;

// The phone asks again each second, as a person looks at theirs; a page that is left stops by itself.
new Vue({
  data: { messages: [] as Sms[], filed: 0, link },
  created() {
    void this.look();
  },
  methods: {
    async look() {
      const reply = await fetch('/practice/api/phone');
      const { messages, filed } = (await reply.json()) as { messages: Sms[]; filed: number };
      this.messages = messages;
      this.filed = filed;
      setTimeout(() => void this.look(), pause);
    },
    time: (at: number) => new Date(at).toLocaleString('zh-CN', { hour12: false }),
    parts: ({ text, code }: Sms) => text.split(code),
  },
  template: `
    <main class="phone">
      <header><p>练习手机 · 内容都是练习用的，不是真短信</p><h1>12381</h1></header>
      <div class="empty" v-if="messages.length === 0" role="status">
        {{ filed ? '备案已提交，短信马上就到。' : '还没有短信。在练习后台提交备案后，核验短信会出现在这里。' }}
      </div>
      <ol v-else>
        <li v-for="sms in messages" :key="sms.code + sms.at">
          <p>{{ time(sms.at) }} 发给{{ sms.role }} {{ sms.to }}</p>
          <div class="bubble">{{ parts(sms)[0] }}<b>{{ sms.code }}</b>{{ parts(sms)[1] }}
            <a :href="link">去短信核验（练习页面）</a></div>
        </li>
      </ol>
    </main>`,
}).$mount('#phone');
