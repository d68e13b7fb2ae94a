/**
 * Names a button by its own words and those of what it belongs to, which has the id `of`: in a screen reader's list of
 * buttons, those of several quotations and dates are to be told apart. `action` tells the buttons of one thing apart.
 */
export function namedWith(of: string, action: string) {
  const id = `${of}-${action}`;
  return { id, 'aria-labelledby': `${id} ${of}` };
}
