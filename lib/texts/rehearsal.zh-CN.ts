/** The page on which a person tries the assistant with an invented company. */
export const rehearsalZhCN = {
  title: '演练',
  lead: '右边（窄窗口里是边上的标签）的助手与官方页面上的是同一个，资料是虚构的示例公司。随便按，不会碰到真网站，也读不到你的档案。',
  steps: {
    fill: {
      title: '一键填充',
      text: '在「备案领航」里看清「小程序 … ← 档案 …」，按「一键填充」。填完打开「逐项结果」，看每一项读回来怎么样：有一项档案里没有，留给你。',
    },
    hint: {
      title: '看提示',
      text: '点一项旁边的小圆标记，或把光标放进那一项，按 Alt+Shift+H：填写要点、出处，以及为什么认作这一项。Esc 回到输入框。',
    },
    wrong: {
      title: '故意填错',
      text: '把证件号码的最后一位改成别的，或把手机号码删去一位。标记会变红，点开就写着错在哪里、怎么改。',
    },
    check: {
      title: '提交前检查',
      text: '在助手里按「提交前检查」：全部问题和没填的项，按步骤列出，「定位」带你过去。',
    },
    undo: {
      title: '撤销',
      text: '按「撤销填充」，写进去的都放回原样；你自己改过的，留着不动。',
    },
  },
  done: '已完成',
  keys: '全用键盘也行：连按 Tab 走过表单，最后就到助手里。',
  again: '从头再来',
  submit:
    '真表单的这里有「下一步」和「提交」。它们和验证码、人脸核身一样由你来按，备案领航没有去按它们的路；演练里没有这两个按钮。',
  finished: '全部试过了。接下来：',
  profiles: '准备自己的档案',
  welcome: '回到使用说明',
  form: '练习表单',
  popup: {
    title: '从弹窗填充',
    text: '这个浏览器不告诉扩展按钮有没有被人看见，所以在官方页面上要点工具栏的图标，在弹窗里按「一键填充」。演练里用下面这个代替。',
  },
  /** Said by the assistant here in place of its own words. */
  notKept: '这是演练，什么也不保存。在真正的表单里，会先列出要保存的内容，由你确认。',
};

export type RehearsalTexts = typeof rehearsalZhCN;
