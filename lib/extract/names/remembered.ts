/** So many answers are remembered at most; then they are forgotten all together. */
const MOST = 20_000;

/** Longer words are asked about anew: engines keep the whole text alive for them. */
const LONGEST = 12;

/** `answer`, asked once only for each word: texts repeat theirs. It must depend on the word alone. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return answer(word);
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    if (answers.size >= MOST) answers.clear();
    const found = answer(word);
    answers.set(word, found);
    return found;
  };
}
