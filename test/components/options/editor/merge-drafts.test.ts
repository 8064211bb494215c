import { describe, expect, it } from 'vitest';
import { mergeDrafts } from '../../../../components/options/editor/merge-drafts.ts';
import type { ProfileDraft } from '../../../../lib/platform/profile-messages.ts';

const base: ProfileDraft = {
  id: 'p',
  name: '示例',
  tags: ['甲'],
  saved: { a: '1', b: '1', c: '1' },
  scans: {},
  people: { subjectPrincipal: 'x' },
  applets: [
    { id: 'one', saved: { n: '1' }, scans: {}, people: {} },
    { id: 'two', saved: { n: '2' }, scans: {}, people: {} },
  ],
  basedOn: 1,
};
const changed = (draft: ProfileDraft, more: Partial<ProfileDraft>): ProfileDraft => ({ ...draft, ...more });
const applet = (at: number) => base.applets[at] as ProfileDraft['applets'][number];

describe('a profile saved elsewhere while it was edited here', () => {
  it('keeps what was changed on either side, here before there', () => {
    const mine = changed(base, { saved: { a: 'mine', b: '1', c: 'mine' } });
    const theirs = changed(base, { saved: { a: '1', b: 'theirs', c: 'theirs' }, tags: ['乙'], basedOn: 2 });
    expect(mergeDrafts(base, mine, theirs)).toMatchObject({
      saved: { a: 'mine', b: 'theirs', c: 'mine' },
      tags: ['乙'],
      basedOn: 2,
    });
  });

  it('lets an answer taken away stay away', () => {
    const mine = changed(base, { saved: { a: '1', c: '1' } });
    expect(mergeDrafts(base, mine, changed(base, { basedOn: 2 })).saved).toEqual({ a: '1', c: '1' });
    expect(mergeDrafts(base, base, mine).saved).toEqual({ a: '1', c: '1' });
  });

  it('has mini programs added on both sides', () => {
    const added = (id: string) => ({ id, saved: {}, scans: {}, people: {} });
    const mine = changed(base, { applets: [...base.applets, added('mine')] });
    const theirs = changed(base, { applets: [...base.applets, added('theirs')] });
    expect(mergeDrafts(base, mine, theirs).applets.map(({ id }) => id)).toEqual(['one', 'two', 'theirs', 'mine']);
  });

  it('takes away a mini program only where the other side has not changed it', () => {
    const without = changed(base, { applets: [applet(0)] });
    expect(mergeDrafts(base, without, base).applets.map(({ id }) => id)).toEqual(['one']);
    const edited = changed(base, { applets: [applet(0), { ...applet(1), saved: { n: '3' } }] });
    expect(mergeDrafts(base, without, edited).applets.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(mergeDrafts(base, edited, without).applets.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('without a change here is what was saved there', () => {
    const theirs = changed(base, { saved: { z: '9' }, people: {}, basedOn: 3 });
    expect(mergeDrafts(base, base, theirs)).toEqual(theirs);
  });
});
