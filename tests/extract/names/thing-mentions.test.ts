import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';

it('lets a common noun stand for the event or agreement that was named last', () => {
  const text =
    'At the Munich Security Conference he named the Minsk Agreements. The agreements hold, he told the conference.';
  const roles = findNames(text, []).mentions.filter(({ kind }) => kind === 'role');
  expect(roles.map((role) => [role.text, role.entity])).toEqual([
    ['The agreements', 'minsk-agreements'],
    ['the conference', 'munich-security-conference'],
  ]);
});
