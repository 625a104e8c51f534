import { expect, test } from 'vitest';
import { likenessTo } from './likeness.ts';
import type { Page } from './page-list.ts';

const likeness = (question: string, title: string, section?: string) => {
  const slots = question.split(' ').map((typed) => ({ typed, alternatives: [] }));
  const passage = {
    id: '',
    asked: [],
    near: [],
    ...(section && { section: { id: 's', title: section } }),
  };
  const facets = { art: [], stadt: [], land: [], feld: [] };
  const page: Page = { url: '/', title, facets, passages: [passage] };
  return likenessTo(slots)(page, passage);
};

test('a name that is asked for is wholly alike, in any of its forms', () => {
  expect(likeness('Kulturladen', 'Kulturladen')).toBeCloseTo(1);
  expect(likeness('Helferkreise', 'Helferkreis')).toBeCloseTo(1);
});

test('a name in parts is as alike as one of them', () => {
  expect(likeness('VMDO', 'VMDO – Verbund der Vereine in Dortmund')).toBeCloseTo(1);
  expect(likeness('BHFI', 'Bündnis Hamburger Flüchtlingsinitiativen (BHFI)')).toBeCloseTo(1);
});

test('the heading of a section counts as the title does', () => {
  expect(likeness('Zugang Geld', '3.2 Entwicklung', 'Zugang zu Geld')).toBeCloseTo(1);
});

test('what the name or the question has beside makes them less alike', () => {
  const whole = likeness('Runder Tisch', 'Runder Tisch');
  expect(likeness('Runder Tisch', 'Runder Tisch der Initiativen')).toBeLessThan(whole);
  expect(likeness('Runder Tisch Köln', 'Runder Tisch')).toBeLessThan(whole);
  expect(likeness('Fonds', 'Runder Tisch')).toBe(0);
});
