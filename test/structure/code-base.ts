import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type SourceFile, sourceFile } from './source-file.ts';

/** Files by path. */
export type CodeBase = ReadonlyMap<string, SourceFile>;

export const codeBase = (files: readonly SourceFile[]): CodeBase => new Map(files.map((file) => [file.path, file]));

const pathsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      )
    : [];

/** Every TypeScript file in these folders of the project. */
export const readFolders = (...folders: string[]): CodeBase =>
  codeBase(
    folders
      .flatMap(pathsIn)
      .filter((path) => /\.tsx?$/u.test(path))
      .toSorted()
      .map((path) => sourceFile(path, readFileSync(path, 'utf8'))),
  );
