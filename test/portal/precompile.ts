import type { Plugin } from 'vite';
import { compileTemplate } from 'vue/compiler-sfc';

const template = /\btemplate: (?:\/\* html \*\/ )?`([^`]*)`/gu;

/**
 * Compiles the template strings of components at build time, so that the pages run under a CSP that forbids eval (Vue's
 * own compiler in the page needs it). before → after: template: `<p/>` → ...{ render() {…}, staticRenderFns: […] }
 */
export const precompile = (): Plugin => ({
  name: 'precompile-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.ts') || id.includes('node_modules') || !code.includes('template: ')) return undefined;
    return { code: code.replace(template, (_, source: string) => `...${rendering(source, id)}`), map: null };
  },
});

function rendering(source: string, filename: string): string {
  const { code, errors } = compileTemplate({ source, filename, isProduction: true, prettify: false });
  if (errors.length > 0) throw new Error(`${filename}: ${errors.join('; ')}`);
  return `(() => { ${code}\nreturn { render, staticRenderFns }; })()`;
}
