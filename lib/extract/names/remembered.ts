/** So many words are remembered at most; then they are forgotten all together. */
const MOST = 2_000;

/** Longer words are asked about anew: engines keep the whole text alive for them. */
const LONGEST = 12;

/** What was answered about a word, by the number of the question. */
type Answers = unknown[];

const known = new Map<string, Answers>();
let questions = 0;
/** Most questions go on about the word of the one before. */
let last: { readonly word: string; readonly answers: Answers } = { word: '', answers: [] };

function answersAbout(word: string): Answers {
  if (word === last.word) return last.answers;
  let answers = known.get(word);
  if (!answers) {
    if (known.size >= MOST) known.clear();
    answers = [];
    known.set(word, answers);
  }
  last = { word, answers };
  return answers;
}

/** `answer`, asked once only about each word: texts repeat theirs. It must depend on the word alone. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const question = questions++;
  return (word) => {
    if (word.length > LONGEST) return answer(word);
    const answers = answersAbout(word);
    if (!(question in answers)) answers[question] = answer(word);
    return answers[question] as T;
  };
}
