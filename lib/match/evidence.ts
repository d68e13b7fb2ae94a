/** `Evidence` as it travels: the page hands it back with its next blocks, and reads nothing in it. */
export interface PageContext {
  introduced: string[];
  others: string[];
}

/** What a page has shown that decides about names standing alone. Grows only. */
export class Evidence {
  readonly introduced: Set<string>;
  readonly others: Set<string>;

  constructor(context: PageContext | null = null) {
    this.introduced = new Set(context?.introduced);
    this.others = new Set(context?.others);
  }

  context(): PageContext {
    return { introduced: [...this.introduced], others: [...this.others] };
  }
}
