/** The bar with findings on the pages of `npm run dev`; no built page has it. */
import { ASKED, TOLD, type ShownFinding } from './findings-bar-messages.ts';

const STYLE = `
  :host { position: fixed; inset: auto 0 0; z-index: 2147483647; color: #1c1b1a; background: #fff4d6; border-block-start: 3px solid #a33; font: 0.875rem/1.45 system-ui, sans-serif; }
  :host([hidden]) { display: none; }
  details { max-block-size: 45vh; overflow: auto; padding: 0.5rem 1rem; }
  summary { cursor: pointer; font-weight: 600; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 0.75rem; margin: 0 0 0.75rem; }
  dd { margin: 0; overflow-wrap: anywhere; }
  h2 { margin: 0.75rem 0 0.25rem; font: 600 0.875rem ui-monospace, monospace; overflow-wrap: anywhere; }
`;

/** Shows findings below the page, and above the message of a page that cannot be drawn; closed by hand, it stays closed until it is opened. */
class FindingsBar extends HTMLElement {
  readonly #list = document.createElement('div');
  readonly #count = document.createElement('summary');

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    const details = document.createElement('details');
    details.open = true;
    details.append(this.#count, this.#list);
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(details);
    this.#count.setAttribute('role', 'status');
    this.hidden = true;
  }

  show(findings: readonly ShownFinding[]): void {
    this.hidden = findings.length === 0;
    this.#count.textContent = `${findings.length} Fehler im Inhalt`;
    this.#list.replaceChildren(...findings.flatMap(partsOf));
  }
}

function partsOf(finding: ShownFinding): HTMLElement[] {
  const list = document.createElement('dl');
  const rows = [
    ['gefunden', finding.found],
    ['erwartet', finding.expected],
    ['Abhilfe', finding.remedy],
    ['so', finding.mended],
    ['Hilfe', finding.help],
  ] as const;
  for (const [name, text] of rows) if (text) list.append(element('dt', name), element('dd', text));
  return [element('h2', `${finding.place} [${finding.code}]`), list];
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('findings-bar', FindingsBar);
const bar = new FindingsBar();
document.body.append(bar);
import.meta.hot?.on(TOLD, (findings: ShownFinding[]) => {
  bar.show(findings);
});
import.meta.hot?.send(ASKED);
