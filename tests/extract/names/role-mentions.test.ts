import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';

const TEXT =
  'Russian Foreign Minister Sergey Lavrov met NATO Secretary-General Jens Stoltenberg. The Russian FM left early. ' +
  'The NATO secretary general stayed. The top Russian diplomat was tired, the minister said. The German chancellor was away.';

it('stand for who holds them in the text, and for nobody else', () => {
  const roles = findNames(TEXT, []).mentions.filter(({ kind }) => kind === 'role');
  expect(roles.map(({ text, entity }) => [text, entity])).toEqual([
    ['The Russian FM', 'sergey-lavrov'],
    ['The NATO secretary general', 'jens-stoltenberg'],
    ['The top Russian diplomat', 'sergey-lavrov'],
    ['the minister', 'sergey-lavrov'],
  ]);
});
