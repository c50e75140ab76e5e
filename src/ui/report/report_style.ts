import { LIGHT } from "../../charts/theme.ts";

/** A report allows nothing but its own styles and what stands in it as data. */
export const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

const { ink, paper, accent, soft, line, wash, customer, font } = LIGHT;
const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, "Times New Roman", serif';
const MONO = 'ui-monospace, "Source Code Pro", Consolas, monospace';

/** How a report looks on a screen and on paper; always light, since it will be printed. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: ${paper}; color: ${ink}; font: 400 1.0625rem/1.6 ${SERIF}; }
article { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
h1 { margin: 0 0 .5rem; font-size: 2.25rem; line-height: 1.15; letter-spacing: -.01em; }
h2, h3, h4 { line-height: 1.25; }
a { color: ${accent}; }
section { margin: 1.5rem 0; overflow-wrap: break-word; }
section:has(> .input) { margin: .5rem 0; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid ${customer}; color: ${soft}; font: 400 .875rem/1.55 ${font}; }
code { font: .86em ${MONO}; }
pre { margin: .5rem 0 0; padding: .75rem 1rem; overflow-x: auto; border-radius: 6px; background: ${wash}; font: .8125rem/1.55 ${MONO}; white-space: pre-wrap; }
.made, .mark, .input, .foot, .legend, dl, details, table, figure { font-family: ${font}; }
.made, .foot, footer { color: ${soft}; font-size: .8125rem; }
.mark { display: inline-block; margin: 0 0 1rem; padding: .15rem .6rem; border-radius: 1rem; background: ${wash}; color: ${soft}; font-size: .8125rem; }
.input { margin: 0; padding: .4rem .9rem; border-radius: 8px; background: ${wash}; width: fit-content; font-size: .875rem; }
.input b { margin-left: .75rem; }
figure { margin: 2rem 0 1rem; }
figure h2 { margin: 0; font-size: 1.0625rem; }
figcaption p { margin: .15rem 0 0; color: ${soft}; font-size: .875rem; }
figure svg { display: block; max-width: 100%; height: auto; margin-top: .75rem; overflow: visible; }
figure svg text, figure svg tspan { white-space: pre; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .75rem 0 0; padding: 0; list-style: none; color: ${soft}; font-size: .8125rem; }
.legend li { display: inline-flex; align-items: center; gap: .45rem; }
.legend svg { margin: 0; }
.foot { margin: .5rem 0 0; padding-top: .4rem; border-top: 1px solid ${line}; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .8125rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid ${line}; text-align: left; vertical-align: top; }
th { color: ${soft}; font-weight: 600; }
.numeric { text-align: right; }
details { margin-top: .5rem; font-size: .8125rem; }
summary { color: ${soft}; cursor: pointer; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid ${line}; font-family: ${font}; }
footer h2 { margin: 1.25rem 0 .25rem; font-size: .875rem; }
dl { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; margin: 0; }
dl div { display: flex; gap: .5rem; }
dd { margin: 0; color: ${ink}; font-variant-numeric: tabular-nums; }
@page { margin: 16mm 15mm 18mm; }
@media print {
  body { background: none; font-size: 10.5pt; }
  article { max-width: none; padding: 0; }
  h1, h2, h3, h4, summary { break-after: avoid; }
  figure, tr, blockquote, .input { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  .wide { overflow: visible; }
  details:not([open]) { display: none; }
  a { color: inherit; text-decoration: none; }
}
`;
