/** What a message says over its text, and the text. */
export interface Message {
  /** By the names of the headers, in small letters. Empty where the text is no message. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

const HEADER = /^(from|to|cc|sent|subject|date|reply-to|message-id|newsgroups|organization)\s?:(.*)$/i;
/** What mail programs write among these, and the rest of a header that was broken over two lines. */
const OTHER_HEADER =
  /^(?:(?:MIME-Version|Content-[\w-]+|X-[\w-]+|Return-Path|Received|List-[\w-]+|Delivered-To|DKIM-Signature|Bcc|Importance|In-Reply-To|References|Thread-[\w-]+)\s?:|[ \t]+\S)/i;
/** '---------- Forwarded message ---------', in whatever language. */
const FORWARDED = /^[> \t]*(?:-{3,}[^\n-]{4,40}-{3,}|Begin forwarded message:)[ \t]*\n\s*/m;
/** Before a signature, as mail programs part it from the text; it is no longer than so many characters. */
const SIGNATURE = /\n-- ?\n/;
const LONGEST_SIGNATURE = 2_000;
/** Fewer quoted lines than this tell nothing. */
const FEWEST_QUOTED = 3;

/**
 * Reads a text as a message: of one that was forwarded the one within; without signature and without the marks of a
 * reply. Any other text comes out as it is.
 */
export function readMessage(source: string): Message {
  const forwarded = FORWARDED.exec(source);
  const inner = forwarded ? partHeaders(source.slice(forwarded.index + forwarded[0].length)) : null;
  const { fields, body } = inner && inner.fields.size > 0 ? inner : partHeaders(source);
  return { fields, body: withoutQuoting(fields.size > 0 ? withoutSignature(body) : body) };
}

/** The header lines that a message begins with, two at least, and what follows them. */
function partHeaders(source: string): Message {
  const fields = new Map<string, string>();
  let at = /^\s*/.exec(source)?.[0].length ?? 0;
  while (at < source.length) {
    const end = source.indexOf('\n', at);
    const line = source.slice(at, end < 0 ? source.length : end);
    const [, name, value = ''] = HEADER.exec(line) ?? [];
    if (name !== undefined) fields.set(name.toLowerCase(), value.trim());
    else if (fields.size === 0 || !OTHER_HEADER.test(line)) break;
    at += line.length + 1;
  }
  return fields.size > 1 ? { fields, body: source.slice(at).trim() } : { fields: new Map(), body: source };
}

function withoutSignature(body: string): string {
  const from = Math.max(0, body.length - LONGEST_SIGNATURE);
  const at = body.slice(from).search(SIGNATURE);
  return at < 0 ? body : body.slice(0, from + at);
}

/** Without the marks of a reply, where most lines have them. */
function withoutQuoting(text: string): string {
  const lines = text.split('\n');
  const quoted = lines.filter((line) => line.startsWith('>')).length;
  if (quoted < FEWEST_QUOTED || quoted * 2 < lines.filter((line) => line.trim() !== '').length) return text;
  return lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n');
}
