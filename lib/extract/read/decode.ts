/** Bytes as text, or what they are instead. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary'; readonly what: string | null };

/** The first bytes of files that people take for text files, and what people call them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a Word document, an e-book or another packed file'],
  ['\xD0\xCF\x11\xE0', 'an old Word document'],
  ['{\\rtf', 'a rich text (RTF) document'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1F\x8B', 'a compressed file'],
  ['Rar!', 'a compressed file'],
  ['7z\xBC\xAF', 'a compressed file'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound file'],
  ['bplist', 'a web archive'],
];

/** How much of a file is looked at to tell its encoding, in bytes. */
const SAMPLE = 65_536;
/** In fewer bytes a pattern of zeros tells nothing. */
const SHORTEST_WIDE = 8;
/** A text has next to no control characters; this share of them, and it is something else. */
const MOST_CONTROLS = 0.01;
/** Of multi-byte characters, this share may be broken (cut, or pasted together) in what is still UTF-8. */
const MOST_BROKEN = 0.02;

/**
 * Decodes a text file: by its byte order mark; else by `declared` (what the file says of itself, as a web page does);
 * else UTF-8, or UTF-16 by its pattern of zeros, or the one-byte encoding of Western or Cyrillic Windows that fits.
 * Line ends come out as `\n`, without the mark.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const head = latin(bytes.subarray(0, 8));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return { kind: 'binary', what: signature[1] };
  if (isWebArchive(bytes)) return { kind: 'binary', what: 'a web page packed into one file (MHTML)' };
  const encoding = encodingOf(bytes, declared);
  if (encoding === null) return { kind: 'binary', what: null };
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '');
  return { kind: 'text', text: withLineFeeds(text) };
}

/** With `\n` at every line's end; so are the breaks of Word and of print: those of a line, a page, a paragraph. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
}

/** What people paste of such a file is the file itself; `null` for any other text. */
export function packedText(text: string): string | null {
  const head = text.slice(0, 8);
  return SIGNATURES.find(([start]) => /^[\x20-\x7E]{4}/.test(start) && head.startsWith(start))?.[1] ?? null;
}

function isWebArchive(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 1_000));
  return /^MIME-Version:/im.test(head) && /^Content-Type:\s*multipart\/related/im.test(head);
}

function encodingOf(bytes: Uint8Array, declared: string | null): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide) return wide;
  if (sample.includes(0x1b) && known(declared) === 'iso-2022-jp') return 'iso-2022-jp';
  if (controls(sample) > sample.length * MOST_CONTROLS) return null;
  if (isUtf8(bytes)) return 'utf-8';
  const said = known(declared);
  return said === null || said === 'utf-8' ? narrowEncoding(sample) : said;
}

/** UTF-16 without a mark: every other byte of what is mostly Latin is zero. */
function wideEncoding(sample: Uint8Array): string | null {
  if (sample.length < SHORTEST_WIDE) return null;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.05 ? 'utf-16be' : null;
}

function controls(sample: Uint8Array): number {
  return sample.reduce(
    (count, byte) => (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? count + 1 : count),
    0,
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    return broken <= whole * MOST_BROKEN;
  }
}

/**
 * Cyrillic text is mostly letters above 0x7F; Western text has a few. KOI8-R has its lower case before its capitals.
 */
function narrowEncoding(sample: Uint8Array): string {
  let high = 0;
  let letters = 0;
  let upperHalf = 0;
  for (const byte of sample) {
    if (byte >= 0xc0) high += 1;
    if (byte >= 0xe0) upperHalf += 1;
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters += 1;
  }
  if (high <= letters) return 'windows-1252';
  return upperHalf * 2 > high ? 'windows-1251' : 'koi8-r';
}

function known(encoding: string | null): string | null {
  if (encoding === null) return null;
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    return null;
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
