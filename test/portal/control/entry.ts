// Where a person plays reviewer and sets the clock. Asks again each second, so that it shows what happens elsewhere.
import './control.css';
import Vue from 'vue';
import type { FilingView } from '../life/filing-view.ts';
import { portalLink } from '../portal-link.ts';
import { ask } from './ask.ts';
import { clockPanel } from './clock-panel.ts';
import { filingCard } from './filing-card.ts';
import { type Settings, settingsPanel } from './settings-panel.ts';

const pause = 1000;

new Vue({
  components: { clockPanel, filingCard, settingsPanel },
  data: {
    now: 0,
    rate: 1,
    settings: { pace: 'automatic', smsTo: 'kind' } as Settings,
    filings: [] as FilingView[],
    ready: false,
    list: portalLink('mp.weixin.qq.com', '/wxamp/practice/'),
  },
  created() {
    void this.watch();
  },
  methods: {
    async look() {
      const [clock, settings, { filings }] = await Promise.all([
        ask<{ now: number; rate: number }>('/practice/api/clock'),
        ask<Settings>('/practice/api/settings'),
        ask<{ filings: FilingView[] }>('/practice/api/filings'),
      ]);
      Object.assign(this, clock, { settings, filings, ready: true });
    },
    async watch() {
      await this.look();
      setTimeout(() => void this.watch(), pause);
    },
  },
  template: `
    <main class="control">
      <p class="warning">练习用的控制台，<strong>不是官方页面</strong>：在这里当审核员、拨时间。真的网站没有这一页。</p>
      <h1>练习控制台</h1>
      <p class="links"><a :href="list">练习列表</a><a href="/practice/phone">练习手机</a></p>
      <div v-if="ready" class="columns">
        <div>
          <clock-panel :now="now" :rate="rate" @change="look" />
          <settings-panel :settings="settings" @change="look" />
        </div>
        <section>
          <h2>提交过的备案</h2>
          <p v-if="filings.length === 0" class="note">还没有。在练习后台填好表单、提交以后，会出现在这里。</p>
          <filing-card v-for="filing in filings" :key="filing.id" :filing="filing" @change="look" />
        </section>
      </div>
    </main>`,
}).$mount('#control');
