import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../lib/extract/read/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Bytes of one-byte encodings, by their code points. */
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? '\uFEFF' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('text', () => {
  const prose = 'Lavrov said: “no”. The alliance’s reply took a while.';
  it.each([
    ['UTF-8', utf8(prose)],
    ['UTF-8 with its mark', utf8(`\uFEFF${prose}`)],
    ['UTF-16, little end first', utf16(prose, true, true)],
    ['UTF-16, big end first', utf16(prose, false, true)],
    ['UTF-16 without a mark', utf16(prose, true, false)],
    ['UTF-16 without a mark, big end first', utf16(prose, false, false)],
  ])('in %s', (_encoding, source) => {
    expect(decode(source)).toEqual({ kind: 'text', text: prose });
  });

  it('in the encoding of Western Windows, when it is no UTF-8', () => {
    const source = bytes('Stoltenberg said ', [0x93], 'no', [0x94], ' in Troms', [0xf8], '.');
    expect(decode(source)).toEqual({ kind: 'text', text: 'Stoltenberg said “no” in Tromsø.' });
  });

  it('in Cyrillic encodings, told apart', () => {
    const windows = bytes([0xcb, 0xe0, 0xe2, 0xf0, 0xee, 0xe2, 0x20, 0xf1, 0xea, 0xe0, 0xe7, 0xe0, 0xeb]);
    const koi8 = bytes([0xec, 0xc1, 0xd7, 0xd2, 0xcf, 0xd7, 0x20, 0xd3, 0xcb, 0xc1, 0xda, 0xc1, 0xcc]);
    expect(decode(windows)).toEqual({ kind: 'text', text: 'Лавров сказал' });
    expect(decode(koi8)).toEqual({ kind: 'text', text: 'Лавров сказал' });
  });

  it('in the encoding that it declares', () => {
    const source = bytes([0xa4], ' 5 for a caf', [0xe9]);
    expect(decode(source, 'iso-8859-15')).toEqual({ kind: 'text', text: '€ 5 for a café' });
    expect(decode(source, 'utf-8')).toEqual({ kind: 'text', text: '¤ 5 for a café' });
    expect(decode(source, 'no-such-encoding')).toEqual({ kind: 'text', text: '¤ 5 for a café' });
  });

  it('in an encoding of escapes, when it declares it', () => {
    const source = bytes('<p>', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], '</p>');
    expect(decode(source, 'iso-2022-jp')).toEqual({ kind: 'text', text: '<p>日本</p>' });
  });

  it('with one line end for all', () => {
    expect(decode(utf8('a\r\nb\rc\n'))).toEqual({ kind: 'text', text: 'a\nb\nc\n' });
  });

  it('that is cut in the middle of a sign is still UTF-8', () => {
    const whole = utf8('“Нет”, сказал Лавров. '.repeat(20));
    const cut = decode(whole.subarray(0, whole.length - 3));
    expect(cut.kind === 'text' && cut.text.startsWith('“Нет”')).toBe(true);
  });

  it('comes back from UTF-8 as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = `text: ${text.replace(/[\p{Cc}\uFEFF]/gu, '')}`;
        expect(decode(utf8(letters))).toEqual({ kind: 'text', text: letters });
      }),
    );
  });
});

describe('what is no text', () => {
  it.each([
    ['%PDF-1.7 ...', 'a PDF'],
    ['PK\x03\x04 ...', 'a Word document, an e-book or another packed file'],
    ['{\\rtf1 ...', 'a rich text (RTF) document'],
    ['\x89PNG ...', 'a picture'],
  ])('%j is %s', (start, what) => {
    expect(decode(bytes(start))).toEqual({ kind: 'binary', what });
  });

  it('is a web page packed into one file', () => {
    const archive =
      'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n--x\n';
    expect(decode(utf8(archive))).toMatchObject({ kind: 'binary', what: expect.stringContaining('MHTML') });
  });

  it('is told by its control characters', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 32);
    expect(decode(noise)).toEqual({ kind: 'binary', what: null });
  });
});

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (source) => {
      expect(['text', 'binary']).toContain(decode(source).kind);
    }),
  );
});
