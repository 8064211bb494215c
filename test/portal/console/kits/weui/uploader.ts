import { defineComponent } from 'vue';
import { controlProps, heeds } from '../../kit.ts';

const largest = (type: string) => (type.startsWith('video/') ? 20 : 2);

/** Picture upload: the button opens the file chooser; progress, then a preview. The true value is the hidden media id. */
export const weuiUploader = defineComponent({
  props: controlProps,
  data: () => ({ percent: -1, failure: '', asked: false }),
  computed: {
    files(): string[] {
      return this.value as string[];
    },
    full(): boolean {
      return this.files.length >= this.row.limit;
    },
  },
  methods: {
    choose(event: Event) {
      if (this.row.readonly || !heeds(event, this.variant)) return;
      this.asked = true;
      (this.$refs.input as HTMLInputElement).click();
    },
    refusal(file: File): string {
      if (!this.row.accept.split(',').includes(file.type)) return '文件格式不正确';
      return file.size > largest(file.type) * 1024 * 1024 ? `文件不能超过 ${largest(file.type)}M` : '';
    },
    async chosen(event: Event) {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      // One build takes no file before its button was clicked.
      if (!file || this.row.readonly || (this.variant.clicks === 'trusted' && !this.asked)) return;
      this.failure = this.refusal(file);
      if (this.failure) return;
      this.percent = 0;
      try {
        const done = await this.row.upload(file, (percent) => {
          this.percent = percent;
        });
        this.$emit('input', [...this.files, done].slice(-this.row.limit));
      } catch (error) {
        this.failure = (error as Error).message;
      }
      this.percent = -1;
      input.value = '';
      this.$emit('blur');
    },
    remove(file: string) {
      this.$emit(
        'input',
        this.files.filter((one) => one !== file),
      );
    },
    nameOf: (file: string) => file.split('|')[0],
    mediaOf: (file: string) => file.split('|')[1],
  },
  template: `
    <div class="weui-desktop-upload">
      <ul v-if="files.length" class="mp-upload-preview">
        <li v-for="file in files" :key="file" class="weui-desktop-upload__img">
          <img :src="row.previewOf(file)" :alt="nameOf(file)">
          <input type="hidden" name="media_id" :value="mediaOf(file)">
          <a v-if="!row.readonly" class="weui-desktop-upload__remove" @click.prevent="remove(file)">删除</a>
        </li>
      </ul>
      <div v-if="percent >= 0" class="weui-desktop-upload__file__progress"><span class="weui-desktop-upload__file__bar" :style="{ width: percent + '%' }"></span><em>{{ percent }}%</em></div>
      <div v-show="!full && percent < 0" class="weui-desktop-upload__btn__wrp">
        <a class="weui-desktop-upload__img__btn" :role="variant.classes === 'hashed' && 'button'" @click.stop="choose"><i class="weui-desktop-icon__add"></i>上传</a>
      </div>
      <input ref="input" class="weui-desktop-upload__input" type="file" name="file" tabindex="-1" :accept="row.accept" :disabled="row.readonly" @change="chosen">
      <p v-if="failure" class="weui-desktop-upload__tips weui-desktop-upload__tips_warn">{{ failure }}</p>
    </div>`,
});
