import Vue, { reactive } from 'vue';

interface Ask {
  title: string;
  text: string;
  confirm: string;
  answer(confirmed: boolean): void;
}

export interface PageLayers {
  /** A toast, gone within about a second. */
  say(text: string): void;
  /** A dialog; only a person's own click confirms it. */
  ask(title: string, text: string, confirm: string): Promise<boolean>;
}

const toastMs = 1000;

/**
 * Puts what lies over the page at the end of the body: toast, dialogs, and dialogs of the console that nobody opened,
 * with inputs of their own.
 */
export function mountLayers(): PageLayers {
  const state = reactive({ toast: '', asks: [] as Ask[] });
  let timer = 0;
  new Vue({
    data: () => ({ state }),
    template: `
    <div>
      <div v-if="state.toast" class="weui-toptips weui-toptips_warn"><div class="weui-toptips__inner">{{ state.toast }}</div></div>
      <div v-for="ask in state.asks" :key="ask.title" class="weui-desktop-dialog__wrp">
        <div class="weui-desktop-dialog" role="dialog">
          <div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">{{ ask.title }}</h3></div>
          <div class="weui-desktop-dialog__bd">{{ ask.text }}</div>
          <div class="weui-desktop-dialog__ft">
            <div class="weui-desktop-btn_wrp"><button type="button" class="weui-desktop-btn weui-desktop-btn_default" @click="ask.answer(false)">取消</button></div>
            <div class="weui-desktop-btn_wrp"><button type="button" class="weui-desktop-btn weui-desktop-btn_primary" @click="$event.isTrusted && ask.answer(true)">{{ ask.confirm }}</button></div>
          </div>
        </div>
        <div class="weui-desktop-mask"></div>
      </div>
      <div v-show="false" class="weui-desktop-dialog__wrp">
        <div class="weui-desktop-dialog">
          <div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">修改管理员</h3></div>
          <div class="weui-desktop-dialog__bd">
            <div class="frm_control_group"><label class="frm_label">姓名</label><div class="frm_controls"><span class="frm_input_box"><input class="frm_input" type="text"></span></div></div>
            <div class="frm_control_group"><label class="frm_label">手机号码</label><div class="frm_controls"><span class="frm_input_box"><input class="frm_input" type="text"></span></div></div>
            <div class="frm_control_group"><label class="frm_label">电子邮箱</label><div class="frm_controls"><span class="frm_input_box"><input class="frm_input" type="text"></span></div></div>
          </div>
        </div>
      </div>
      <div v-show="false" class="weui-desktop-dialog__wrp">
        <div class="weui-desktop-dialog">
          <div class="weui-desktop-dialog__hd"><h3 class="weui-desktop-dialog__title">登录超时，请重新登录</h3></div>
          <div class="weui-desktop-dialog__bd">请使用管理员微信扫码登录</div>
        </div>
      </div>
    </div>`,
  }).$mount(document.body.appendChild(document.createElement('div')));
  return {
    say(text) {
      state.toast = text;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        state.toast = '';
      }, toastMs);
    },
    ask: (title, text, confirm) =>
      new Promise((resolve) => {
        const ask: Ask = {
          ...{ title, text, confirm },
          answer(confirmed) {
            state.asks = state.asks.filter((one) => one !== ask);
            resolve(confirmed);
          },
        };
        state.asks = [...state.asks, ask];
      }),
  };
}
