/** chapterTitle('Vernetzung', '6.2') // => '6.2 Vernetzung'; annexes read 'Anhang A: …' */
export function chapterTitle(title: string, number: string | undefined): string {
  if (!number) return title;
  return /^[AB]$/u.test(number) ? `Anhang\u00A0${number}: ${title}` : `${number}\u2002${title}`;
}
