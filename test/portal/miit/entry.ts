import ElementUI from 'element-ui';
import Vue from 'vue';
import VueRouter from 'vue-router';
import 'element-ui/lib/theme-chalk/index.css';
import './layers.css';
import './miit.css';
import { watchTouches } from '../decoys/touched.ts';
import { exposePractice } from './practice.ts';
import { pages } from './routes.ts';
import { shell } from './shell.ts';

Vue.config.productionTip = false;
Vue.use(ElementUI);
Vue.use(VueRouter);

document.title = 'ICP/IP地址/域名信息备案管理系统（练习）';
const mount = document.getElementById('app') ?? document.body.appendChild(document.createElement('div'));
mount.id = 'app';
// The mount point is replaced by the app; the site's page keeps an #app around it.
const inner = mount.appendChild(document.createElement('div'));
const footer = document.createElement('div');
footer.id = 'JSFooter';
footer.innerHTML =
  '<div class="dh-bottom">练习环境：仿照备案系统的示例页面，与工业和信息化部无关，填写的内容不会离开本机。</div>';
document.body.append(footer);

exposePractice({ touched: watchTouches() });
new Vue({
  router: new VueRouter({ mode: 'hash', routes: [{ path: '/', redirect: '/Integrated/index' }, ...pages] }),
  render: (draw) => draw(shell),
}).$mount(inner);
