import { expect, it } from 'vitest';
import { filingKinds } from '../../../lib/fields/codes/filing-kinds.ts';
import { type KindId, receiversOf, type SmsTo, verifiersByKind } from './kinds.ts';

it('knows every kind of filing there is', () => {
  expect(Object.keys(verifiersByKind)).toEqual(filingKinds.map(({ id }) => id));
});

const subject = 'subjectPrincipal';
const applet = 'appletPrincipal';

it.each<[KindId, SmsTo, string[]]>([
  ['first', 'kind', [subject, applet]],
  ['first', 'subject', [subject]],
  ['add_service', 'kind', [applet]],
  ['add_access', 'kind', [applet]],
  ['add_service', 'both', [subject, applet]],
  ['change_subject', 'kind', [subject]],
  ['change_service', 'kind', [applet]],
  ['change_both', 'kind', [subject, applet]],
  ['change_both', 'applet', [applet]],
  ['cancel_subject', 'kind', [subject]],
  ['cancel_service', 'kind', [applet]],
  ['cancel_access', 'kind', []],
  ['cancel_access', 'both', []],
])('%s, sms to %s', (kind, choice, persons) => expect(receiversOf(kind, choice)).toEqual(persons));
