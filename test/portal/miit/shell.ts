import Vue from 'vue';
import { type Page, pages } from './routes.ts';
import { variant } from './variant.ts';

/** Header, menu and search box; the page in it is keyed by route and time, so that every visit makes new DOM. */
export const shell = Vue.extend({
  data: () => ({ menu: pages.filter((page) => page.menu), sought: '', ready: variant.timing === 0 }),
  computed: {
    page(): Page | undefined {
      return pages.find(({ path }) => path === this.$route.path);
    },
    visit(): string {
      return `${String(this.$route.name)}${Date.now()}`;
    },
  },
  mounted() {
    if (!this.ready)
      setTimeout(() => {
        this.ready = true;
      }, variant.timing * 1000);
  },
  methods: {
    go(path: string) {
      if (path !== this.$route.path) void this.$router.push(path);
    },
  },
  template: `
    <div class="Integrated">
      <div class="Box"></div>
      <header class="header">
        <div class="header_tit"><p>工业和信息化部政务服务平台</p><h1>ICP/IP地址/域名信息备案管理系统</h1></div>
        <div class="tit"><div class="tit_cont"><div>
          <h5 v-for="entry in menu" :key="entry.path" :to="entry.path" :class="{ Selection: page === entry }"
            @click="go(entry.path)">{{ entry.menu }}</h5>
        </div></div></div>
        <div class="search" :class="{ Statusdisplay: page && page.plain }"><div class="Search_lebet">
          <el-input v-model="sought" placeholder="请输入单位名称、域名或备案/许可证号"></el-input>
          <el-button type="primary" @click="go('/Integrated/recordQuery')">搜索</el-button>
        </div></div>
      </header>
      <section class="el-container cont"><router-view v-if="ready" :key="visit"></router-view></section>
      <div class="float-box float-boxA">全国咨询电话<br>010-66411166</div>
    </div>`,
});
