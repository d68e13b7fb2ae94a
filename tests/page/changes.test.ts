// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, ChangeWatch } from '../../lib/page/changes.ts';

let reports: Changes[];
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p id="a">One</p><p id="b">Two</p>';
  reports = [];
  stop = new AbortController();
  new ChangeWatch((changes) => reports.push(changes), stop.signal).watch(document);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Changes a paragraph, and lets the observer see it. */
async function change(id: string, text: string): Promise<void> {
  const paragraph = document.getElementById(id);
  if (paragraph) paragraph.textContent = text;
  await vi.advanceTimersByTimeAsync(0);
}

const changed = () => reports.map(({ text }) => [...text].map((node) => (node as Element).id));

describe('changes of a page', () => {
  it('are told when the page has fallen quiet, each node once', async () => {
    await change('a', 'x');
    await change('a', 'y');
    await change('b', 'z');
    expect(reports).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(changed()).toEqual([['a', 'b']]);
  });

  it('are told within a second when the page never falls quiet', async () => {
    for (let count = 0; count < 300; count++) {
      await change('a', `${count}`);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(reports.length).toBeGreaterThanOrEqual(2);
    expect(reports.length).toBeLessThanOrEqual(4);
  });

  it('of attributes are told when they decide what is read', async () => {
    document.getElementById('a')?.setAttribute('hidden', '');
    document.getElementById('b')?.setAttribute('class', 'x');
    await vi.advanceTimersByTimeAsync(200);
    expect(reports.map(({ attributes }) => [...attributes].map(({ id }) => id))).toEqual([['a']]);
  });

  it('are not told any more when it is over', async () => {
    await change('a', 'x');
    stop.abort();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(reports).toEqual([]);
  });
});
