import Vue from 'vue';
import { controlProps } from '../../kit.ts';
import { refusal } from '../refusal.ts';
import { fieldId } from './field-id.ts';

/** A file field that sends at once. What the portal will send stands in hidden fields, not in the file field. */
export const upload = Vue.extend({
  inject: { fieldId },
  props: controlProps,
  data: () => ({ percent: -1, fault: '' }),
  computed: {
    sent(): string[] {
      return Array.isArray(this.value) ? this.value.map(String) : [];
    },
  },
  methods: {
    async send(event: Event) {
      const { limit } = this.row;
      const files = [...((event.target as HTMLInputElement).files ?? [])];
      const room = limit > 1 ? limit - this.sent.length : 1;
      this.fault =
        files.length > room
          ? `最多上传 ${limit} 个文件`
          : (files.map((file) => refusal(file, this.row.accept)).find(Boolean) ?? '');
      if (this.fault) return;
      for (const file of files) {
        try {
          this.percent = 0;
          const value = await this.row.upload(file, (percent) => {
            this.percent = percent;
          });
          this.$emit('input', limit > 1 ? [...this.sent, value] : [value]);
        } catch (error) {
          this.fault = error instanceof Error ? error.message : String(error);
        }
        this.percent = -1;
        await this.$nextTick();
      }
      this.$emit('blur');
    },
    remove(value: string) {
      this.$emit(
        'input',
        this.sent.filter((one) => one !== value),
      );
    },
    mediaOf: (value: string) => value.split('|')[1],
    nameOf: (value: string) => value.split('|')[0],
  },
  template: `
    <div>
      <input type="file" :id="fieldId" :accept="row.accept" :multiple="row.limit > 1" :disabled="row.readonly || percent >= 0" @change="send">
      <progress v-if="percent >= 0" :value="percent" max="100"></progress>
      <div v-if="fault" role="alert">{{ fault }}</div>
      <div v-for="value in sent" :key="value">
        <img :src="row.previewOf(value)" :alt="nameOf(value)" height="60"> {{ nameOf(value) }}
        <input type="hidden" :name="row.name || undefined" :value="mediaOf(value)">
        <button v-if="!row.readonly" type="button" @click="remove(value)">删除</button>
      </div>
    </div>`,
});
