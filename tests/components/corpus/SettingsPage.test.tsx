// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { WordsContext } from '../../../components/common/words.ts';
import { SettingsPage } from '../../../components/corpus/SettingsPage.tsx';
import { english } from '../english.ts';
import { mount } from '../mounted.ts';

const nothing = () => {};

const draw = (rest: Partial<Parameters<typeof SettingsPage>[0]> = {}) =>
  mount(
    <WordsContext.Provider value={english}>
      <SettingsPage
        choices={{ marking: 'sections', strictness: 'middle', links: true }}
        sitesOff={[]}
        muted={[]}
        onChoose={nothing}
        onSiteOn={nothing}
        onUnmute={nothing}
        {...rest}
      />
    </WordsContext.Provider>,
  );

it('shows what is chosen, and hands on another choice', async () => {
  const onChoose = vi.fn();
  const { root } = await draw({ onChoose });
  const chosen = [...root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  expect(chosen).toEqual(['sections', 'middle', 'on']);
  const loose = root.querySelector<HTMLInputElement>('input[value="loose"]');
  await act(() => loose?.click());
  expect(onChoose).toHaveBeenCalledWith({ strictness: 'loose' });
});

it('switches a site on again, and takes a muted word back', async () => {
  const onSiteOn = vi.fn();
  const onUnmute = vi.fn();
  const term = { entity: 'mike-pence', surface: 'Spence', name: 'Mike Pence' };
  const { root, press } = await draw({ sitesOff: ['example.org'], muted: [term], onSiteOn, onUnmute });
  expect(root.textContent).toContain('“Spence” is not Mike Pence');
  await press('Switch on for example.org');
  await press('Take back for Spence');
  expect(onSiteOn).toHaveBeenCalledWith('example.org');
  expect(onUnmute).toHaveBeenCalledWith(term);
});

it('shows a muted word also when the corpus does not know its entity any more', async () => {
  const { root } = await draw({ muted: [{ entity: 'gone', surface: 'Spence', name: null }] });
  expect(root.textContent).toContain('“Spence”');
});
