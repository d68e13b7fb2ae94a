/** Where an entity was first named beyond doubt: the block, and the place in it. */
export interface Introduction {
  entity: string;
  block: number;
  at: number;
  /** An office was named with it there: Vice President. */
  office: boolean;
}

/** `Evidence` as it travels: the page hands it back with its next blocks, and reads nothing in it. */
export interface PageContext {
  introduced: Introduction[];
  others: string[];
}

/**
 * What a page has shown that decides about names standing alone. It only grows, and does not depend on the order in
 * which blocks are read, so that reading a page in pieces comes to the same.
 */
export class Evidence {
  readonly introduced = new Map<string, Introduction>();
  readonly others: Set<string>;

  constructor(context: PageContext | null = null) {
    for (const introduction of context?.introduced ?? [])
      this.introduced.set(introduction.entity, introduction);
    this.others = new Set(context?.others);
  }

  introduce(introduction: Introduction): void {
    const { entity } = introduction;
    const known = this.introduced.get(entity);
    if (!known) this.introduced.set(entity, introduction);
    else {
      const first = precedes(introduction, known) ? introduction : known;
      this.introduced.set(entity, { ...first, office: known.office || introduction.office });
    }
  }

  context(): PageContext {
    return { introduced: [...this.introduced.values()], others: [...this.others] };
  }
}

/** Whether one introduction comes before another on the page. */
export function precedes(a: Introduction, b: Introduction): boolean {
  return a.block < b.block || (a.block === b.block && a.at < b.at);
}
