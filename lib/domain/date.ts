/**
 * A date as EDTF (ISO 8601-2) writes it: `2017`, `2014-02`, `2015-05-20`, `XXXX-05-18`, `199X`, `2016-21`
 * (spring), `2014-03~` (about), `2014-02/2014-03` (interval). What is not known is an X, never a guess.
 */
export type Edtf = string;

/**
 * What a date, or another piece of metadata, rests on.
 * - `stated`: the text, or the publication's own metadata, gives it
 * - `derived`: arithmetic on what the text says ('2017 marks 20 years since ...' gives 1997)
 * - `inferred`: the best reading of several clues (a weekday and a day of the month give a year)
 * - `curated`: a person entered it
 */
export type Basis = 'stated' | 'derived' | 'inferred' | 'curated';

/** How much of a date is known. `month-day` is a date without a year. */
export type Precision = 'day' | 'month-day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';
