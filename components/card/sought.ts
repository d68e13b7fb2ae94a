const CUT = /^… | …$/g;

/**
 * Whether a dated fact is the one that was looked for: its label is the words that stood in the result, or holds them
 * where the result cut a long label.
 */
export function isSought(label: string, sought: string): boolean {
  const words = sought.replace(CUT, '');
  return words === sought ? label === words : label.includes(words);
}
