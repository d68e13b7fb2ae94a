import type { Span } from '../../domain/span.ts';
import type { Quoted } from './quoted.ts';

/** Reads sorted, non-overlapping spans in step with a text, so that the whole stays linear. */
export class Walk<T extends { readonly start: number; readonly end: number } | Quoted> {
  readonly items: readonly T[];
  #next = 0;

  constructor(items: readonly T[]) {
    this.items = items;
  }

  /** The first item that ends after `at`; `at` must not go down from call to call. */
  from(at: number): T | undefined {
    for (;;) {
      const item = this.items[this.#next];
      if (!item || outerOf(item).end > at) return item;
      this.#next += 1;
    }
  }

  /** Whether `at` lies inside an item, not at its start. */
  inside(at: number): boolean {
    const item = this.from(at);
    return item !== undefined && outerOf(item).start < at;
  }

  touching(span: Span): boolean {
    const item = this.from(span.start);
    return item !== undefined && outerOf(item).start < span.end;
  }
}

function outerOf(item: Span | Quoted): Span {
  return 'outer' in item ? item.outer : item;
}
