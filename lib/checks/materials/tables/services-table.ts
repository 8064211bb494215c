import { serviceContentGroups } from '../../../fields/codes/service-content-groups.ts';
import { serviceContentTypes } from '../../../fields/codes/service-content-types.ts';
import type { Lang } from '../../../texts/index.ts';
import { sources } from '../../../texts/sources.ts';
import { inLine, named, type ReferenceTable, rowOf } from './reference-table.ts';

/** 小程序服务内容标识, second level under first. */
export const servicesTable = (lang: Lang): ReferenceTable => ({
  id: 'services',
  columns: ['service', 'code', 'examples'],
  rows: serviceContentGroups.flatMap((group) =>
    serviceContentTypes
      .filter((type) => type.group === group.code)
      .map((type) =>
        rowOf({
          key: type.code,
          group: inLine(group, lang),
          cells: [named(type, lang), [type.code], type.examples ? [type.examples] : []],
          also: [type.en, group.en, ...(type.aka ?? [])],
        }),
      ),
  ),
  source: sources.services,
  seen: '2026-10',
});
