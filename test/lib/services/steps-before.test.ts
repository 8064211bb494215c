import { expect, it } from 'vitest';
import type { FieldId } from '../../../lib/fields/index.ts';
import { stepsBefore } from '../../../lib/services/steps-before.ts';
import type { ShownPart } from '../../../lib/services/values-in.ts';

const shows = (id: FieldId, text: string): ShownPart => ({ ids: [id], control: 'text', shown: [text] });
const mobile: FieldId = 'icp_subject.principal_info.mobile';
const name: FieldId = 'icp_applets.base_info.name';
const texts = (parts: ShownPart[]) => parts.map(({ ids, shown }) => [ids[0], shown[0]]);

it('what stood on other steps is told as it stood last', () => {
  const { note } = stepsBefore();
  expect(note({ login: '1', step: 'a' }, [shows(mobile, '1')])).toEqual([]);
  expect(note({ login: '1', step: 'a' }, [shows(mobile, '13')])).toEqual([]);
  expect(texts(note({ login: '1', step: 'b' }, [shows(name, '示例')]))).toEqual([[mobile, '13']]);
  expect(texts(note({ login: '1', step: 'a' }, [shows(mobile, '')]))).toEqual([[name, '示例']]);
});

it('another login begins with nothing', () => {
  const { note } = stepsBefore();
  note({ login: '1', step: 'a' }, [shows(mobile, '13')]);
  note({ login: '1', step: 'b' }, [shows(name, '示例')]);
  expect(note({ login: '2', step: 'c' }, [])).toEqual([]);
  expect(note({ login: '2', step: 'd' }, [])).toEqual([]);
});
