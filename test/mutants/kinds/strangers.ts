import type { Block, Cell, CellKind, Hidden, Line } from '../form.ts';
import type { Lot } from '../lot.ts';
import { borrowed, strangeBlocks, strangeRows } from '../words/strange-rows.ts';
import type { Kind } from './kind.ts';

const stranger = (label: string, kind: CellKind, prompt = ''): Line => {
  const options = kind === 'select' ? ['居民身份证', '护照'].map((text) => ({ code: text, text })) : [];
  return { label, called: 'label', cells: [{ kind, options, prompt, type: 'text' }], depth: 0 };
};

const insert = (lines: Line[], line: Line, lot: Lot): void => {
  lines.splice(lot.below(lines.length + 1), 0, line);
};

/** The same row once more, for nothing. */
const twin = (line: Line, hidden?: Hidden): Line => ({
  ...line,
  cells: line.cells.map(({ is, ...cell }): Cell => ({ ...cell })),
  ...(hidden && { hidden }),
});

const strangeBlock = (lot: Lot): Block => ({
  title: lot.pick(strangeBlocks),
  titled: lot.pick(['h3', 'div', 'legend', 'strong', 'role']),
  part: 'foreign',
  lines: lot.some(borrowed, 2 + lot.below(5)).map(([label, kind]) => stranger(label, kind)),
  layout: lot.pick(['rows', 'rows', 'flat', 'grid', 'table']),
  boxed: true,
});

const hiddenTwins = (ways: readonly Hidden[]): Kind => ({
  change: (form, lot) => {
    for (const block of form.blocks) {
      block.layout = 'rows';
      for (const line of lot.some(block.lines, 3)) insert(block.lines, twin(line, lot.pick(ways)), lot);
    }
  },
});

