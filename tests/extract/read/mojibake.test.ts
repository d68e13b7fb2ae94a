import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutMojibake } from '../../../lib/extract/read/mojibake.ts';

it.each([
  ['â€œNoâ€\u009d, said FranÃ§ois â€“ itâ€™s late', '“No”, said François – it’s late'],
  ['â€œNoâ€, he said. â€œNever.â€', '“No”, he said. “Never.”'],
  ['Ð›Ð°Ð²Ñ€Ð¾Ð² said', 'Лавров said'],
])('%j was once %j', (written, meant) => {
  expect(withoutMojibake(written)).toBe(meant);
});

it.each(['“No”, said François – it’s late', 'LE CAFÉ» EST FERMÉ', 'A ÂNGELA, São Paulo', 'Лавров', ''])(
  'leaves %j as it is',
  (text) => {
    expect(withoutMojibake(text)).toBe(text);
  },
);

it('never throws, and leaves what is only ASCII alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      withoutMojibake(`${text}â€œ`);
      const ascii = text.replace(/[^\0-\u007f]/g, '');
      expect(withoutMojibake(ascii)).toBe(ascii);
    }),
    { seed: 1 },
  );
});
