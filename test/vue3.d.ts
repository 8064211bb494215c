declare module 'vue3/dist/vue.esm-bundler.js' {
  export * from 'vue3';
}
