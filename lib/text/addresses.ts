/** An address in a text: what looks like a name in it is none. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’]+/gi;

/** A text with blanks in place of the web addresses in it, as long as before. */
export const withoutAddresses = (text: string): string =>
  text.includes('://') || text.includes('www.') || text.includes('WWW.')
    ? text.replace(ADDRESS, (address) => ' '.repeat(address.length))
    : text;
