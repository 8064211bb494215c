import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  savedFor,
  withAnswers,
  withPerson,
  withScans,
} from '../../../../components/options/editor/draft-edits.ts';
import { withTaken } from '../../../../components/options/editor/with-taken.ts';

const same = 'ui.applet_principal_same_as_subject';
const certificate = 'icp_subject.organize_info.certificate_type';

describe('answers', () => {
  it('go to the side they belong to, and empty ones away', () => {
    const draft = withAnswers(emptyDraft('a'), 'a', {
      'icp_subject.base_info.name': '示例',
      'icp_applets.base_info.name': '小示例',
      'icp_applets.base_info.service_content_types': ['3'],
    });
    expect(draft.saved).toEqual({ 'icp_subject.base_info.name': '示例' });
    expect(draft.applets[0]?.saved).toEqual({
      [same]: '1',
      'icp_applets.base_info.name': '小示例',
      'icp_applets.base_info.service_content_types': ['3'],
    });
    const less = withAnswers(draft, 'a', {
      'icp_subject.base_info.name': '',
      'icp_applets.base_info.service_content_types': [],
    });
    expect(less.saved).toEqual({});
    expect(Object.keys(less.applets[0]?.saved ?? {})).toEqual([same, 'icp_applets.base_info.name']);
  });

  it('a certificate the other kind of subject has not goes with the change of kind', () => {
    const company = withAnswers(emptyDraft('a'), 'a', { 'icp_subject.base_info.type': '4', [certificate]: '1' });
    expect(company.saved[certificate]).toBe('1');
    expect(withAnswers(company, 'a', { 'icp_subject.base_info.type': '5' }).saved[certificate]).toBeUndefined();
    expect(withAnswers(company, 'a', { 'icp_subject.base_info.address': '一号' }).saved[certificate]).toBe('1');
  });

  it('an individual is the mini program’s principal, unless another is already named', () => {
    const other = withAnswers(emptyDraft('a'), 'a', { [same]: '0' });
    expect(savedFor(withAnswers(other, 'a', { 'icp_subject.base_info.type': '5' }), 'a')[same]).toBe('1');
    const named = withAnswers(other, 'a', { 'icp_applets.principal_info.name': '林样本' });
    expect(savedFor(withAnswers(named, 'a', { 'icp_subject.base_info.type': '5' }), 'a')[same]).toBe('0');
  });
});

describe('people and scans', () => {
  const scan = { id: 's', name: 'a.png', type: 'image/png', bytes: 1, width: 1, height: 1, addedAt: 0 };
  const front = 'icp_applets.principal_info.certificate_photo_front';
  const taken = {
    personId: 'p1',
    saved: { 'icp_applets.principal_info.name': '林样本' },
    scans: { [front]: [scan] },
  };

  it('whoever is taken replaces all of whoever was there, and is another than the subject principal', () => {
    const before = withAnswers(emptyDraft('a'), 'a', { 'icp_applets.principal_info.mobile': '13800138001' });
    const draft = withTaken(before, 'a', 'appletPrincipal', taken);
    expect(draft.applets[0]).toEqual({
      id: 'a',
      saved: { 'icp_applets.principal_info.name': '林样本', [same]: '0' },
      scans: { [front]: [scan] },
      people: { appletPrincipal: 'p1' },
    });
    expect(draft.taken).toEqual({ p1: { saved: taken.saved, scans: taken.scans } });
  });

  it('the letter of authorization stays: it names the role', () => {
    const letter = 'icp_applets.principal_info.authorization_letter';
    const before = withScans(emptyDraft('a'), 'a', { id: letter, slot: letter }, [scan]);
    expect(withTaken(before, 'a', 'appletPrincipal', taken).applets[0]?.scans).toEqual({
      [letter]: [scan],
      [front]: [scan],
    });
  });

  it('no longer shared, the data stay', () => {
    const draft = withPerson(withTaken(emptyDraft('a'), 'a', 'appletPrincipal', taken), 'a', 'appletPrincipal');
    expect(draft.applets[0]?.people).toEqual({});
    expect(draft.applets[0]?.saved['icp_applets.principal_info.name']).toBe('林样本');
  });

  it('a slot without scans is no slot', () => {
    const id = 'icp_subject.organize_info.certificate_photo';
    const draft = withScans(emptyDraft('a'), 'a', { id, slot: id }, [scan]);
    expect(draft.scans).toEqual({ [id]: [scan] });
    expect(withScans(draft, 'a', { id, slot: id }, []).scans).toEqual({});
  });
});
