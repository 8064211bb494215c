import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built package: its manifest, and every file by its path within. */
export interface Package {
  manifest: Manifest;
  files: ReadonlyMap<string, Buffer>;
}

/** What the rules look at; anything else may stand there too. */
export interface Manifest {
  manifest_version?: number;
  name?: string;
  description?: string;
  version?: string;
  default_locale?: string;
  minimum_chrome_version?: string;
  icons?: Readonly<Record<string, string>>;
  action?: { default_popup?: string; default_icon?: Readonly<Record<string, string>> };
  background?: { service_worker?: string; scripts?: readonly string[] };
  options_ui?: { page?: string };
  side_panel?: { default_path?: string };
  sidebar_action?: { default_panel?: string };
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: {
    gecko?: {
      id?: string;
      strict_min_version?: string;
      data_collection_permissions?: { required?: readonly string[] };
    };
  };
}

export const packageOf = (files: ReadonlyMap<string, Buffer>): Package => ({
  manifest: JSON.parse(files.get('manifest.json')?.toString() ?? '{}') as Manifest,
  files,
});

/** Reads a folder of a production build. */
export function readPackage(folder: string): Package {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const within = (path: string): string => path.slice(join(folder, '.').length + 1).replaceAll('\\', '/');
  return packageOf(new Map(paths.map((path) => [within(path), readFileSync(path)])));
}
