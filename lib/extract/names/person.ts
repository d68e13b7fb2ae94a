import type { Candidate } from './candidate.ts';
import type { Group } from './groups.ts';

/** A person of a document: the forms of the full name, and where a part of it means the same person. */
export interface Person {
  readonly full: Group[];
  readonly short: { readonly text: string; readonly found: Candidate[] }[];
  /** The name is borne by others of the document, and nothing tells who is meant. */
  readonly ambiguous: boolean;
}

/** Takes `found`, written as `text`, for one more place where `person` is named. */
export function give(person: Person, text: string, found: Candidate): void {
  const known = person.short.find((form) => form.text === text);
  if (known === undefined) person.short.push({ text, found: [found] });
  else known.found.push(found);
}
