import { browser } from 'wxt/browser';
import { pageCommand } from '../../lib/messages/page.ts';
import { askTab } from '../../lib/messages/wire.ts';

const COMMANDS = { 'next-mention': 'next', 'previous-mention': 'previous', 'open-card': 'open' } as const;

/** Passes the browser's keyboard commands on to the page in front. */
export function startCommands(): void {
  browser.commands.onCommand.addListener(async (name) => {
    const command = isOurs(name) ? COMMANDS[name] : undefined;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (!command || tab?.id === undefined) return;
    await askTab(tab.id, pageCommand, command).catch(() => {});
  });
}

const isOurs = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);
