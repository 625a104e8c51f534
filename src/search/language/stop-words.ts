import { fold, stem, wordsOf } from './words.ts';

/** Words that hold a German question together but say nothing about its subject. */
const WORDS = `
aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus außer bei beim bereits besonders
bin bis bist bitte da dabei dadurch dafür daher damit danach dann daran darauf daraus darf darin darüber darum das dass davon dazu dein
deine dem den denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen eben ein eine
einem einen einer eines einfach er es etwa etwas euch euer eure finde finden findet für gab ganz gar gebe geben gegen geht genau gern
gibt habe haben hat hatte hatten hätte her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja je jede
jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner komme kommen kommt können könnte lässt machen macht machte man mehr
mein meine mich mir mit möchte müssen muss nach nachdem neben nein nicht nichts noch nun nur ob oder ohne per pro schon sehr sein seine seinem
seinen seiner seit sich sie sind so sollen soll sollte sollten sondern sonst suche sucht tun tut über um und uns unser unsere unter viel viele
vielen vom von vor war waren warum was wegen weil welche welchem welchen welcher welches wem wen wenn wer werde werden wessen wie
wieder wieso wieviel will wir wird wo wobei wodurch wofür wohin womit woran worum wozu wurde wurden würde würden zu zum zur zwischen
`;

const STOP_WORDS = new Set(WORDS.trim().split(/\s+/u).map(fold));

/** Tells whether a word may be left out of a query that has others. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(fold(word));
}

/** Lists the words of a text that say something; all where none does. */
export function contentWords(text: string): string[] {
  const words = wordsOf(text).map(({ text: word }) => word);
  const rest = words.filter((word) => !isStopWord(word));
  return rest.length > 0 ? rest : words;
}

/** The keys of these words, under which their forms meet. */
export const contentKeys = (text: string): string[] =>
  contentWords(text).map((word) => stem(fold(word)));
