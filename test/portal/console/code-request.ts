const lockSeconds = 60;

interface CodeRequest {
  left: number;
  timer: number;
  $emit(name: string): void;
}

/** The button beside a phone number: once pressed it counts 60 s down, and the number cannot be changed meanwhile. */
export const codeRequest = {
  data: () => ({ left: 0, timer: 0 }),
  computed: {
    requestText(this: CodeRequest): string {
      return this.left > 0 ? `${this.left}秒后可重发` : '获取验证码';
    },
  },
  beforeDestroy(this: CodeRequest) {
    clearInterval(this.timer);
  },
  methods: {
    request(this: CodeRequest) {
      if (this.left > 0) return;
      this.$emit('request');
      this.left = lockSeconds;
      clearInterval(this.timer);
      this.timer = window.setInterval(() => {
        this.left -= 1;
        if (this.left <= 0) clearInterval(this.timer);
      }, 1000);
    },
  },
};
