/** Where an entity was first named beyond doubt: the block, and the place in it. */
export interface Introduction {
  entity: string;
  block: number;
  at: number;
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

  introduce(entity: string, block: number, at: number): void {
    const known = this.introduced.get(entity);
    if (known && (known.block < block || (known.block === block && known.at <= at))) return;
    this.introduced.set(entity, { entity, block, at });
  }

  context(): PageContext {
    return { introduced: [...this.introduced.values()], others: [...this.others] };
  }
}
