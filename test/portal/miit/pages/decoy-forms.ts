import Vue from 'vue';

interface DecoyRow {
  label: string;
  prompt: string;
  long?: true;
}

function formPage(title: string, note: string, rows: DecoyRow[]) {
  return Vue.extend({
    data: () => ({ title, note, rows, values: rows.map(() => '') }),
    template: `
      <div class="own_page"><h3>{{ title }}</h3><p>{{ note }}</p>
        <el-form label-width="130px">
          <el-form-item v-for="(row, index) in rows" :key="row.label" :label="row.label">
            <el-input v-model="values[index]" :type="row.long ? 'textarea' : 'text'" :placeholder="row.prompt" autocomplete="off"></el-input>
          </el-form-item>
          <el-form-item><el-button type="primary">提交</el-button></el-form-item>
        </el-form>
      </div>`,
  });
}

/** 违法违规域名查询. */
export const violations = formPage('违法违规域名查询', '输入域名，查询是否在违法违规名单内。', [
  { label: '域名', prompt: '请输入域名' },
]);

/** 电子化核验申请: a service provider's own application, about the same kinds of data. */
export const electronVerify = formPage('电子化核验申请', '供接入服务商申请开通电子化核验。', [
  { label: '单位名称', prompt: '请输入单位名称' },
  { label: '证件号码', prompt: '请输入证件号码' },
  { label: '联系人姓名', prompt: '请输入联系人姓名' },
  { label: '手机号', prompt: '请输入联系人手机号' },
]);

/** A complaint about somebody's filing: a person's data, asked for another purpose. */
export const complaintB = formPage('投诉举报', '举报虚假备案信息。请留下举报人的联系方式。', [
  { label: '举报人姓名', prompt: '请输入姓名' },
  { label: '手机号码', prompt: '请输入手机号' },
  { label: '证件号码', prompt: '请输入证件号码' },
  { label: '短信验证码', prompt: '请输入短信验证码' },
  { label: '举报内容', prompt: '请描述被举报的网站或小程序', long: true },
]);
