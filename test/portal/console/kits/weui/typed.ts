import type { RowView } from '../../kit.ts';
import { lengthOf } from '../../length.ts';

/** What text inputs share: the value comes from the model, and a word being composed is not yet a value. */
export const typed = {
  data: () => ({ composing: false }),
  methods: {
    typed(this: { composing: boolean; $emit(name: string, value: string): void }, event: Event) {
      if (!this.composing) this.$emit('input', (event.target as HTMLInputElement).value);
    },
    composed(this: { composing: boolean; $emit(name: string, value: string): void }, event: Event) {
      this.composing = false;
      this.$emit('input', (event.target as HTMLInputElement).value);
    },
  },
};

/** 「12/60」 */
export const counter = (value: string, row: RowView): string => `${lengthOf(value, row.doubled)}/${row.max}`;

export const tooLong = (value: string, row: RowView): boolean => row.max > 0 && lengthOf(value, row.doubled) > row.max;
