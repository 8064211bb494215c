import { defineComponent, type PropType } from 'vue';
import type { Kit } from '../kit.ts';
import { formLink } from './links.ts';

interface Panel {
  title: string;
  lines: readonly [label: string, text: string][];
  buttons: readonly string[];
}

// 【上一页】 twice and then 【取消】 lead back to the check of the filing type (walkthrough, read 2026-10). The panels are
// swapped in place; what stands in them is invented.
const panels: readonly Panel[] = [
  {
    title: '材料预览',
    lines: [
      ['企业名称', '示例科技（深圳）有限公司'],
      ['所在地区', '广东省 深圳市 南山区'],
      ['小程序名称', '示例小程序'],
    ],
    buttons: ['上一页', '提交'],
  },
  { title: '上传其他信息材料', lines: [['主体负责人授权书', '已上传']], buttons: ['上一页', '取消', '下一页'] },
  { title: '小程序信息填写', lines: [['小程序名称', '示例小程序']], buttons: ['取消', '下一页'] },
];

/** The end of the form as some walkthroughs show it, with the way back to region and certificate type. */
export const previewPage = defineComponent({
  props: { kit: { type: Object as PropType<Kit>, required: true } },
  data: () => ({ at: 0 }),
  computed: {
    panel(): Panel {
      return panels[this.at] as Panel;
    },
  },
  methods: {
    press(button: string) {
      if (button === '取消') (window.top ?? window).location.href = formLink({ prefill: '1' });
      else if (button !== '提交') this.at += button === '上一页' ? 1 : -1;
    },
  },
  template: `
    <div class="filing_page">
      <h3>{{ panel.title }}</h3>
      <dl class="preview_lines"><template v-for="[label, text] in panel.lines"><dt :key="label">{{ label }}</dt><dd :key="label + text">{{ text }}</dd></template></dl>
      <div class="tool_bar"><component :is="kit.button" v-for="button in panel.buttons" :key="button" :text="button" :kind="button === '提交' || button === '下一页' ? 'primary' : 'default'" @click="press(button)" /></div>
    </div>`,
});
