import { expect, it } from 'vitest';
import { withoutAddresses } from '../../lib/text/addresses.ts';

it.each([
  [
    'an address',
    'See https://example.org/US/NATO. Then NATO.',
    'See                              Then NATO.',
  ],
  ['an address without a scheme', '(www.nato.int/US) US', '(                 US'],
  ['two addresses', 'http://a.us/x "HTTPS://US.gov" US', '              "              " US'],
  ['no address', 'NATO://, a www and US', 'NATO://, a www and US'],
])('leaves blanks where a text with %s has addresses', (_what, text, rest) => {
  expect(withoutAddresses(text)).toBe(rest);
});
