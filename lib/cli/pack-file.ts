import { readFile } from 'node:fs/promises';
import { type Validation, validatePack } from '../corpus/validate.ts';

/** Reads and checks a pack. A file that cannot be read, or is not JSON, is a flaw of the whole. */
export async function readPack(file: string): Promise<Validation> {
  const flawed = (what: string): Validation => ({ kind: 'flawed', flaws: [{ where: 'the file', what }] });
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return flawed(`It cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return await validatePack(JSON.parse(text));
  } catch {
    return flawed('It is not JSON.');
  }
}
