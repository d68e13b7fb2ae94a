import { type BrowserName, executableOf } from '../../browser/harness/launch.ts';

/** Whether a browser is there to be measured; says what is missing where it is not. */
export function isInstalled(name: BrowserName): boolean {
  try {
    executableOf(name);
    return true;
  } catch (error) {
    console.log(`Not measured. ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
