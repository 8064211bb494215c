import Vue from 'vue';
import { post } from '../requests.ts';

interface Row {
  unitName: string;
  serviceName: string;
  licence: string;
  passed: string;
}

/** ICP备案查询: asks for the words of the filing form, but is none. */
export const recordQuery = Vue.extend({
  data: () => ({
    serviceType: 7,
    unitName: '',
    rows: [] as Row[],
    types: [
      { label: '网站', value: 1 },
      { label: 'APP', value: 6 },
      { label: '小程序', value: 7 },
      { label: '快应用', value: 8 },
    ],
  }),
  methods: {
    async query() {
      const { list } = await post('icpAbbreviateInfo/queryByCondition', {
        unitName: this.unitName,
        serviceType: this.serviceType,
      });
      this.rows = list as Row[];
    },
  },
  template: `
    <div class="own_page">
      <h3>ICP备案查询</h3>
      <el-radio-group v-model="serviceType"><el-radio v-for="t in types" :key="t.value" :label="t.value">{{ t.label }}</el-radio></el-radio-group>
      <div class="query_line">
        <el-input v-model="unitName" placeholder="请输入主办单位名称、小程序名称或备案/许可证号"></el-input>
        <el-button type="primary" @click="query">查询</el-button>
      </div>
      <el-table :data="rows" empty-text="暂无数据">
        <el-table-column type="index" label="序号" width="60"></el-table-column>
        <el-table-column prop="unitName" label="主办单位名称"></el-table-column>
        <el-table-column prop="serviceName" label="小程序名称"></el-table-column>
        <el-table-column prop="licence" label="备案/许可证号"></el-table-column>
        <el-table-column prop="passed" label="审核通过日期"></el-table-column>
      </el-table>
    </div>`,
});
