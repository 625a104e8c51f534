import type { AnswerLists } from '../finder/answers.ts';
import { fitOf, type Answers, type Fit, type FitPractice } from '../finder/fit.ts';
import { MONEY, moneyNamed } from '../finder/money.ts';
import { CITY_SIZES, FIELDS } from '../entries/schemas/closed-lists.ts';
import { slugOf } from '../lib/slug.ts';
import { FIT } from '../finder/words.ts';
import { edition } from './edition.ts';
import { gradeOf } from './evidence.ts';
import { practiceCards, type PracticeCard } from './practice-cards.ts';

/** A practice as the answers show it. */
export interface FittingPractice {
  card: PracticeCard;
  conditions: readonly string[];
  difficulties: readonly string[];
  match: FitPractice;
}

/** One answer by itself, with a page of its own. */
export interface SingleAnswer {
  id: string;
  label: string;
  title: string;
  href: string;
  fits: { practice: FittingPractice; fit: Fit }[];
}

/** What can be answered: sizes and fields that practices have. */
export const ANSWER_LISTS: AnswerLists = {
  groesse: CITY_SIZES.map((size) => [slugOf(size), size]),
  feld: Object.entries(FIELDS),
};

/** Returns all practices with what they are matched by; what the report treats most fully comes first. */
export async function fittingPractices(): Promise<FittingPractice[]> {
  const [cards, { get }] = await Promise.all([practiceCards(), edition()]);
  return cards
    .toSorted((a, b) => gradeOf(b.evidence).level - gradeOf(a.evidence).level)
    .map((card) => {
      const { data } = get('practices', card.id);
      const money = moneyNamed(data.funding);
      const match = {
        place: card.place,
        size: card.cityId ? get('cities', card.cityId).data.size : '',
        fields: card.fields.map(({ label }) => label),
        money: data.funding.map(({ text }) => text).join('; '),
        isMoneyNamed: money.includes(MONEY.amount) || money.includes(MONEY.posts),
        carrier: data.carrier ?? '',
        isCarriedByTown: data.carriedBy.includes('kommune'),
      };
      return { card, conditions: data.conditions, difficulties: data.difficulties, match };
    });
}

/** Returns every answer that fits a practice, in the order of the form. */
export async function singleAnswers(): Promise<SingleAnswer[]> {
  const practices = await fittingPractices();
  return ANSWERS.map(({ id, label, title, answers }) => ({
    id,
    label,
    title,
    href: `/praxis/passt/${id}/`,
    fits: practices.flatMap((practice) => {
      const fit = fitOf(practice.match, answers);
      return fit ? [{ practice, fit }] : [];
    }),
  })).filter(({ fits }) => fits.length > 0);
}

interface Answer {
  id: string;
  label: string;
  title: string;
  answers: Answers;
}

type YesOrNo = keyof typeof FIT.moneyAnswers | keyof typeof FIT.coordinatorAnswers;

const yesOrNo = (id: YesOrNo, answer: Omit<Answers, 'fields'>): Answer => ({
  id,
  label: FIT.answerTitle[id],
  title: FIT.answerTitle[id],
  answers: { fields: [], ...answer },
});

const ANSWERS: readonly Answer[] = [
  ...ANSWER_LISTS.groesse.map(([id, size]) => ({
    id,
    label: size,
    title: FIT.answerTitle.groesse(size),
    answers: { size, fields: [] },
  })),
  ...ANSWER_LISTS.feld.map(([id, field]) => ({
    id,
    label: field,
    title: FIT.answerTitle.feld(field),
    answers: { fields: [field] },
  })),
  yesOrNo('mit-koordination', { hasCoordinator: true }),
  yesOrNo('ohne-koordination', { hasCoordinator: false }),
  yesOrNo('mit-geld', { hasMoney: true }),
  yesOrNo('ohne-geld', { hasMoney: false }),
];
