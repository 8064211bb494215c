import Vue from 'vue';
import { mapped, portalLink } from '../portal-link.ts';
import { timeText } from '../time-text.ts';
import './phone.css';
import type { Sms } from './sms.ts';

const pause = 1000;
const link = portalLink('beian.miit.gov.cn', `${mapped ? '/' : '/practice/miit'}#/Integrated/index`);
// `noise`: what else comes to a phone (1, 2); `to`: one phone alone.
const query = new URLSearchParams(location.search);

interface Phone {
  number: string;
  role: string;
  messages: Sms[];
}

const json = async <T>(path: string) => (await (await fetch(path)).json()) as T;

// The phones ask again each second, as a person looks at theirs; a page that is left stops by itself.
new Vue({
  data: { messages: [] as Sms[], filed: 0, link, now: Date.now() },
  computed: {
    /** One for each number, in the order of their first messages. */
    phones(): Phone[] {
      const numbers = [...new Set(this.messages.map(({ to }) => to))].filter(
        (number) => !query.has('to') || number === query.get('to'),
      );
      return numbers.map((number) => {
        const messages = this.messages.filter(({ to }) => to === number);
        const roles = [...new Set(messages.map(({ role }) => role))];
        return { number, role: roles.join('、'), messages };
      });
    },
  },
  created() {
    void this.look();
  },
  methods: {
    async look() {
      const asked = new URLSearchParams({ noise: query.get('noise') ?? '0' });
      const { messages, filed } = await json<{ messages: Sms[]; filed: number }>(`/practice/api/phone?${asked}`);
      this.now = (await json<{ now: number }>('/practice/api/clock')).now;
      this.messages = messages;
      this.filed = filed;
      setTimeout(() => void this.look(), pause);
    },
    timeText,
    parts: ({ text, code }: Sms) => (code ? text.split(code) : [text, '']),
  },
  template: `
    <main class="phones">
      <p class="phones-bar">练习手机 · 内容都是练习用的，不是真短信 · 练习时间 <time>{{ timeText(now) }}</time> · <a href="/practice/control">练习控制台</a></p>
      <section v-if="phones.length === 0" class="phone">
        <header><h1>12381</h1></header>
        <div class="empty" role="status">
          {{ filed ? '备案已提交，短信还没有到。' : '还没有短信。在练习后台提交备案后，核验短信会出现在这里。' }}
        </div>
      </section>
      <section v-for="phone in phones" :key="phone.number" class="phone" :aria-label="phone.number">
        <header><p>{{ phone.role }}</p><h1>{{ phone.number }}</h1></header>
        <ol>
          <li v-for="sms in phone.messages" :key="sms.at + sms.text">
            <p><strong>{{ sms.from }}</strong> {{ timeText(sms.at) }}<br>发给{{ sms.role }} {{ sms.to }}</p>
            <div class="bubble">{{ parts(sms)[0] }}<b v-if="sms.code">{{ sms.code }}</b>{{ parts(sms)[1] }}
              <a v-if="sms.code" :href="link">去短信核验（练习页面）</a><a v-else-if="sms.link" :href="sms.link">打开链接（练习页面）</a></div>
          </li>
        </ol>
      </section>
    </main>`,
}).$mount('#phone');
