import { expect, it } from 'vitest';
import { judgeClick } from '../../../components/overlay/genuine-click.ts';

const person = { isTrusted: true, timeStamp: 5000 };

it.each([
  ['a person’s, long in sight', person, { visible: true, since: 1000 }, 'genuine'],
  ['a person’s, just long enough in sight', person, { visible: true, since: 4700 }, 'genuine'],
  ['a script’s', { ...person, isTrusted: false }, { visible: true, since: 1000 }, 'scripted'],
  ['a script’s in a browser that cannot tell', { ...person, isTrusted: false }, undefined, 'scripted'],
  ['on a covered button', person, { visible: false, since: 1000 }, 'unseen'],
  ['on a button uncovered this moment', person, { visible: true, since: 4701 }, 'tooSoon'],
  ['where the browser cannot tell what is seen', person, undefined, 'unsupported'],
])('a click %s', (_, click, sight, verdict) => {
  expect(judgeClick(click, sight)).toBe(verdict);
});
