// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { roleOf } from '../../lib/page/elements.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function roleIn(html: string): string {
  document.body.innerHTML = html;
  const element = document.querySelector('#it');
  if (!element) throw new Error('no element with the id');
  return roleOf(element);
}

it.each([
  ['<b id="it">x</b>', 'inline'],
  ['<p id="it">x</p>', 'block'],
  ['<br id="it">', 'break'],
  ['<h2 id="it">x</h2>', 'heading'],
  ['<article id="it">x</article>', 'part'],
  ['<nav id="it">x</nav>', 'skip'],
  ['<div id="it" role="navigation">x</div>', 'skip'],
  ['<div id="it" role="main">x</div>', 'block'],
  ['<div id="it" hidden>x</div>', 'skip'],
  ['<div id="it" aria-hidden="false">x</div>', 'block'],
  ['<div id="it" contenteditable>x</div>', 'skip'],
  ['<div id="it" class="CodeMirror">x</div>', 'skip'],
  ['<div id="it" class="monaco-editor" role="code">x</div>', 'skip'],
  ['<ruby>x<rt id="it">y</rt></ruby>', 'break'],
  ['<article><footer id="it">x</footer></article>', 'block'],
  ['<footer id="it">x</footer>', 'skip'],
  ['<pre id="it">A poem</pre>', 'block'],
  ['<pre id="it"><code>x</code></pre>', 'skip'],
  ['<form id="it"><input name="query"></form>', 'block'],
])('%s is read as %s', (html, role) => {
  expect(roleIn(html)).toBe(role);
});

it('leaves a form alone that answers with an input of its own when it is asked', () => {
  document.body.innerHTML = '<form id="it"></form>';
  const form = document.querySelector('form');
  if (!form) throw new Error('no form');
  const input = document.createElement('input');
  // As browsers do it for an input of that name; the DOM of the tests does not.
  Object.defineProperty(form, 'querySelector', { value: input, configurable: true });
  expect(roleOf(form)).toBe('skip');
});
