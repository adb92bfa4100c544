import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { calledBySystem, type PartName, partsOf } from '../../../src/page/refusal/parts.ts';

const classed = (name: string): Document => parsePage(`<body><div class="${name}">wool</div></body>`);
const NONE = { cart: 0, filter: 0, fold: 0, pager: 0, praise: 0, price: 0, product: 0 };

describe('a part is known by the words of its class', () => {
  test.each<[string, Partial<Record<PartName, number>>]>([
    ['price', { price: 1 }],
    ['item__prices old', { price: 1 }],
    ['productPrice', { price: 1, product: 1 }],
    ['mini-cart open', { cart: 1 }],
    ['FilterList', { filter: 1 }],
    ['faq-item', { fold: 1 }],
    ['nav-pagination', { pager: 1 }],
    ['testimonials_2', { praise: 1 }],
    ['cartoon', {}],
    ['priceless', {}],
    ['productive', {}],
    ['reproduct', {}],
    ['pagers-delight', { pager: 1 }],
    ['', {}],
  ])('%s', (name, parts) => expect(partsOf(classed(name))).toEqual({ ...NONE, ...parts }));

  test('and each element counts', () => {
    const page = parsePage('<ul><li class="price">1 €</li><li class="price">2 €</li><li class="note">new</li></ul>');
    expect(partsOf(page)).toEqual({ ...NONE, price: 2 });
  });
});

describe('publishing systems say in the class of the body what a page is', () => {
  test.each([
    ['wp-singular single single-post postid-12', 'post'],
    ['page-node-type-article path-node', 'post'],
    ['gradient template-article', 'post'],
    ['home page-id-7', 'page'],
    ['template-product', 'page'],
    ['archive category category-wool', 'page'],
    ['single-postcard', null],
    ['homely', null],
    ['', null],
  ])('%s: %s', (name, called) => {
    expect(calledBySystem(parsePage(`<body class="${name}"><p>wool</p></body>`))).toBe(called);
  });
});
