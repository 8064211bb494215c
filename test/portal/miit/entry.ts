import ElementUI from 'element-ui';
import Vue from 'vue';
import VueRouter from 'vue-router';
import 'element-ui/lib/theme-chalk/index.css';
import './layers.css';
import './miit.css';
import { watchTouches } from '../decoys/touched.ts';
import { hashPageClasses } from '../hashed-page.ts';
import { exposePractice } from './practice.ts';
import { pages } from './routes.ts';
import { shell } from './shell.ts';
import { variant } from './variant.ts';

if (variant.classes === 'hashed') hashPageClasses();
Vue.config.productionTip = false;
Vue.use(ElementUI);
Vue.use(VueRouter);

function start() {
  exposePractice({ touched: watchTouches() });
  new Vue({
    router: new VueRouter({ mode: 'hash', routes: [{ path: '/', redirect: '/Integrated/index' }, ...pages] }),
    render: (draw) => draw(shell),
  }).$mount('#app > div');
}

if (!variant.challenge || document.cookie.includes('challenge=passed')) start();
else {
  // biome-ignore lint/suspicious/noDocumentCookie: the CDN's script sets it in this way
  document.cookie = 'challenge=passed';
  location.reload();
}
