/** What ran: the steps that built-in methods took on behalf of some work, and the patterns that it used. */
export interface Steps {
  readonly count: number;
  readonly patterns: readonly UsedPattern[];
}

export interface UsedPattern {
  readonly pattern: RegExp;
  /** How long the longest text was that it was held against. */
  readonly longest: number;
}

/**
 * Counts, while `work` runs, the characters that patterns and searches go over, and the elements that arrays hand out.
 * Unlike time it is the same on every machine. How often a pattern comes back to one character is not counted: that
 * lies in the pattern. Everything is as before when it returns.
 */
export function stepsOf(work: () => unknown): Steps {
  let count = 0;
  const add = (steps: number) => {
    count += steps;
  };
  const used = new Map<string, UsedPattern>();
  const undo = [
    wrap(RegExp.prototype, ['exec'], (exec) => readingPattern(exec, add, used)),
    wrap(Array.prototype, CALLING, (method) => countingCalls(method, add)),
    wrap(Array.prototype, WALKING, (method) => countingElements(method, add)),
    wrap(String.prototype, SEARCHING, (method) => countingCharacters(method, add)),
  ];
  try {
    work();
  } finally {
    for (const restore of undo) restore();
  }
  return { count, patterns: [...used.values()] };
}

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Add = (steps: number) => void;

/** Methods that hand their elements to a function. */
const CALLING = 'every filter find findIndex findLast flatMap forEach map reduce some'.split(' ');
const WALKING = 'concat includes join slice sort splice'.split(' ');
const SEARCHING = 'includes indexOf lastIndexOf'.split(' ');

function wrap(owner: object, names: readonly string[], make: (original: Method) => Method): () => void {
  const originals = new Map<string, Method>();
  for (const name of names) {
    const original: Method = Reflect.get(owner, name);
    originals.set(name, original);
    Reflect.set(owner, name, make(original));
  }
  return () => {
    for (const [name, original] of originals) Reflect.set(owner, name, original);
  };
}

function countingCalls(method: Method, add: Add): Method {
  return function (callback, ...rest) {
    const counted = function (this: unknown, ...args: unknown[]) {
      add(1);
      return (callback as Method).apply(this, args);
    };
    return method.call(this, counted, ...rest);
  };
}

/** A slice costs what it takes out, everything else the whole array. */
function countingElements(method: Method, add: Add): Method {
  return function (...args) {
    const result = method.apply(this, args);
    add((method.name === 'slice' ? (result as unknown[]) : (this as unknown[])).length);
    return result;
  };
}

function countingCharacters(method: Method, add: Add): Method {
  return function (...args) {
    const result = method.apply(this, args);
    const [, from] = args;
    const start = typeof from === 'number' && method.name !== 'lastIndexOf' ? from : 0;
    add((typeof result === 'number' && result >= start ? result : String(this).length) - start);
    return result;
  };
}

/** Every method that takes a pattern ('test', 'matchAll', 'split') runs it by this one. */
function readingPattern(exec: Method, add: Add, used: Map<string, UsedPattern>): Method {
  return function (text) {
    const pattern = this as RegExp;
    const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    const match = exec.call(pattern, text) as RegExpExecArray | null;
    const { length } = String(text);
    const key = String(pattern);
    used.set(key, { pattern, longest: Math.max(used.get(key)?.longest ?? 0, length) });
    add(
      isBound(pattern) ? (match?.[0].length ?? 1) : (match ? match.index + match[0].length : length) - from,
    );
    return match;
  };
}

/** A pattern that begins at one place reads no more than it takes; another one all up to where it finds something. */
function isBound({ source, sticky, multiline }: RegExp): boolean {
  return sticky || (!multiline && source.startsWith('^') && source.split('|').length === 1);
}
