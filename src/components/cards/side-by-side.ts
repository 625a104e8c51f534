/**
 * Makes of some rows of a table one in which each row is a column, so that what is compared stands in one line.
 *
 * @param table the table that holds the rows; its first cells are headings
 * @param rows what is compared, in the order in which it is to stand
 * @param tools makes what stands below the head of a column
 */
export function sideBySide(
  table: HTMLTableElement,
  rows: readonly HTMLTableRowElement[],
  tools: (id: string, name: string) => Node,
): HTMLTableElement {
  const made = document.createElement('table');
  made.className = 'compare-beside';
  const [, ...labels] = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) =>
    textContent.trim(),
  );
  const head = made.createTHead().insertRow();
  head.append(document.createElement('td'), ...rows.map((row) => columnHead(row, tools)));
  const body = made.createTBody();
  for (const [index, label] of labels.entries()) {
    const line = body.insertRow();
    line.append(heading(label, 'row'), ...rows.map((row) => cellOf(row, index + 1)));
  }
  return made;
}

const nameOf = (row: HTMLTableRowElement): string =>
  row.cells[0]?.querySelector('a')?.textContent.trim() ?? '';

function columnHead(
  row: HTMLTableRowElement,
  tools: (id: string, name: string) => Node,
): HTMLElement {
  const head = heading('', 'col');
  const id = row.dataset['id'] ?? '';
  head.dataset['id'] = id;
  const [link, note] = [row.querySelector('th a'), row.querySelector('th > .soft')];
  for (const part of [link, note]) if (part) head.append(part.cloneNode(true));
  head.append(tools(id, nameOf(row)));
  return head;
}

function heading(text: string, scope: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

/** What stands above the cell where the table is shown as lists is the name of its row now. */
function cellOf(row: HTMLTableRowElement, index: number): Node {
  const cell = row.cells[index]?.cloneNode(true) ?? document.createElement('td');
  if (cell instanceof HTMLElement) cell.dataset['label'] = nameOf(row);
  return cell;
}