export const strangers: Record<string, Kind> = {
  rowsAlike: {
    change: (form, lot) => {
      for (const { lines } of form.blocks)
        for (const [label, kind, prompt] of lot.some(strangeRows, 5)) insert(lines, stranger(label, kind, prompt), lot);
    },
  },
  rowsInPieces: {
    change: (form, lot) => {
      for (const { lines } of form.blocks)
        for (const [label, kind, prompt] of lot.some(strangeRows, 4))
          insert(lines, { ...stranger(label, kind, prompt), called: 'pieces' }, lot);
    },
  },
  blockAfter: {
    change: (form, lot) => {
      form.blocks.push(strangeBlock(lot));
    },
  },
  blockBefore: {
    change: (form, lot) => {
      form.blocks.unshift(strangeBlock(lot));
    },
  },
  blockBetween: {
    change: (form, lot) => {
      form.blocks.splice(1, 0, strangeBlock(lot));
    },
    pages: ['organizer', 'bothPrincipals', 'subject', 'mini', 'whole'],
  },
  blockFlat: {
    change: (form, lot) => {
      for (const block of form.blocks) block.boxed = false;
      form.blocks.push({ ...strangeBlock(lot), boxed: false });
    },
  },
  blockInside: {
    change: (form, lot) => {
      const { lines } = lot.pick(form.blocks);
      const [first, ...rest] = lot.some(borrowed, 3).map(([label, kind]) => stranger(label, kind));
      if (first) lines.push({ ...first, under: lot.pick(strangeBlocks) }, ...rest);
    },
  },
  personRow: {
    change: (form, lot) => {
      // One name over a name and a number of its own: 推荐人 [请输入姓名] [请输入手机号码].
      const { lines } = lot.pick(form.blocks);
      const label = lot.pick(['推荐人', '紧急联系人', '联系人', '经办人', '担保人', '见证人']);
      const line = stranger(label, 'text', '请输入姓名');
      line.cells.push({ kind: 'text', options: [], prompt: '请输入手机号码', type: 'text' });
      insert(lines, line, lot);
    },
  },
  legalRow: {
    change: (form, lot) => {
      // One label over the name and the number of one person.
      const { lines } = form.blocks.find(({ part }) => part === 'subject') ?? form.blocks[0] ?? { lines: [] };
      const kept = lines.filter(({ label }) => !label.startsWith('法定代表人'));
      const line = stranger(lot.pick(['法定代表人', '法人', '法定代表人信息', '法人代表']), 'text', '请输入姓名');
      line.cells.push({ kind: 'text', options: [], prompt: '请输入证件号码', type: 'text' });
      for (const [at, cell] of line.cells.entries())
        Object.assign(cell, {
          unsure: true,
          is: `icp_subject.legal_person_info.${at === 0 ? 'name' : 'certificate_number'}`,
        });
      lines.splice(0, lines.length, ...kept);
      insert(lines, line, lot);
      const other = form.blocks.find(({ part }) => part === 'organizer');
      if (other) other.lines = other.lines.filter(({ label }) => label !== '证件号码');
    },
    pages: ['organizer', 'subject', 'whole'],
  },
  rowsCalled: {
    change: (form, lot) => {
      const ways = ['p', 'for', 'wrap', 'pieces', 'placeholder', 'aria', 'labelledby', 'float'] as const;
      for (const { lines } of form.blocks)
        for (const [label, kind, prompt] of lot.some(strangeRows, 6))
          insert(lines, { ...stranger(label, kind, prompt ? `请输入${label}` : ''), called: lot.pick(ways) }, lot);
    },
  },
  falseNames: {
    change: (form, lot) => {
      // What only a screen reader is told, against what stands there.
      for (const { lines } of form.blocks)
        for (const [label, kind] of lot.some(strangeRows, 4)) {
          const line = stranger(label, kind);
          const names = { aria: lot.pick(borrowed)[0], name: lot.pick(['email', 'mobile', 'name']) };
          for (const cell of line.cells) Object.assign(cell, names);
          insert(lines, line, lot);
        }
    },
  },
  innerLabels: {
    change: (form, lot) => {
      // A strange name over controls with labels of their own: 寄送 [姓名 …] [手机号码 …].
      const { lines } = lot.pick(form.blocks);
      const line = stranger(lot.pick(strangeBlocks), 'text');
      line.cells = lot
        .some(borrowed, 2)
        .map(([before]) => ({ kind: 'text', options: [], prompt: '', type: 'text', before }));
      insert(lines, line, lot);
    },
  },
  searchBar: {
    change: (form, lot) => {
      const label = lot.pick(['搜索', '小程序名称', '主体名称', '手机号码']);
      const line = stranger(label, 'text', `请输入${label}`);
      for (const cell of line.cells) Object.assign(cell, { button: lot.pick(['搜索', '查询']) });
      const lines = [{ ...line, called: 'placeholder' as const }];
      form.blocks.unshift({ titled: 'div', part: 'foreign', lines, layout: 'rows', boxed: true });
    },
  },
  beforeAndAfter: {
    change: (form) => {
      form.blocks = form.blocks.flatMap((block) => {
        const before = { ...block, title: '变更前', lines: block.lines.map((line) => twin(line)) };
        for (const { cells } of before.lines) for (const cell of cells) cell.readonly = true;
        for (const { cells } of block.lines) for (const cell of cells) cell.unsure = true;
        return [before, { ...block, title: '变更后' }];
      });
    },
  },
  honeypots: hiddenTwins(['none', 'offscreen', 'squashed', 'transparent', 'invisible', 'clipped']),
  templates: hiddenTwins(['template']),
  hiddenBlock: {
    change: (form, lot) => {
      const block = lot.pick(form.blocks);
      const lines = block.lines.map((line) => twin(line));
      const hidden = lot.pick(['none', 'offscreen', 'squashed', 'transparent', 'clipped', 'template'] as const);
      form.blocks.splice(lot.below(form.blocks.length + 1), 0, { ...block, lines, hidden, boxed: true });
    },
  },
  twins: {
    change: (form, lot) => {
      for (const { lines } of form.blocks) {
        const line = lot.pick(lines);
        const both = [twin(line), twin(line)];
        lines.splice(lines.indexOf(line), 1, both[0] as Line);
        insert(lines, both[1] as Line, lot);
      }
    },
  },
  unnamed: {
    change: (form, lot) => {
      for (const { lines } of form.blocks) insert(lines, stranger('', 'text', lot.pick(['', '请输入', '请选择'])), lot);
    },
  },
};
