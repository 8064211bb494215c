import type { Parser } from './parser.ts';
import { files } from './rows/files.ts';
import { kept } from './rows/kept.ts';
import { pages } from './rows/pages.ts';
import { typed } from './rows/typed.ts';

/** Every reader of something that comes from outside: from a person, a file, a page, or storage. */
export const parsers: readonly Parser[] = [...typed, ...files, ...pages, ...kept];
