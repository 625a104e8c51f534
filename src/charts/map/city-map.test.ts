import { describe, expect, test } from 'vitest';
import { tagsOf } from '../../testing/html.ts';
import {
  cityMap,
  labelText,
  LAYOUTS,
  numberedCities,
  symbolBox,
  type LayoutName,
} from './city-map.ts';
import { drawMap } from './draw-map.ts';
import { isWithin, overlap } from './geometry.ts';
import { mapKey } from './key.ts';
import { drawLocator } from './locator.ts';
import { shortName, symbolOf, type MapCity } from './map-city.ts';

const city = (title: string, lat: number, lon: number, more: Partial<MapCity> = {}): MapCity => ({
  title,
  href: `/staedte/${title.toLowerCase()}/`,
  location: { lat, lon },
  study: 'Erhebung',
  hasFindings: true,
  ...more,
});
const deep = { study: 'Vertiefung' } as const;

/** Neighbours, edges and corners of the country, long names and short ones. */
const CITIES = [
  city('Leipzig', 51.34, 12.37, deep),
  city('Halle (Saale)', 51.48, 11.97),
  city('Hamburg', 53.55, 9.99),
  city('Norderstedt', 53.71, 9.99),
  city('Flensburg', 54.78, 9.44),
  city('Görlitz', 51.15, 14.99, deep),
  city('Aachen', 50.78, 6.08, deep),
  city('Garmisch-Partenkirchen', 47.49, 11.1, deep),
  city('Schwäbisch Gmünd', 48.8, 9.8),
  city('Rostock', 54.09, 12.13, { hasFindings: false }),
];
const map = cityMap(CITIES);
const { width, height, marks, outline } = map;

describe.each(Object.keys(LAYOUTS) as LayoutName[])('in the %s layout', (layout) => {
  const labels = marks.flatMap((mark) => mark.labels[layout] ?? []);

  test('no name covers another name or a symbol', () => {
    const boxes = [
      ...labels.map(({ box }) => box),
      ...marks.map((mark) => symbolBox(mark, layout)),
    ];
    const covered = labels.filter(({ box }) =>
      boxes.some((other) => other !== box && overlap(box, other)),
    );
    expect(covered).toEqual([]);
  });

  test('the frame cuts no name and no symbol', () => {
    const frame = { left: 0, top: 0, right: width, bottom: height };
    const boxes = [
      ...labels.map(({ box }) => box),
      ...marks.map((mark) => symbolBox(mark, layout)),
    ];
    expect(boxes.filter((box) => !isWithin(box, frame))).toEqual([]);
  });
});

test('wide maps name every city, narrow ones those studied in depth, and number the others in their order', () => {
  const texts = (layout: LayoutName) =>
    marks.filter(({ labels }) => labels[layout]).map((mark) => labelText(mark, layout));
  expect(texts('wide').sort()).toEqual(CITIES.map(({ title }) => shortName(title)).sort());
  const numbers = texts('narrow').filter((text) => /^\d+$/u.test(text));
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(texts('narrow')).toHaveLength(CITIES.length);
  expect(numberedCities(CITIES)[0]?.title).toBe('Halle (Saale)');
});

test('north is above, east is to the right', () => {
  const at = (title: string) => marks.find(({ city }) => city.title === title)?.at ?? [0, 0];
  expect(at('Flensburg')[1]).toBeLessThan(at('Garmisch-Partenkirchen')[1]);
  expect(at('Aachen')[0]).toBeLessThan(at('Görlitz')[0]);
});

test('the outline is one closed line per piece of land and takes few bytes', () => {
  expect(outline).toMatch(/^(?:M-?\d+[ -]\d+l[-\d ]+z)+$/u);
  expect(outline.length).toBeLessThan(6000);
});

test.each([
  ['Freiburg im Breisgau', 'Freiburg'],
  ['Halle (Saale)', 'Halle'],
  ['Frankfurt am Main', 'Frankfurt'],
  ['Schwäbisch Gmünd', 'Schwäbisch Gmünd'],
])('%s is called %s on the map', (title, name) => {
  expect(shortName(title)).toBe(name);
});

test('shape tells how deep the study looked, filling whether it found something', () => {
  const shown = CITIES.map((one) => symbolOf(one));
  expect(shown[0]).toEqual({ shape: 'diamond', isHollow: false });
  expect(shown.at(-1)).toEqual({ shape: 'dot', isHollow: true });
});

test('the key counts what is drawn and leaves out what is not', () => {
  expect(mapKey(CITIES).map(({ text }) => text)).toEqual([
    'vertieft untersucht\u00A0(4)',
    'erste Phase\u00A0(5)',
    'erste Phase, ohne Befunde\u00A0(1)',
  ]);
});

describe('the markup', () => {
  const html = drawMap(map);
  const tags = tagsOf(`<body>${html}`);

  test('links each city, out of the order of tabs', () => {
    const links = tags.filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes.get('href')).sort()).toEqual(
      CITIES.map(({ href }) => href).sort(),
    );
    expect(links.filter(({ attributes }) => attributes.get('tabindex') !== '-1')).toEqual([]);
  });

  test('says the whole name where only a part is drawn', () => {
    expect(html).toContain('<title>Halle (Saale)</title>');
    expect(html).toContain('>Halle</text>');
  });

  test('needs no style and no script of its own', () => {
    const names = tags.flatMap(({ name, attributes }) => [name, ...attributes.keys()]);
    expect(names.filter((name) => /^(?:style|script|on.*)$/u.test(name))).toEqual([]);
  });

  test('keeps the text of an entry text', () => {
    expect(drawMap(cityMap([city('<b>', 51, 10)]))).not.toContain('<b>');
  });
});

test('the locator shows one symbol, a point for each other city, and is hidden', () => {
  const [here, ...others] = CITIES;
  const html = drawLocator(here!, others);
  const tags = tagsOf(`<body>${html}`);
  expect(tags.filter(({ name }) => name === 'path')).toHaveLength(3);
  expect(html.match(/h0/gu)).toHaveLength(others.length);
  expect(html).toContain('aria-hidden="true"');
});
