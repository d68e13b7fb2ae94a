import type { Entity } from '../domain/entity.ts';
import { formsOf } from './word-forms.ts';

interface Name {
  readonly forms: readonly string[];
  readonly entity: string;
}

/**
 * Finds the first entity that a text names in full: whose card shows a quote that nobody is known to have said.
 * One look per word of the text, however many entities there are.
 */
export function namedIn(entities: readonly Entity[]): (text: string) => string | null {
  const names = entities.flatMap(({ id, name, aliases }) => {
    const full = aliases.filter(({ kind }) => kind !== 'role' && kind !== 'short').map(({ text }) => text);
    return [...new Set([name, ...full])].map((text): Name => ({ forms: formsOf(text), entity: id }));
  });
  const byFirstForm = Map.groupBy(names, ({ forms }) => forms[0] ?? '');
  return (text) => {
    const forms = formsOf(text);
    for (const [at, form] of forms.entries()) {
      const [longest] = (byFirstForm.get(form) ?? [])
        .filter((name) => name.forms.every((part, i) => forms[at + i] === part))
        .sort((a, b) => b.forms.length - a.forms.length);
      if (longest) return longest.entity;
    }
    return null;
  };
}
