const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)`, for loops over texts; `at` must be inside the text. To an engine a text comes in many shapes
 * (of one byte or two a unit, joined, sliced, literal), and V8 looks a method up anew at each call once it has met more
 * than four of them, which makes a loop five times slower. This looks nothing up. But it is one place for V8: a single
 * call from outside a text would make all calls slow.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);

/** The same for places that may be outside the text, where it answers 0. */
export const unitOrNone = (text: string, at: number): number =>
  at >= 0 && at < text.length ? unitAt(text, at) : 0;
