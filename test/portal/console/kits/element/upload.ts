import Vue from 'vue';
import { controlProps } from '../../kit.ts';
import { refusal } from '../refusal.ts';

/** Of Element's upload: what it was asked to send, and its list. */
interface Request {
  file: File & { uid: number };
  onProgress(progress: { percent: number }): void;
}
interface Listed {
  name: string;
  url: string;
  uid?: number;
  status?: string;
}

/** Pictures as cards, sent at once; what the portal will send stands in hidden fields, not in the file input. */
export const upload = Vue.extend({
  props: controlProps,
  data: () => ({ files: [] as Listed[], fault: '', asked: false, arrived: 0 }),
  computed: {
    sent(): string[] {
      return Array.isArray(this.value) ? this.value.map(String) : [];
    },
  },
  watch: {
    sent: {
      immediate: true,
      handler(now: string[], before?: string[]) {
        if (now.join() === before?.join()) return;
        // Element's list is put anew; what is still under way must stay in it.
        const list = (this.$refs.upload as unknown as { uploadFiles: Listed[] } | undefined)?.uploadFiles ?? [];
        const done = now.map((value) => ({ name: value.split('|')[0] ?? '', url: this.row.previewOf(value) }));
        const underWay = ({ status, uid }: Listed) => /ready|uploading/.test(status ?? '') && uid !== this.arrived;
        this.files = [...done, ...list.filter(underWay)];
      },
    },
  },
  methods: {
    /** As seen on one build, where only a person's clicks count: no file before the button was clicked. */
    fits(file: File): boolean {
      if (this.variant.clicks === 'trusted' && !this.asked) return false;
      this.fault = refusal(file, this.row.accept);
      return this.fault === '';
    },
    async send({ file, onProgress }: Request) {
      this.fault = '';
      try {
        const value = await this.row.upload(file, (percent) => onProgress({ percent }));
        this.arrived = file.uid;
        this.$emit('input', this.row.limit > 1 ? [...this.sent, value] : [value]);
        this.$emit('blur');
      } catch (error) {
        this.fault = error instanceof Error ? error.message : String(error);
        throw error;
      }
    },
    remove(listed: Listed) {
      const at = this.files.indexOf(listed);
      if (at < 0) return;
      this.$emit(
        'input',
        this.sent.filter((_, index) => index !== at),
      );
      this.$emit('blur');
    },
    mediaOf: (value: string) => value.split('|')[1],
    tooMany() {
      this.fault = `最多上传 ${this.row.limit} 个文件`;
    },
  },
  template: `
    <div>
      <el-upload ref="upload" action="" list-type="picture-card" :accept="row.accept" :disabled="row.readonly"
        :multiple="row.limit > 1" :limit="row.limit > 1 ? row.limit : undefined" :file-list="files"
        :http-request="send" :on-remove="remove" :on-exceed="tooMany" :before-upload="fits" @click.native="asked = true">
        <i class="el-icon-plus"></i>
        <div v-if="fault" slot="tip" class="el-upload__tip">{{ fault }}</div>
      </el-upload>
      <input v-for="value in sent" :key="value" type="hidden" :name="row.name || undefined" :value="mediaOf(value)">
    </div>`,
});
