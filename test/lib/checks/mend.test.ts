import { describe, expect, it } from 'vitest';
import { findings } from '../../../lib/checks/index.ts';
import { mendOf } from '../../../lib/checks/mend.ts';
import type { FieldId } from '../../../lib/fields/index.ts';
import { ofCompany, today } from './drafts.ts';

const context = { today, lang: 'zh-CN' } as const;
const mended = (id: FieldId, text: string) => {
  const saved = { ...ofCompany, [id]: text };
  return findings(saved, context).map((found) => mendOf(found, saved, context));
};

describe('what may be written in place of an answer', () => {
  it.each([
    ['icp_subject.principal_info.mobile', '138 0013-8001', '13800138001'],
    ['icp_subject.principal_info.mobile', '+86 １３８００１３８００１', '13800138001'],
    ['icp_applets.principal_info.certificate_number', '44030419921116000x', '44030419921116000X'],
    ['icp_subject.organize_info.certificate_number', '91440300ma5dem004j', '91440300MA5DEM004J'],
    ['icp_subject.base_info.address', '广东省深圳市南山区样本路1号A座（东）', '样本路1号A座（东）'],
    ['icp_subject.base_info.address', '广东深圳南山区样本路1号', '样本路1号'],
    ['icp_subject.base_info.address', ' 深圳市 南山区， 样本路１号', '样本路１号'],
    ['icp_subject.base_info.address', '深圳市南山区深圳市南山区样本路1号', '样本路1号'],
    ['icp_subject.base_info.address', '样本路\t1号', '样本路1号'],
    ['icp_subject.organize_info.certificate_address', '深圳市深圳市南山区样本路1号', '深圳市南山区样本路1号'],
    ['icp_subject.organize_info.certificate_address', '深圳市\u200b南山区  样本路1号', '深圳市南山区 样本路1号'],
    ['icp_subject.principal_info.name', '陈 示例', '陈示例'],
    ['icp_subject.principal_info.name', '阿依 • 示例', '阿依·示例'],
  ] as const)('%s: %s', (id, text, good) => {
    expect(mended(id, text)).toContainEqual({ id, text: good });
  });

  it('is nothing where only the person can tell', () => {
    expect(mended('icp_subject.principal_info.mobile', '1380013800')).toEqual([undefined]);
    expect(mended('icp_subject.principal_info.certificate_number', '440305198604120001')).toEqual([undefined]);
    expect(mended('icp_subject.base_info.address', '广州市天河区样本路1号')).toEqual([undefined]);
    expect(mended('icp_subject.base_info.address', '深圳市福田区样本路1号')).toEqual([undefined]);
    // Nothing would be left.
    expect(mended('icp_subject.base_info.address', '深圳市南山区')).toEqual([undefined, undefined]);
  });

  it('is the name as the account has it, where only signs of the keyboard differ', () => {
    const id: FieldId = 'icp_subject.base_info.name';
    const at = { ...context, accountSubject: '示例领航(深圳)科技有限公司' };
    const mends = (name: string) => {
      const saved = { ...ofCompany, [id]: name };
      return findings(saved, at).map((found) => mendOf(found, saved, at));
    };
    expect(mends('示例领航（深圳） 科技有限公司')).toEqual([{ id, text: at.accountSubject }]);
    expect(mends('示例領航（深圳）科技有限公司')).toEqual([undefined]);
    expect(mends('样本领航（深圳）科技有限公司')).toEqual([undefined]);
  });
});
