declare module 'mark.js' {
  /** As much of mark.js as is measured: it brings no types of its own. */
  export default class Mark {
    constructor(context: Element);
    mark(
      words: readonly string[],
      options: {
        readonly accuracy: { readonly value: 'exactly'; readonly limiters: readonly string[] };
        readonly separateWordSearch: boolean;
      },
    ): void;
    unmark(): void;
  }
}
