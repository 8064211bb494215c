import { defineComponent } from 'vue';

/** Inputs no person can see, under labels that tempt: hidden, off the page, without size, transparent. */
export const formTraps = defineComponent({
  methods: {
    values(): string[] {
      return [...this.$el.querySelectorAll('input')].map(({ value }) => value);
    },
  },
  template: `
    <div>
      <div v-show="false" class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">电子邮箱</label><div class="weui-desktop-form__controls"><input class="weui-desktop-form__input" type="text" name="email"></div></div>
      <div class="weui-desktop-form__control-group" style="position: absolute; left: -9999px; top: 0"><label class="weui-desktop-form__label">手机号码</label><div class="weui-desktop-form__controls"><input class="weui-desktop-form__input" type="text" tabindex="-1"></div></div>
      <div class="weui-desktop-form__control-group" style="width: 0; height: 0; overflow: hidden; margin: 0; padding: 0"><label class="weui-desktop-form__label">证件号码</label><div class="weui-desktop-form__controls"><input class="weui-desktop-form__input" type="text" tabindex="-1"></div></div>
      <div class="weui-desktop-form__control-group" style="position: absolute; opacity: 0; pointer-events: none"><label class="weui-desktop-form__label">详细地址</label><div class="weui-desktop-form__controls"><input class="weui-desktop-form__input" type="text" tabindex="-1"></div></div>
      <div class="weui-desktop-form__control-group" style="visibility: hidden; height: 0; margin: 0"><label class="weui-desktop-form__label">企业名称</label><div class="weui-desktop-form__controls"><input class="weui-desktop-form__input" type="text" tabindex="-1"></div></div>
      <label class="weui-desktop-form__label" style="position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden">应急手机号码<input type="text" tabindex="-1"></label>
    </div>`,
});
