import { heeds } from '../../kit.ts';
import type { Variant } from '../../variant.ts';

interface Menu {
  open: boolean;
  variant: Variant;
  $emit(name: string): void;
  close(): void;
}

/**
 * What controls with a menu share: any click of the document closes it. Their own trigger swallows its click, so a menu
 * of another control may stay open.
 */
export const menu = {
  data: () => ({ open: false }),
  computed: {
    /** In the variant with hashed classes a role is all that tells what an element is. */
    roles(this: Menu): boolean {
      return this.variant.classes === 'hashed';
    },
  },
  mounted(this: Menu) {
    document.addEventListener('click', this.close);
  },
  beforeDestroy(this: Menu) {
    document.removeEventListener('click', this.close);
  },
  methods: {
    heeded(this: Menu, event: Event): boolean {
      return heeds(event, this.variant);
    },
    close(this: Menu) {
      if (!this.open) return;
      this.open = false;
      this.$emit('blur');
    },
  },
};
