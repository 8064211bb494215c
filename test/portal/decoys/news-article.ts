import { area, type DecoyContent, text } from './content.ts';

const others: [applet: string, filing: string, verification: string][] = [
  ['示例点单', '管局审核中', '已认证'],
  ['示例预约', '已备案', '已认证'],
  ['示例记账', '平台审核驳回', '未认证'],
  ['示例外卖', '平台审核中', '未认证'],
];

const comments: [who: string, said: string][] = [
  ['示例用户甲', '我的小程序备案 管局审核中，已经 12 天了，正常吗？'],
  ['示例用户乙', '昨天还是平台审核中，今天已备案，备案号也有了。'],
  ['示例用户丙', '管局审核驳回，提示短信核验超时，点去完善重新提交就好。'],
  ['示例用户丁', '小程序备案 已备案'],
];

const rows = others.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const said = comments.map(([who, words]) => `<li><strong>${who}</strong><p>${words}</p></li>`).join('');

/** All words by which the console says how a filing stands, as somebody's prose; none of it is about this mini program. */
export const newsArticle: DecoyContent = {
  title: '一次小程序备案的全过程',
  sections: [
    {
      heading: '小程序开发与发布流程',
      prose: `<p>提交以后，首页的「小程序开发与发布流程」会显示“小程序备案 管局审核中”。短信核验前后，这一行都是「管局审核中」，看不出区别。</p>
        <p>几天后变成「已备案」，可以发布了。被退回时显示「平台审核驳回」或「管局审核驳回」，旁边有「去完善」。没有开始的是「未备案」，注销时是「注销中」。</p>`,
    },
    {
      heading: '小程序备案',
      prose:
        '<p>那几天状态一栏一直是<strong>管局审核中</strong>，不用着急。</p><p>第九天变成<strong>已备案</strong>，备案号也有了。</p>',
    },
    {
      heading: '同一主体的其他小程序',
      prose: `<table><thead><tr><th>小程序</th><th>小程序备案</th><th>微信认证</th></tr></thead><tbody>${rows}</tbody></table>`,
    },
    { heading: '留言', prose: `<ul>${said}</ul>` },
    { heading: '写留言', rows: [area('留言', '说说你的备案到哪一步了'), text('昵称')] },
  ],
  button: '发表',
};
