const SOURCE = `  --pack P          a pack, as 'corpus build' writes it
  --entities L      a list of {"id","name","type","aliases":[{"text","kind"}]}
  --strictness S    how readily near and ambiguous names are taken: strict, middle (the default) or loose`;

/** How each command is called, for the person at the terminal. */
export const USAGES = {
  extract: `usage: corpus extract

Reads documents as JSON Lines on standard input:
  {"id","text","published"?,"publisher"?,"title"?,"url"?}
Writes, for each, one line with its quotes, names, dates and dated facts. A line that cannot be read gets
{"id","error"} on its place.`,
  build: `usage: corpus build FILES... -o PACK [--curated FILE] [--id ID] [--title TITLE] [--version VERSION]

Merges what 'corpus extract' wrote into a pack.

  -o, --out PACK    where the pack is written
  --curated FILE    what a person knows about the documents and entities besides
  --id, --title, --version
                    what the pack is called`,
  validate: `usage: corpus validate PACK...

Checks packs, and says what is wrong with them.`,
  diff: `usage: corpus diff OLD NEW

Writes what a new version of a pack adds (+), changes (~) and removes (-), one line each.`,
  match: `usage: corpus match --pack P | --entities L [--strictness S]

Reads texts as JSON Lines on standard input, {"id","text"}, and writes every mention in each:
  {"id","mentions":[{"start","end","entity","name","via","score"}]}

${SOURCE}`,
  resolve: `usage: corpus resolve --pack P | --entities L [--strictness S]

Reads single names as JSON Lines on standard input, {"id","surface"}, and writes what each means:
  {"id","entity"|null,"via","score"}

${SOURCE}`,
} as const;

/** Whether the arguments ask how a command is called, instead of calling it. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}
