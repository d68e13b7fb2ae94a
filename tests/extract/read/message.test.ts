import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/extract/read/message.ts';

const HEADERS = 'From: desk@example.org\nSubject: Talks in Munich\nDate: Sat, 18 Feb 2017 10:00:00 +0100';

describe('a message', () => {
  it('is parted into its headers and its text', () => {
    const { fields, body } = readMessage(`${HEADERS}\n\nTalks went on.`);
    expect(fields.get('subject')).toBe('Talks in Munich');
    expect(fields.get('date')).toBe('Sat, 18 Feb 2017 10:00:00 +0100');
    expect(body).toBe('Talks went on.');
  });

  it.each([
    ['what mail programs add', `${HEADERS}\nMIME-Version: 1.0\nContent-Type: text/plain\n\nTalks went on.`],
    ['a header on two lines', `${HEADERS}\nX-Path: a,\n  b\n\nTalks went on.`],
    ['a signature', `${HEADERS}\n\nTalks went on.\n-- \nThe desk\nUnsubscribe`],
    [
      'a note over what was forwarded',
      `See below.\n\n---------- Forwarded message ---------\n${HEADERS}\n\nTalks went on.`,
    ],
    [
      'headers over what was forwarded',
      `From: a@example.org\nSubject: Fwd\n\nBegin forwarded message:\n\n${HEADERS}\n\nTalks went on.`,
    ],
  ])('has no part in %s', (_what, message) => {
    expect(readMessage(message).body).toBe('Talks went on.');
    expect(readMessage(message).fields.get('subject')).toBe('Talks in Munich');
  });

  it('loses the marks of a reply', () => {
    expect(readMessage('> Talks\n> went\n>> on.').body).toBe('Talks\nwent\non.');
  });
});

it.each([
  ['one line with a colon', 'Date: 18 February 2017\n\nTalks went on.'],
  ['a rule of dashes', 'Talks.\n\n-------- Chapter two --------\n\nThey went on.\n-- \nThe end'],
  ['nothing', ''],
])('takes %s for the article’s own', (_what, text) => {
  expect(readMessage(text)).toEqual({ fields: new Map(), body: text });
});
