import { describe, expect, it } from 'vitest';
import { mutantsOf } from './mutants-of.ts';

const changed = (text: string) =>
  mutantsOf('sample.ts', text).map(({ start, end, to }) => text.slice(0, start) + to + text.slice(end));

describe('changes of a source file', () => {
  it.each([
    ['a && b', ['(a || b)']],
    ['a || b', ['(a && b)']],
    ['a ?? b', []],
    ['a === b', ['a !== b']],
    ['a < 5', ['a <= 5', 'a >= 5', 'a < 6']],
    ['a >= b', ['a > b', 'a < b']],
    ['!a', ['a']],
    ['a ? b : c', ['!(a) ? b : c']],
    ['if (a) b();', ['if (!(a)) b();']],
    ['({ when: f })', ['({ when: () => true })', '({ when: (...all) => !(f)(...all) })']],
    ['list.some((one) => one)', ['list.some((one) => !(one))', 'list.every((one) => one)']],
    ['list.filter((one) => one)', ['list.filter((one) => !(one))', 'list']],
    ['list.filter(isOne)', ['list']],
    ['text.trim()', ['text']],
    ['text.slice(2)', ['text.slice(3)']],
    ['true', ['false']],
    ['/^ab$/u', ['/(?:)/u', '/(?!)/u', '/ab$/u', '/^ab/u']],
    ['f(1)', []],
    ['const a: Array<1> = b as const;', []],
  ])('%s', (text, wanted) => {
    expect(changed(text)).toEqual(wanted);
  });

  it('have names that say what became what, each its own', () => {
    const names = mutantsOf('sample.ts', 'a && b;\na && b;').map(({ name }) => name);
    expect(names).toEqual(['a && b → (a || b)', 'a && b → (a || b) #2']);
  });

  it('a file that cannot be read is told', () => {
    expect(() => mutantsOf('sample.ts', 'const = ;')).toThrow('sample.ts');
  });
});
