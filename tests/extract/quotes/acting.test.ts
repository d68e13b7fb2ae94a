import { describe, expect, it } from 'vitest';
import { acts } from '../../../lib/extract/quotes/acting.ts';
import { frameDocument } from '../../../lib/extract/quotes/framing.ts';

/** Whether the first word of a sentence acts. */
function firstActs(text: string): boolean {
  return acts(frameDocument(text, [], []).sentences[0]?.tokens ?? [], 0);
}

describe('whether somebody does something', () => {
  it.each([
    'Lavrov left.',
    'Merkel has not left.',
    "Merkel didn't.",
    'Reporters quickly laughed.',
    'Stoltenberg sent a letter to Moscow.',
  ])('sees it in %j', (text) => {
    expect(firstActs(text)).toBe(true);
  });

  it.each([
    'Lavrov in Moscow',
    'Reporters saying so',
    'Merkel, the chancellor',
    'Lavrov and Merkel left',
    'Lavrov',
  ])('sees no verb right behind the first word of %j', (text) => {
    expect(firstActs(text)).toBe(false);
  });
});
