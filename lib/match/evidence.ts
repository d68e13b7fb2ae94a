/** Where an entity was first named beyond doubt: the block, and the place in it. */
export interface Introduction {
  /** By its number, which only holds for one lexicon. */
  entity: number;
  block: number;
  at: number;
  /** An office was named with it there: Vice President. */
  office: boolean;
  /** It was no more than an everyday word written as a name, Ford, or letters that may stand for others: MSC. */
  alone: boolean;
}

/**
 * `Evidence` as it travels: the page hands it back with its next blocks, and reads nothing in it but how much it is.
 * Whatever is learnt makes one of the lists longer, so that more evidence shows as a greater amount.
 */
export interface PageContext {
  introduced: Introduction[];
  others: string[];
}

/**
 * What a page has shown that decides about names standing alone. It only grows, and does not depend on the order in
 * which blocks are read, so that reading a page in pieces comes to the same.
 */
export class Evidence {
  readonly introduced = new Map<number, Introduction>();
  readonly others: Set<string>;
  readonly #learnt: Introduction[];

  constructor(context: PageContext | null = null) {
    this.#learnt = [];
    for (const introduction of context?.introduced ?? []) this.introduce(introduction);
    this.others = new Set(context?.others);
  }

  introduce(introduction: Introduction): void {
    const { entity, office, alone } = introduction;
    const known = this.introduced.get(entity);
    if (known && !precedes(introduction, known) && (known.office || !office) && (alone || !known.alone))
      return;
    this.#learnt.push(introduction);
    const first = known && precedes(known, introduction) ? known : introduction;
    this.introduced.set(entity, {
      ...first,
      office: office || (known?.office ?? false),
      alone: alone && (known?.alone ?? true),
    });
  }

  context(): PageContext {
    return { introduced: [...this.#learnt], others: [...this.others] };
  }
}

/** Whether one introduction comes before another on the page. */
export function precedes(a: Introduction, b: Introduction): boolean {
  return a.block < b.block || (a.block === b.block && a.at < b.at);
}
