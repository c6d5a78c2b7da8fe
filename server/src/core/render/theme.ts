/** How a briefing looks as a page: light or dark as the reader's machine is, black on white on paper. */
export const PAGE_CSS = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1f2328; --quiet: #5b616a; --accent: #9b2c1f; --link: #1c4f9c; --line: #dcd8cf; --wash: #f3f0e8;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #17191d; --ink: #e6e4df; --quiet: #a4a8af; --accent: #f09a86; --link: #8fbcff; --line: #363a41; --wash: #20242a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Georgia, "Iowan Old Style", "Times New Roman", serif; }
.briefing { max-width: 40rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 .75rem; font-size: 2.1rem; letter-spacing: -.01em; }
h2 { margin: 0 0 .75rem; font-size: 1.45rem; }
h3, h4, h5, h6 { margin: 1.75rem 0 .5rem; font-size: 1.1rem; }
p, ul, ol, blockquote, figure, table, pre { margin: 0 0 1.1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.opening { border-bottom: 3px solid var(--accent); margin-bottom: 2.25rem; }
.teaser { color: var(--quiet); }
.part-label { font-weight: bold; }
.story { border-bottom: 1px solid var(--line); margin-bottom: 2.25rem; padding-bottom: 1rem; }
.lede { font-size: 1.22rem; line-height: 1.5; }
.run-in { color: var(--accent); }
.go-deeper { background: var(--wash); border-left: 3px solid var(--accent); padding: .9rem 1.1rem; margin-bottom: 1.1rem; font-size: 1rem; }
.go-deeper > * { margin-bottom: 0; }
.label { font-weight: bold; }
ul, ol { padding-left: 1.4rem; }
blockquote { border-left: 3px solid var(--line); padding-left: 1rem; color: var(--quiet); }
figure { margin-left: 0; margin-right: 0; }
img { max-width: 100%; height: auto; }
figcaption, .closing, .notes { color: var(--quiet); font-size: .9rem; }
figcaption { margin-top: .35rem; }
.notes { border-top: 1px solid var(--line); padding-top: 1rem; }
sup { line-height: 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; }
[align="right"] { text-align: right; }
[align="center"] { text-align: center; }
pre, code { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: .9em; }
pre { overflow-x: auto; background: var(--wash); padding: .8rem 1rem; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #333; --accent: #000; --link: #000; --line: #999; --wash: #fff; }
  body { font-size: 11pt; }
  .briefing { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6, .label { break-after: avoid; }
  figure, table, .go-deeper { break-inside: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere; }
  [role="doc-backlink"] { display: none; }
}
`;

/** The same for mail programs, to be written into each element: plain rules, in pixels. */
export const EMAIL_CSS = `
body { margin: 0; padding: 0; background: #ffffff; }
.briefing { max-width: 600px; margin: 0 auto; padding: 24px 16px; color: #1f2328; font-family: Georgia, "Times New Roman", serif; font-size: 17px; line-height: 1.55; }
h1, h2, h3, h4, h5, h6 { font-family: Arial, Helvetica, sans-serif; line-height: 1.25; margin: 0 0 12px; }
h1 { font-size: 28px; }
h2 { font-size: 21px; }
h3, h4, h5, h6 { font-size: 17px; margin: 20px 0 8px; }
p, ul, ol, blockquote, figure, table, pre { margin: 0 0 16px; }
a { color: #1c4f9c; }
.opening { border-bottom: 3px solid #9b2c1f; margin-bottom: 28px; }
.teaser { color: #5b616a; }
.part-label, .label { font-weight: bold; }
.story { border-bottom: 1px solid #dcd8cf; margin-bottom: 28px; padding-bottom: 12px; }
.lede { font-size: 18px; }
.run-in { color: #9b2c1f; }
.go-deeper { background: #f3f0e8; border-left: 3px solid #9b2c1f; padding: 12px 16px; margin-bottom: 16px; font-size: 16px; }
.go-deeper p, .go-deeper ul { margin-bottom: 0; }
ul, ol { padding-left: 24px; }
blockquote { border-left: 3px solid #dcd8cf; padding-left: 14px; color: #5b616a; }
figure { padding: 0; }
img { max-width: 100%; height: auto; border: 0; color: #5b616a; font-family: Arial, Helvetica, sans-serif; font-size: 14px; }
figcaption, .closing, .notes { color: #5b616a; font-size: 14px; }
th, td { padding: 4px 12px 4px 0; text-align: left; vertical-align: top; }
th[align="right"], td[align="right"] { text-align: right; }
pre { white-space: pre-wrap; font-size: 14px; }
`;
