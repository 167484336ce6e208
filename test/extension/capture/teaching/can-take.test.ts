import { describe, expect, it, onTestFinished } from 'vitest';
import { viewOf } from '../../../../extension/capture/page-view.ts';
import { stopsFor } from '../../../../extension/capture/teaching/aim.ts';
import { canTake } from '../../../../extension/capture/teaching/can-take.ts';
import { peersOf } from '../../../../extension/capture/teaching/shape.ts';
import type { TeachStep } from '../../../../extension/capture/teaching/teach-protocol.ts';
import { documentOf } from '../stored-page.ts';
import { SAID } from './taught-pages.ts';

const AT = { url: 'https://voices.example/linde', now: new Date('2026-02-10T12:00:00Z') };
const CARDS = SAID.map(
  ({ author, stars, text }, at) =>
    `<div class="card"><div><b>${author}</b> <em>${at + 2} days ago</em></div>
      <span class="row">${'<i class="on"></i>'.repeat(stars)}${'<i></i>'.repeat(5 - stars)}</span>
      <small>${stars}/5</small><hr><p>${text}</p></div>`,
).join('');
const HTML = `<style>i { display: inline-block; width: 9px; height: 9px; background: #999 } i.on { background: #060 }</style>
  <a href="/">Home</a><main>${CARDS}</main>`;

describe('canTake', () => {
  it.each<{ step: TeachStep; at: string; can: boolean }>([
    { step: 'card', at: '.card', can: true },
    { step: 'card', at: 'a', can: false },
    { step: 'card', at: 'main', can: false },
    { step: 'rating', at: '.row', can: true },
    { step: 'rating', at: 'small', can: true },
    { step: 'rating', at: 'em', can: false },
    { step: 'rating', at: 'b', can: false },
    { step: 'date', at: 'em', can: true },
    { step: 'date', at: 'b', can: false },
    { step: 'date', at: 'p', can: false },
    { step: 'author', at: 'b', can: true },
    { step: 'author', at: 'hr', can: false },
    { step: 'text', at: 'p', can: true },
    { step: 'title', at: 'hr', can: false },
  ])('says $can of $at for the $step', ({ step, at, can }) => {
    const page = documentOf(HTML);
    const find = (selector: string): Element => page.querySelector(selector) ?? page.body;
    const card = step === 'card' ? find(at) : find('.card');
    const lesson = { card, peers: peersOf(card), clicked: {} };
    expect(canTake(step, find(at), lesson, viewOf(page, AT))).toBe(can);
  });
});

describe('stopsFor', () => {
  it('comes by stars that are drawn by their style alone, when stars are asked for', () => {
    const page = document.createElement('section');
    page.append(...documentOf(HTML).querySelectorAll('style, main'));
    document.body.append(page);
    onTestFinished(() => page.remove());
    const card = page.querySelector('.card');
    const settled = { card, peers: card === null ? [] : peersOf(card) };
    const tags = (step: TeachStep): readonly string[] =>
      stopsFor(step, settled, document).map(({ localName }) => localName);
    expect(tags('rating').filter((tag) => tag === 'i')).toHaveLength(5);
    expect(tags('date')).toEqual(['b', 'em', 'small', 'p']);
  });
});
