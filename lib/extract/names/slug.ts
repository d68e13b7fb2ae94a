/**
 * A readable id: the name in lower case, without the marks on its Latin letters, with hyphens for all but letters and
 * figures.
 */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'entity' : plain;
}
