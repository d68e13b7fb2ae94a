import type { Command } from './json-lines.ts';
import { streamIo } from './json-lines.ts';
import { asksForHelp, USAGES } from './usage.ts';

type Name = keyof typeof USAGES;

const COMMANDS: Readonly<Record<Name, () => Promise<{ run: Command }>>> = {
  extract: () => import('./extract.ts'),
  build: () => import('./build.ts'),
  validate: () => import('./validate.ts'),
  diff: () => import('./diff.ts'),
  match: () => import('./match.ts'),
  resolve: () => import('./resolve.ts'),
};

const USAGE = `usage: corpus COMMAND

  extract                      documents (JSON Lines) on standard input, their quotes, names and dates on standard output
  build FILES... -o PACK       merge extracted lines into a pack
  validate PACK...             check packs, and say what is wrong with them
  diff OLD NEW                 what a new version of a pack adds, changes and removes
  match --pack P | --entities L [--strictness strict|middle|loose]
                               texts (JSON Lines) on standard input, every mention on standard output
  resolve --pack P | --entities L [--strictness strict|middle|loose]
                               single names on standard input, the entity each one means on standard output

'corpus COMMAND --help' says more of one.`;

async function main(args: readonly string[]): Promise<number> {
  const io = streamIo(process.stdin, process.stdout, process.stderr);
  const [name, ...rest] = args;
  if (!isCommand(name)) {
    const isAsking = name === 'help' || asksForHelp(args);
    if (isAsking) await io.write(USAGE);
    else io.complain(name === undefined ? USAGE : `corpus: there is no command '${name}'\n\n${USAGE}`);
    return isAsking ? 0 : 2;
  }
  if (asksForHelp(rest)) {
    await io.write(USAGES[name]);
    return 0;
  }
  const { run } = await COMMANDS[name]();
  return run(rest, io);
}

const isCommand = (name: string | undefined): name is Name =>
  name !== undefined && Object.hasOwn(COMMANDS, name);

process.exitCode = await main(process.argv.slice(2));
