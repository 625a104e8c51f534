import type { Finding, Mend } from '../finding.ts';
import { mendedMarks } from './mended-marks.ts';
import {
  visibleTexts,
  withoutAddresses,
  type TextSource,
  type VisibleText,
} from '../visible-texts.ts';

/** A mark with the place where it stands. */
interface Mark {
  seen: VisibleText;
  index: number;
}

/** Checks that quotations stand in German marks, each opened and closed; one may run over several paragraphs. */
export function checkQuotationMarks(files: readonly TextSource[]): Finding[] {
  return files.flatMap((file) => {
    const findings: Finding[] = [];
    let open: Mark | undefined;
    for (const block of blocksOf(visibleTexts(file))) {
      const inner = marksIn(block, open !== undefined && (block[0]?.row?.goesOn ?? false));
      if (open && !inner.goesOn) findings.push(told(file, 'offene-anfuehrung', open));
      const mend = inner.faults.length > 0 ? mendedMarks(block) : undefined;
      findings.push(
        ...inner.faults.slice(0, 1).map(({ code, mark }) => told(file, code, mark, mend)),
      );
      open = inner.goesOn ? inner.stillOpen && open : inner.open;
    }
    return open ? [...findings, told(file, 'offene-anfuehrung', open)] : findings;
  });
}

/** Lines of the same paragraph, cell or heading; each text of the head is a block of its own. */
function blocksOf(texts: readonly VisibleText[]): VisibleText[][] {
  const blocks: VisibleText[][] = [];
  for (const seen of texts) {
    const last = blocks.at(-1);
    if (last && seen.row && last[0]?.row?.block === seen.row.block) last.push(seen);
    else blocks.push([seen]);
  }
  return blocks;
}

type Code = keyof typeof TOLD;
interface Marks {
  faults: { code: Code; mark: Mark }[];
  /** The mark that opens a quotation which this block does not close. */
  open: Mark | undefined;
  /** Whether a quotation of the paragraph before goes on in this one, and whether it is still open at its end. */
  goesOn: boolean;
  stillOpen: true | undefined;
}

function marksIn(block: readonly VisibleText[], mayGoOn: boolean): Marks {
  const foreign = foreignMark(block);
  if (foreign) return { faults: [foreign], open: undefined, goesOn: false, stillOpen: undefined };
  const opened: Mark[] = [];
  const closed: Mark[] = [];
  for (const seen of block)
    for (const { 0: sign, index } of seen.text.matchAll(/[„“]/gu)) {
      if (sign === '„') opened.push({ seen, index });
      else if (!opened.pop()) closed.push({ seen, index });
    }
  const goesOn = mayGoOn && (closed.length > 0 || !hasMarks(block));
  const faults = (goesOn ? closed.slice(1) : closed).map((mark) => ({
    code: 'schliessende-anfuehrung' as const,
    mark,
  }));
  return {
    faults,
    open: goesOn ? undefined : opened[0],
    goesOn,
    stillOpen: goesOn && closed.length === 0 ? true : undefined,
  };
}

const hasMarks = (block: readonly VisibleText[]): boolean =>
  block.some(({ text }) => /[„“]/u.test(text));

/** The first straight, English or pointed mark of a block. */
function foreignMark(block: readonly VisibleText[]): Marks['faults'][number] | undefined {
  for (const [code, sign] of [
    ['gerade-anfuehrung', /"/u],
    ['englische-anfuehrung', /”|,,(?=\p{L})|[‘’]{2}|[»«](?=\p{L})|(?<=[\p{L}.,!?])[»«]/u],
  ] as const)
    for (const seen of block) {
      const index = withoutAddresses(seen.text).search(sign);
      if (index >= 0) return { code, mark: { seen, index } };
    }
  return undefined;
}

const TOLD = {
  'gerade-anfuehrung': {
    expected: 'deutsche Anführungszeichen „…“ und ‚…‘',
    remedy: 'die geraden Zeichen ersetzen',
  },
  'englische-anfuehrung': {
    expected: 'deutsche Anführungszeichen „…“',
    remedy: 'die Zeichen durch „ und “ ersetzen',
  },
  'offene-anfuehrung': {
    expected: 'zu jedem „ ein “ im selben Absatz oder in einem, der gleich darauf folgt',
    remedy: 'das schließende Zeichen ergänzen',
  },
  'schliessende-anfuehrung': {
    expected: 'zu jedem “ ein „ davor',
    remedy: 'das öffnende Zeichen „ ergänzen',
  },
} as const;

function told({ path: file }: TextSource, code: Code, { seen, index }: Mark, mend?: Mend): Finding {
  const found = `… ${seen.text.slice(Math.max(0, index - 25), index + 25).trim()} …`;
  const place = { file, line: seen.line, column: seen.columnOf(index, 1) };
  return { code: `typografie-${code}`, ...place, found, ...TOLD[code], mend };
}
