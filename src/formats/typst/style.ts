/** How documents look, as Typst. Nothing here stands in a box that would tear its tags apart: boxes are blocks. */
export const STYLE = String.raw`
#let tinte = rgb("#152021")
#let leise = rgb("#4b595a")
#let farbe = rgb("#00555f")
#let flaeche = rgb("#eff4f3")
#let linie = 0.5pt + rgb("#a9b8b6")

#set smartquote(enabled: false)
#set text(font: "Lesesaal", region: "DE", hyphenate: true, fallback: false, fill: tinte, costs: (hyphenation: 120%))
#set par(leading: 0.68em, spacing: 1em, linebreaks: "optimized")
#set list(marker: [–], indent: 0.2em, body-indent: 0.6em, spacing: 0.6em)
#set enum(indent: 0.2em, body-indent: 0.6em, spacing: 0.6em)
#set terms(separator: [: ], hanging-indent: 1em, spacing: 0.62em)
#show terms: set block(above: 1.1em, below: 1.1em)
#show terms: it => block(it)
#set footnote.entry(separator: line(length: 25%, stroke: linie), gap: 0.55em)
#show footnote.entry: set text(size: 0.84em)
#show raw: set text(font: "Lesesaal", size: 1.25em)
#show title: set text(size: 1.15em, weight: 700, hyphenate: false, fill: farbe)
#show title: set par(leading: 0.5em, justify: false)
#show heading: set text(hyphenate: false, weight: 700)
#show heading: set par(justify: false, leading: 0.5em)
#show heading: set block(above: 1.5em, below: 0.75em, sticky: true)
#show heading.where(level: 1): set text(fill: farbe)
#show heading.where(level: 2): set text(fill: farbe)
#show link: it => underline(stroke: 0.4pt + rgb("#528e96"), offset: 0.14em, it)
#set table(stroke: (x, y) => (bottom: linie, top: if y == 0 { linie }), inset: (x: 0.45em, y: 0.4em))
#show table: set text(size: 0.88em)
#show table: set block(above: 0.8em, below: 1.2em)
#show table: set par(justify: false, leading: 0.5em)
#set table.cell(breakable: false)
#show table.cell.where(y: 0): set text(weight: 700)

#let kopfzahlen = context align(center, text(size: 0.82em, fill: leise)[#fuss · #counter(page).display()])
#let vorspann(body) = block(below: 1.1em, sticky: true, text(size: 1.12em, fill: leise, par(justify: false, body)))
#let dachzeile(body) = block(below: 0.7em, sticky: true, text(size: 0.9em, fill: leise, body))
#let klein(sticky: false, body) = block(above: 0.7em, below: 1em, sticky: sticky, text(size: 0.84em, fill: leise, par(justify: false, leading: 0.55em, body)))
#let vorweg = klein.with(sticky: true)
#let tafeltitel(body) = block(above: 1.1em, below: 0.5em, sticky: true, text(size: 0.84em, fill: leise, par(justify: false, body)))
#let aussage(body) = block(above: 1.2em, below: 0.6em, sticky: true, text(weight: 700, par(justify: false, body)))
#let kasten(titel, body) = block(width: 100%, fill: flaeche, inset: (x: 0.9em, y: 0.8em), above: 1.1em, below: 1.1em, breakable: true, {
  if titel != none { block(below: 0.7em, sticky: true, strong(titel)) }
  body
})
#let zitat(quelle, body) = block(inset: (left: 1em), stroke: (left: 1.5pt + farbe), above: 1.1em, below: 1.1em, {
  quote(block: false, quotes: false, body)
  if quelle != none { klein(quelle) }
})
#let paar(a, b) = block(above: 1.3em, below: 1.3em, {
  set par(justify: false)
  grid(columns: (1fr, 1fr), gutter: 1.6em, a, b)
})
#let bild(svg, beschreibung, legende) = figure(
  image(bytes(svg), format: "svg", width: 100%, alt: beschreibung),
  caption: legende, numbering: none, supplement: none, outlined: false,
)
#set figure.caption(position: top)
#show figure.caption: it => align(left, par(justify: false, it.body))
#show figure: set block(breakable: false, above: 1.2em, below: 1em)
#let verweis(ziel, body) = [#metadata(ziel)<stelle>#link(label(ziel), body)]
#let register(vor, eintraege) = context {
  let stellen = query(selector(<stelle>).before(label(vor)))
  show underline: it => it.body
  list(marker: [], indent: 0pt, body-indent: 0pt, ..eintraege.map(((ziel, name)) => {
    let eigene = query(label(ziel)).first().location()
    let orte = (eigene,) + stellen.filter(stelle => stelle.value == ziel).map(stelle => stelle.location())
    let seiten = orte.map(ort => (ort.page(), ort)).sorted(key: paar => paar.first())
    let erste = ()
    for (seite, ort) in seiten { if not erste.any(paar => paar.first() == seite) { erste.push((seite, ort)) } }
    par(hanging-indent: 1.2em)[#name #h(0.5em) #erste.map(((seite, ort)) => {
      let zahl = counter(page).at(ort).first()
      link(ort, if seite == eigene.page() { strong(str(zahl)) } else { str(zahl) })
    }).join([, ])]
  }))
}

#let schluss(body) = block(above: 2em, breakable: false, { line(length: 25%, stroke: linie); body })
#let titelblatt(oben, unten) = { v(30%); { set text(hyphenate: false); oben }; v(1fr); unten; pagebreak() }

#let buch(body) = {
  set page(paper: "a4", margin: (x: 30mm, top: 26mm, bottom: 28mm), footer: kopfzahlen)
  set par(justify: true)
  show heading.where(level: 1): set text(size: 1.2em)
  show outline.entry.where(level: 1): set text(weight: 700)
  show outline.entry.where(level: 1): set block(above: 1.1em)
  show outline: set par(justify: false)
  show outline: set text(hyphenate: false)
  body
}
#let aufsatz(body) = {
  set page(paper: "a4", margin: (x: 30mm, top: 26mm, bottom: 28mm), footer: kopfzahlen)
  set par(justify: true)
  show heading.where(level: 1): set text(size: 1.35em)
  body
}
#let vorlage(body) = {
  set page(paper: "a4", margin: (x: 20mm, top: 16mm, bottom: 18mm), footer: kopfzahlen, footer-descent: 35%)
  set par(leading: 0.6em, spacing: 0.85em)
  show heading: set block(above: 1.05em, below: 0.7em)
  show terms: set block(above: 0.7em, below: 0.9em)
  show heading.where(level: 1): set text(size: 1.1em)
  show heading.where(level: 1): set block(below: 0.8em)
  show heading.where(level: 2): set text(size: 0.98em)
  body
}
`;
