import type { Block, Line, Titled } from '../form.ts';
import { clearTitles, vagueTitles } from '../words/titles.ts';
import type { Kind } from './kind.ts';

const titled = (how: Titled): Kind => ({
  change: (form) => {
    for (const block of form.blocks) block.titled = how;
    form.steps = undefined;
  },
});

const untitle = (block: Block): void => {
  block.title = undefined;
};

export const sections: Record<string, Kind> = {
  renamed: {
    change: (form, lot) => {
      for (const block of form.blocks) block.title = lot.pick(clearTitles[block.part]);
      form.steps = undefined;
    },
  },
  stepAlone: {
    change: (form) => {
      for (const block of form.blocks) untitle(block);
    },
  },
  vague: {
    change: (form, lot) => {
      for (const block of form.blocks) {
        block.title = lot.pick(vagueTitles);
        block.told = false;
      }
      form.steps = undefined;
    },
  },
  unheaded: {
    change: (form) => {
      for (const block of form.blocks) {
        untitle(block);
        block.told = false;
      }
      form.steps = undefined;
    },
  },
  oneUnheaded: {
    change: (form, lot) => {
      const block = lot.pick(form.blocks);
      untitle(block);
      block.told = false;
      form.steps = undefined;
    },
    pages: ['bothPrincipals', 'subject', 'mini', 'whole'],
  },
  subtitled: {
    change: (form, lot) => {
      for (const { lines } of form.blocks)
        for (const line of lot.some(lines, 2)) (line as Line).under = lot.pick(vagueTitles);
    },
  },
  divTitles: titled('div'),
  strongTitles: titled('strong'),
  titlesApart: titled('apart'),
  roleTitles: titled('role'),
};
