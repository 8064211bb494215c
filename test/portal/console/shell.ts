import { defineComponent, type PropType } from 'vue';
import { appletMenu } from './menu-items.ts';
import type { Variant } from './variant.ts';

/** The console around the form: menu at the left, account, heading. The form comes into `place`. */
export const consoleShell = defineComponent({
  props: {
    variant: { type: Object as PropType<Variant>, required: true },
    title: { type: String, default: '小程序备案' },
    /** What of the menu one is in. */
    inMenu: { type: String, default: '设置' },
    /** Where entries of the menu lead, by their text; most lead nowhere. */
    links: { type: Object as PropType<Record<string, string>>, default: () => ({}) },
    /** Ways to the phone and to the page that decides and sets the clock. */
    tools: Boolean,
  },
  data: () => ({ open: false, menu: appletMenu }),
  mounted() {
    this.$emit('place', this.$refs.place);
  },
  template: `
    <div id="js_container_box" class="container_box">
      <p class="practice-banner">练习页面，非官方网站 · 填写的内容只留在本机<template v-if="tools"> · <a href="/practice/phone" target="_blank">练习手机</a> · <a href="/practice/control" target="_blank">练习控制台</a></template></p>
      <div class="practice-console">
        <div class="col_side" :class="{ open }" @click="open = false">
          <div class="menu_logo">小程序 <small>练习后台</small></div>
          <ul class="menu_box">
            <li v-for="item in menu" :key="item" class="menu_box_item" :class="{ selected: item === inMenu }"><a v-if="links[item]" :href="links[item]">{{ item }}</a><span v-else>{{ item }}</span></li>
          </ul>
          <div class="menu_box_other">
            <div class="menu_box_other_item_wrapper account_info">
              <div class="menu_box_account_info">
                <strong class="account_name">{{ variant.applet }}</strong>
                <span class="account_subject">{{ variant.account }}</span>
              </div>
              <div class="menu_box_account_info_item">切换账号</div>
              <div class="menu_box_account_info_item">退出登录</div>
            </div>
          </div>
        </div>
        <div class="col_main">
          <div class="main_hd"><div class="little_menu_button" @click="open = !open">菜单</div><h2>{{ title }}</h2></div>
          <div class="main_bd"><div ref="place"></div></div>
        </div>
      </div>
    </div>`,
});
