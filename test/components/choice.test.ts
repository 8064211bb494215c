import { describe, expect, it } from 'vitest';
import { appletFor, choiceOf, type Picked, type ProfileHere, pickedFrom } from '../../components/choice.ts';

const shop = { id: 'a1', name: '示例商城' };
const menu = { id: 'b1', name: '样板点餐' };
const club = { id: 'b2', name: '样板会员' };
const profile = (applets: ProfileHere['applets'], samePerson = false): ProfileHere => ({
  id: 'p',
  name: '示例',
  applets,
  samePerson,
});

describe('the mini program that is filled from', () => {
  it.each([
    ['the only one, on a page that names none', { profile: profile([shop]) }, undefined, shop],
    ['the one of the same name', { profile: profile([menu, club]) }, '样板会员', club],
    [
      'the same name in full-width forms and with spaces',
      { profile: profile([{ id: 'x', name: '示例(A)商城' }]) },
      '示例（Ａ） 商城',
      { id: 'x', name: '示例(A)商城' },
    ],
    [
      'the only one while it has no name yet',
      { profile: profile([{ id: 'n', name: '' }]) },
      '示例商城',
      { id: 'n', name: '' },
    ],
    ['the one picked, whatever the page names', { profile: profile([shop]), appletId: 'a1' }, '别的小程序', shop],
    ['the only one, though the page names another', { profile: profile([shop]) }, '别的小程序', shop],
    ['none of several when the page names another', { profile: profile([menu, club]) }, '别的小程序', undefined],
    ['none of several when the page names none', { profile: profile([menu, club]) }, undefined, undefined],
    ['none of two with the same name', { profile: profile([menu, { ...menu, id: 'b9' }]) }, '样板点餐', undefined],
    ['none that is not in the profile', { profile: profile([shop]), appletId: 'gone' }, undefined, undefined],
    ['none before a profile is picked', {}, '示例商城', undefined],
  ] satisfies Array<[string, Picked, string | undefined, unknown]>)('%s', (_, picked, shown, expected) => {
    expect(appletFor(picked, shown)).toEqual(expected);
  });
});

describe('the choice', () => {
  const wechat = { site: 'wechat' } as const;
  const miit = { site: 'miit' } as const;
  it.each([
    ['asks for a profile', {}, wechat, { missing: 'profile' }],
    ['asks which mini program', { profile: profile([menu, club]) }, wechat, { missing: 'applet' }],
    ['is complete with one', { profile: profile([shop]) }, wechat, { choice: { profileId: 'p', appletId: 'a1' } }],
    ['does without where the profile has none', { profile: profile([]) }, wechat, { choice: { profileId: 'p' } }],
    ['asks whose SMS it is', { profile: profile([shop]) }, miit, { missing: 'verifier' }],
    [
      'does not where both are one person',
      { profile: profile([shop], true) },
      miit,
      { choice: { profileId: 'p', appletId: 'a1', verifier: 'subjectPrincipal' } },
    ],
    [
      'needs no mini program for the subject principal',
      { profile: profile([menu, club]), verifier: 'subjectPrincipal' },
      miit,
      { choice: { profileId: 'p', verifier: 'subjectPrincipal' } },
    ],
    [
      'needs one for its own principal',
      { profile: profile([menu, club]), verifier: 'appletPrincipal' },
      miit,
      { missing: 'applet' },
    ],
    [
      'says nothing of a verifier on the console',
      { profile: profile([shop]), verifier: 'appletPrincipal' },
      wechat,
      { choice: { profileId: 'p', appletId: 'a1' } },
    ],
  ] as Array<[string, Picked & { profile?: ProfileHere }, Parameters<typeof choiceOf>[1], unknown]>)(
    '%s',
    (_, picked, page, expected) => {
      expect(choiceOf(picked, page)).toEqual(expected);
    },
  );
});

describe('after a fill', () => {
  const several = profile([menu, club]);
  it.each([
    ['nothing filled yet', { profile: several }, undefined, { profile: several }],
    [
      'from the one picked',
      { profile: several },
      { profile: '示例', applet: '样板会员' },
      { profile: several, appletId: 'b2' },
    ],
    [
      'from the one picked by name alone',
      { profile: { name: '示例' } },
      { profile: '示例', applet: '样板会员' },
      { profile: { name: '示例' } },
    ],
    [
      'from another, in the popup',
      { profile: several, appletId: 'b1' },
      { profile: '别家' },
      { profile: { name: '别家' } },
    ],
    ['from the popup, nothing picked', {}, { profile: '别家' }, { profile: { name: '别家' } }],
  ] as Array<[string, Picked, { profile: string; applet?: string } | undefined, Picked]>)(
    '%s',
    (_, picked, source, next) => {
      expect(pickedFrom(picked, source)).toEqual(next);
    },
  );
});
