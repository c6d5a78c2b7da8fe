import assert from 'node:assert/strict';
import { importHtml } from '../../../server/src/core/import/index.ts';

/** The body of the briefing, without its front matter. */
function bodyOf(html: string): string {
  const briefing = importHtml(html);
  return briefing.slice(briefing.indexOf('---\n', 4) + 4).trim();
}

const TOP = '<h1>Title</h1><h2>Story</h2>';

describe('importing HTML', () => {
  it('gives front matter alone for nothing', () => {
    for (const html of [
      '',
      '  \n',
      '<p></p><div>&nbsp;</div><hr>',
      '<script>let x;</script><style>p {}</style><!-- x -->',
    ])
      assert.equal(importHtml(html), '---\nbriefing: newsletter\n---\n');
  });

  it('leaves out what nobody reads', () => {
    for (const hidden of [
      '<div style="display:none">gone</div>',
      '<div style="DISPLAY : none !important">gone</div>',
      '<p style="mso-hide:all">gone</p>',
      '<p hidden>gone</p>',
      '<title>gone</title>',
      '<!--[if mso]>gone<![endif]-->',
      '<img src="https://t.example/gone.gif" width="1" height="1">',
      '<img src="https://t.example/gone.gif" style="width:1px;height:1px">',
      '<input value="gone">',
    ])
      assert.doesNotMatch(bodyOf(`${TOP}<p>Text that stays.</p>${hidden}`), /gone/, hidden);
  });

  it('takes links straight to their page', () => {
    const rows: [string, string][] = [
      ['https://a.example/?utm_source=x&amp;id=1&amp;fbclid=2', 'https://a.example/?id=1'],
      ['https://a.example/p?gclid=1&amp;mc_cid=2&amp;mc_eid=3#top', 'https://a.example/p#top'],
      ['https://www.google.com/url?q=https://a.example/b&amp;sa=D', 'https://a.example/b'],
      ['https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fb&amp;data=1', 'https://a.example/b'],
      ['https://www.google.com/url?q=%E0%A4%A', 'https://www.google.com/url?q=%E0%A4%A'],
    ];
    for (const [href, target] of rows)
      assert.ok(
        bodyOf(`${TOP}<p>See <a href="${href}">this page</a> now.</p>`).includes(`[this page](${target})`),
        href,
      );
    assert.match(
      bodyOf(`${TOP}<p>See <a href="#x">this</a>, <a href="javascript:x()">that</a>.</p>`),
      /See this, that\./,
    );
    assert.match(
      bodyOf(`${TOP}<p>See https://a.example/?utm_source=x, please.</p>`),
      /See https:\/\/a\.example\/, please/,
    );
  });

  it('keeps images with their alternative text, also those loaded late', () => {
    assert.match(
      bodyOf(`${TOP}<img src="https://a.example/a.jpg" alt="A [crane]">`),
      /!\[A \\?\[crane\\?\]\]\(https:\/\/a\.example\/a\.jpg\)/,
    );
    assert.match(
      bodyOf(`${TOP}<img src="data:image/gif;base64,R0" data-src="https://a.example/b.jpg" alt="B">`),
      /!\[B\]\(https:\/\/a\.example\/b\.jpg\)/,
    );
    assert.match(bodyOf(`${TOP}<img alt="Words only">`), /!\[Words only\]\(\)/);
  });

  it('reads bold lines and bold styles', () => {
    assert.match(
      bodyOf(`${TOP}<p><span style="font-weight:700">Label</span> – A paragraph with its text in it.</p>`),
      /^\*\*Label\*\* – A paragraph/m,
    );
    assert.match(
      bodyOf(`${TOP}<p><b>Label – </b>A paragraph with its text in it.</p>`),
      /^\*\*Label\*\* – A paragraph/m,
    );
    assert.match(
      bodyOf(`${TOP}<p><b style="font-weight:normal">Not a bold word</b> in it.</p>`),
      /^Not a bold word in it\.$/m,
    );
    assert.match(
      bodyOf(`${TOP}<p>A<b> spaced </b>word, <i>in<b></b> italics</i>.</p>`),
      /^A \*\*spaced\*\* word, _in italics_\.$/m,
    );
  });

  it('writes a mark within itself once, and none around nothing', () => {
    const html = `${TOP}<p>A <b>very <strong>bold</strong></b><b></b> word.</p>`;
    assert.match(bodyOf(html), /^A \*\*very bold\*\* word\.$/m);
  });

  it('unwraps tables that only place their content, and keeps tables of data', () => {
    const layout = `${TOP}<table><tr><td><p>Left text.</p></td><td><p>Right text.</p></td></tr></table>`;
    assert.match(bodyOf(layout), /^Left text\.\n\nRight text\.$/m);
    const data = `${TOP}<table><caption>Cranes</caption><tr><th>Year</th><th>N</th></tr><tr><td>2023<p>May</p></td><td>1|2</td></tr></table>`;
    assert.match(bodyOf(data), /^Cranes\n\n\| Year \| N \|\n\| - \| - \|\n\| 2023 May \| 1\\\|2 \|$/m);
  });

  it('parts a table from what stands before it in the same list item', () => {
    const table = '<table><tr><th>A</th></tr><tr><td>B</td></tr></table>';
    assert.match(importHtml(`<ul><li><figure><li>The</li>${table}</figure></li></ul>`), /- - The\n\n {2}\| A \|\n/);
  });

  it('keeps quotations, nested lists and code, without empty items', () => {
    assert.match(bodyOf(`${TOP}<blockquote><p> One <br>two</p></blockquote>`), /^> One\n>\n> two$/m);
    assert.match(
      bodyOf(`${TOP}<ul><li>a<ul><li> b </li></ul></li><li></li><li><p>c</p></li></ul>`),
      /^- a\n {2}- b\n- c$/m,
    );
    assert.match(bodyOf(`${TOP}<pre>a  *b*\n c</pre>`), /^```\na {2}\*b\*\n c\n```$/m);
  });

  it('asks whether what stands above the title belongs there', () => {
    assert.match(
      bodyOf(`<img src="https://a.example/logo.png" alt="Logo">${TOP}<p>Text of it.</p>`),
      /^<!-- import: outside the text, to delete\? -->\n\n!\[Logo\]/,
    );
  });

  it('makes footnotes only of marks that lead to a note and back', () => {
    const note = (id: string, back: string) =>
      `<p>Text<a href="#${id}" name="r1">[1]</a> ends.</p><p><a name="n1" href="#${back}">[1]</a> The note.</p>`;
    assert.match(bodyOf(TOP + note('n1', 'r1')), /^Text\[\^1\] ends\.\n\n\[\^1\]: The note\.$/m);
    assert.match(bodyOf(TOP + note('elsewhere', 'r1')), /^Text\[1\] ends\.\n\n\[1\] The note\.$/m);
    assert.match(
      bodyOf(`${TOP}<p>Go to <a href="#s">1</a>.</p><h2 id="s">Second</h2><p>Text of it.</p>`),
      /^## Second$/m,
    );
  });

  it('reads headings with blocks in them', () => {
    assert.match(bodyOf('<h1><div>One</div><div>two</div></h1>'), /^# One two$/m);
  });

  it('reads broken HTML', () => {
    assert.match(
      bodyOf('<h1>Title<p>One <b>two <i>three<p>four <table><tr><td>five'),
      /^# Title\n[\s\S]*One \*\*two _three_\*\*\n[\s\S]*four[\s\S]*\bfive$/,
    );
    assert.match(bodyOf('<p>A lone \ud800 half, and text after it.</p>'), /half, and text after it\./);
  });
});
