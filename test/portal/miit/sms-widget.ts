import Vue, { type PropType } from 'vue';
import { captcha } from './captcha.ts';
import type { ClassNames } from './class-names.ts';
import { type FormId, type SmsForm, smsForms, type Values } from './forms.ts';
import { pageAlert } from './page-alert.ts';
import { shown } from './practice.ts';
import { carry, post } from './requests.ts';
import { variant } from './variant.ts';

const lockedFor = 3000;

/** What of Element's form is used here; its types know no per-row outcome. */
interface ElementForm {
  validate(done: (ok: boolean, faults: Record<string, { message: string }[]>) => void): void;
  clearValidate(): void;
}

const emptyModels = (): Record<FormId, Values> => ({
  verify: { code: '', mobile: '', tail: '' },
  resend: { mobile: '', tail: '' },
});

/** Both forms side by side in the document, one of them hidden by an inline style. Emits `result` with the status. */
export const smsWidget = Vue.extend({
  props: { names: { type: Object as PropType<ClassNames>, required: true }, codePrompt: String },
  data: () => ({
    forms: smsForms,
    current: 0,
    models: emptyModels(),
    locked: { verify: false, resend: false } as Record<FormId, boolean>,
  }),
  created() {
    shown.models = this.models;
  },
  destroyed() {
    if (shown.models === this.models) delete shown.models;
  },
  methods: {
    /** A change of tab empties both forms, also when it leads to the tab one is on. */
    show(index: number) {
      this.current = index;
      for (const { id, rows } of smsForms) {
        for (const row of rows) this.models[id][row.id] = '';
        this.$nextTick(() => this.elementForm(id).clearValidate());
      }
    },
    elementForm(id: FormId): ElementForm {
      return (this.$refs[id] as unknown as ElementForm[])[0] as ElementForm;
    },
    rulesOf: ({ rows }: SmsForm) => Object.fromEntries(rows.map(({ id, rules }) => [id, rules])),
    submit(form: SmsForm) {
      this.locked[form.id] = true;
      setTimeout(() => {
        this.locked[form.id] = false;
      }, lockedFor);
      this.elementForm(form.id).validate((ok, faults) => {
        const first = form.rows.map(({ id }) => faults[id]?.[0]).find(Boolean);
        if (ok) void this.send(form);
        else if (first) pageAlert(first.message);
      });
    },
    async send({ id, path, rows }: SmsForm) {
      const body = Object.fromEntries(rows.map((row) => [row.send, this.models[id][row.id]]));
      await post('image/getCheckImagePoint', {});
      const host = document.querySelector('#app .Box');
      if (!host || !(await captcha(host))) return;
      const { sign } = await post('image/checkImage', {});
      carry(String(sign));
      const { validStatus } = await post(path, body);
      this.$emit('result', variant.status ?? validStatus);
    },
  },
  template: `
    <div :class="names.widget">
      <div :class="names.head"><div :class="names.tabs"><div>
        <h5 v-for="(form, index) in forms" :key="form.id" :class="{ [names.current]: current === index }"
          @click="show(index)">{{ form.tab }}</h5>
      </div></div></div>
      <div :class="names.body"><div :class="names.cards">
        <div v-for="(form, index) in forms" :key="form.id" :class="names.card"
          :style="{ display: current === index ? 'block' : 'none' }">
          <el-form :ref="form.id" :model="models[form.id]" :rules="rulesOf(form)" :class="names.form"
            @submit.native.prevent>
            <el-form-item v-for="row in form.rows" :key="row.id" :prop="row.id" :class="names[row.item]">
              <span :class="names.icon"><i :class="row.icon"></i></span>
              <el-input v-if="row.numeric" type="age" v-model.number="models[form.id][row.id]"
                :placeholder="row.prompt" autocomplete="off"></el-input>
              <el-input v-else type="age" v-model="models[form.id][row.id]" :maxlength="row.maxlength"
                :placeholder="row.id === 'code' && codePrompt || row.prompt" autocomplete="off"></el-input>
            </el-form-item>
            <el-form-item>
              <el-button type="success" :class="names.submit" :disabled="locked[form.id]"
                @click="submit(form)">提交</el-button>
            </el-form-item>
          </el-form>
        </div>
      </div></div>
    </div>`,
});
