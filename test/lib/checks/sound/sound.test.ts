import { describe, expect, it } from 'vitest';
import { findings } from '../../../../lib/checks/index.ts';
import { filingKinds } from '../../../../lib/fields/codes/filing-kinds.ts';
import { personCertificateTypes } from '../../../../lib/fields/codes/person-certificate-types.ts';
import { subjectTypes } from '../../../../lib/fields/codes/subject-types.ts';
import { today } from '../drafts.ts';
import { examples } from '../examples/index.ts';
import { allFiles } from './all-files.ts';
import { soundDrafts } from './sound-drafts.ts';

const texts = (id: string): Set<unknown> =>
  new Set(
    soundDrafts.flatMap(([, saved]) => Object.entries(saved)).flatMap(([key, text]) => (key.endsWith(id) ? text : [])),
  );
const exampleCount = Object.values(examples).flat().length;

describe(`${soundDrafts.length} sound drafts, beside ${exampleCount} examples`, () => {
  it.each(soundDrafts)('%s: no error is found', (_, saved, about = {}) => {
    const found = findings(saved, { today, lang: 'zh-CN', kind: 'first', ...allFiles, ...about });
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule, fields }) => [rule, fields])).toEqual([]);
  });

  it('are enough, and of every kind', () => {
    expect(soundDrafts.length).toBeGreaterThan(39);
    expect(soundDrafts.length + exampleCount).toBeGreaterThan(149);
    expect(texts('base_info.type')).toEqual(new Set([...subjectTypes.map(({ code }) => code)]));
    expect([...texts('principal_info.certificate_type')].toSorted()).toEqual(
      personCertificateTypes.map(({ code }) => code).toSorted(),
    );
    const kinds = soundDrafts.flatMap(([, , about]) => about?.kind ?? []);
    expect(new Set(kinds)).toEqual(new Set(filingKinds.map(({ id }) => id)));
  });

  it('are all different', () => {
    expect(new Set(soundDrafts.map(([what]) => what)).size).toBe(soundDrafts.length);
  });
});
