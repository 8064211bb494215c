import type { Plugin } from 'vite';

const ofVue3 = /[\\/]node_modules[\\/](?:element-plus|@element-plus|@vueuse|tdesign-[\w-]+|vue3)[\\/]/u;

/**
 * Two Vues live side by side: the pages and Element UI run on Vue 2.7, Element Plus and TDesign on Vue 3, which stands
 * under another name. Whoever asks for `vue` gets his own, with the compiler of templates.
 */
export const vueOf = (): Plugin => ({
  name: 'vue-of',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== 'vue') return undefined;
    const entry = ofVue3.test(importer ?? '') ? 'vue3/dist/vue.esm-bundler.js' : 'vue/dist/vue.esm.js';
    return this.resolve(entry, importer, { skipSelf: true });
  },
});
