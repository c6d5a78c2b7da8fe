import type { Schema } from 'hast-util-sanitize';

/** Elements that prose is made of; of any other the content stays, the element itself goes. */
const PROSE =
  'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins ' +
  'kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul var';

/** Elements whose content is no prose either: programs, styles, other documents, drawings and formulas, what a form is made of. */
const GONE =
  'applet audio canvas embed frameset head iframe math noembed noframes noscript object plaintext script select style svg template ' +
  'textarea title video xmp';

/** Hosts of VS Code and mail programs know more schemes than these (`command:`, `data:`…): those lead nowhere from a briefing. */
const WEB = ['http', 'https', 'HTTP', 'HTTPS', 'Http', 'Https'];
const MAIL = ['mailto', 'MAILTO', 'Mailto'];

/**
 * What HTML in a briefing may do: look like prose and link to the web. No scripts, styles, forms, frames or drawings, no name or id that a page
 * could take for its own, no class but the language of code. Relative addresses stay.
 */
export const schema: Schema = {
  tagNames: PROSE.split(' '),
  strip: GONE.split(' '),
  attributes: {
    '*': ['dir', 'lang', 'title'],
    a: ['href'],
    code: [['className', /^language-./]],
    details: ['open'],
    img: ['alt', 'height', 'src', 'width'],
    li: ['value'],
    ol: ['reversed', 'start', 'type'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  protocols: { href: [...WEB, ...MAIL], src: WEB },
  ancestors: {
    caption: ['table'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};
