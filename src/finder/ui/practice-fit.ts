import { required } from '../../lib/required.ts';
import {
  answersQuery,
  isAnswered,
  readAnswers,
  unknownAnswers,
  type AnswerLists,
} from '../answers.ts';
import { FINDER, FIT } from '../words.ts';
import { fitOf, type Answers, type Fit, type FitPractice } from '../fit.ts';

/**
 * Shows the practices that fit the answers in the address, each with the reason, those with differences last. Without
 * answers it shows all.
 */
class PracticeFit extends HTMLElement {
  #controller = new AbortController();
  #cards: readonly HTMLElement[] = [];

  connectedCallback(): void {
    this.#controller = new AbortController();
    this.#cards = [...this.querySelectorAll<HTMLElement>('[data-fit]')];
    const { signal } = this.#controller;
    const form = required(this, 'form', HTMLFormElement);
    const go = () => {
      const query = answersQuery(new FormData(form).entries());
      if (query !== location.search) history.pushState(null, '', location.pathname + query);
      this.#show();
    };
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        go();
        required(this, '[data-found]').focus();
      },
      { signal },
    );
    form.addEventListener('reset', () => setTimeout(go), { signal });
    const show = () => {
      this.#show();
    };
    addEventListener('popstate', show, { signal });
    addEventListener('pageshow', show, { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
  }

  #show(): void {
    const form = required(this, 'form', HTMLFormElement);
    const lists = JSON.parse(form.dataset['lists'] ?? '') as AnswerLists;
    const answers = readAnswers(location.search, lists);
    showAnswers(form, new URLSearchParams(location.search));
    const isAsked = isAnswered(answers);
    const found = this.#cards.flatMap((card) => showCard(card, isAsked, answers) ?? []);
    const some = found.filter(isPartial).length;
    required(this, '.fit-cards').append(
      ...this.#cards.filter((card) => !card.hasAttribute('data-partly')),
      ...this.#cards.filter((card) => card.hasAttribute('data-partly')),
    );
    required(this, '[data-found]').textContent = isAsked ? FIT.found : FIT.list;
    const unknown = unknownAnswers(location.search, lists);
    required(this, '[role=status]').textContent = [
      isAsked ? FIT.status(found.length - some, some) : '',
      unknown.length > 0 ? FINDER.unknown(unknown) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }
}

const isPartial = ({ differences }: Fit): boolean => differences.length > 0;

function showAnswers(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const input of form.querySelectorAll('input')) {
    const given = parameters.getAll(input.name);
    input.checked = given.includes(input.value) || (!input.value && given.length === 0);
  }
}

function showCard(card: HTMLElement, isAsked: boolean, answers: Answers): Fit | undefined {
  const fit = fitOf(JSON.parse(card.dataset['fit'] ?? '') as FitPractice, answers);
  card.hidden = isAsked && !fit;
  card.toggleAttribute('data-partly', fit !== undefined && isPartial(fit));
  fill(required(card, '[data-reasons]'), fit?.reasons ?? []);
  fill(required(card, '[data-differences]'), fit?.differences ?? []);
  return fit;
}

/** Writes sentences into the list of a part, which is there only when it has some. */
function fill(part: HTMLElement, sentences: readonly string[]): void {
  part.hidden = sentences.length === 0;
  required(part, 'ul').replaceChildren(
    ...sentences.map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }),
  );
}

customElements.define('practice-fit', PracticeFit);
