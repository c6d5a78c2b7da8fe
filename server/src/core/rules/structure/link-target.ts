import type { Definition, Image, Link, Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { cleanAddress, isLocal, relativePath } from '../../model/addresses.ts';
import { locate } from '../../model/locate.ts';
import { walk } from '../../model/walk.ts';
import type { Location } from '../../parse/types.ts';
import { type BlockContext, defineRule, type Fix } from '../define.ts';

/** A reference that Markdown left as text, since nothing defines it. */
const REFERENCE = /\[[^\][\n]{1,200}\]\[([^\][\n]{1,200})\]/g;

/** No address at all, or one that was begun and left. */
const UNFINISHED = /^\s*(?:https?:\/{0,2})?\s*$/i;

export const linkTarget = defineRule({
  id: 'structure/link-target',
  scope: 'block',
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    en: {
      none: 'This link leads nowhere: add its address.',
      file: 'There is no file “{path}”: correct the path.',
      reference: 'No definition for “{label}”: add `[{label}]: …`.',
      insecure: 'This address is not secure: use https.',
      local: 'This address works on your machine only: replace it.',
      tracking: 'This address tracks its readers: remove {parameters}.',
    },
    fr: {
      none: 'Ce lien ne mène nulle part : ajoutez son adresse.',
      file: 'Le fichier « {path} » n’existe pas : corrigez le chemin.',
      reference: 'Rien ne définit « {label} » : ajoutez `[{label}]: …`.',
      insecure: 'Cette adresse n’est pas sécurisée : employez https.',
      local: 'Cette adresse ne marche que sur votre machine : remplacez-la.',
      tracking: 'Cette adresse piste ses lecteurs : supprimez {parameters}.',
    },
  },
  docs: {
    en: {
      title: 'A link leads somewhere',
      what: 'Reports a link without an address, a relative file that does not exist, a reference that nothing defines, `http://` and `localhost` addresses, and tracking parameters (`utm_*`, `fbclid`, `gclid`).',
      why: 'A dead link costs the reader’s trust, and a tracking parameter tells on them.',
      remedy: 'Correct the address. The fix writes https, or drops the tracking parameters.',
    },
    fr: {
      title: 'Un lien mène quelque part',
      what: 'Signale un lien sans adresse, un fichier relatif inexistant, une référence que rien ne définit, une adresse `http://` ou `localhost`, et les paramètres de pistage (`utm_*`, `fbclid`, `gclid`).',
      why: 'Un lien mort coûte la confiance du lecteur, et un paramètre de pistage le dénonce.',
      remedy: 'Corrigez l’adresse. Le correctif écrit https, ou retire les paramètres de pistage.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'See ⟦[the filing]()⟧ or ⟦[the rest](https://)⟧.' },
      { lang: 'en', text: 'See ⟦[the filing][s1]⟧.' },
      {
        lang: 'en',
        text: 'See [the filing](⟦http://example.org/s1⟧).',
        fixed: 'See [the filing](https://example.org/s1).',
      },
      { lang: 'en', text: 'See [it](⟦http://localhost:3000/draft⟧).' },
      {
        lang: 'fr',
        text: 'Voir [le dossier](⟦https://example.org/a?utm_source=lettre&id=3&fbclid=x⟧).',
        fixed: 'Voir [le dossier](https://example.org/a?id=3).',
      },
      {
        lang: 'fr',
        text: 'Voir [le dossier][d].\n\n[d]: ⟦https://example.org/a?gclid=1#partie⟧',
        fixed: 'Voir [le dossier][d].\n\n[d]: https://example.org/a#partie',
      },
    ],
    good: [
      {
        lang: 'en',
        text: 'See [the filing](https://example.org/s1?page=2), [the rest](#rest) or [write](mailto:desk@example.org).',
      },
      { lang: 'fr', text: 'Voir [le dossier][d] et [sic] [1].\n\n[d]: https://example.org/a' },
    ],
  },
  check(context) {
    const { block, part, report, definitions } = context;
    if (/[\]<]|https?:/.test(block.chunk.text)) {
      walk(block.node, (node) => {
        if (node.type === 'link' || node.type === 'image' || node.type === 'definition') checkAddress(context, node);
      });
    }
    for (const passage of part.passages) {
      if (!passage.text.includes('][')) continue;
      for (const match of passage.text.matchAll(REFERENCE)) {
        if (definitions.hasLink(normalizeIdentifier(match[1]!))) continue;
        report({
          ...locate(passage, match.index, match.index + match[0].length),
          messageId: 'reference',
          data: { label: match[1]! },
        });
      }
    }
  },
});

function checkAddress({ block, report, fileExists }: BlockContext, node: Link | Image | Definition): void {
  const { url } = node;
  const whole: Location = { chunk: block.chunk, start: node.position!.start.offset!, end: node.position!.end.offset! };
  if (UNFINISHED.test(url)) {
    report({ ...whole, messageId: 'none' });
    return;
  }
  const at = addressIn(node, whole) ?? whole;
  const fixTo = (text: string): Fix[] => (at === whole ? [] : [{ safe: false, edits: [{ ...at, text }] }]);
  const path = relativePath(url);
  if (path !== null) {
    if (fileExists(path) === false) report({ ...at, messageId: 'file', data: { path } });
    return;
  }
  const { address, dropped } = cleanAddress(url);
  if (isLocal(url)) report({ ...at, messageId: 'local' });
  else if (dropped.length > 0)
    report({ ...at, messageId: 'tracking', data: { parameters: dropped.join(', ') }, fixes: fixTo(address) });
  else if (/^http:/i.test(url)) report({ ...at, messageId: 'insecure', fixes: fixTo(`https${url.slice(4)}`) });
}

/** Where the address stands in the source of its node; null where the source writes it in another way (escapes, entities). */
function addressIn(node: Nodes, whole: Location): Location | null {
  if (!('url' in node)) return null;
  const last = 'children' in node ? node.children.at(-1) : null;
  const isBare = node.type === 'link' && last?.position?.start.offset === whole.start;
  const from = isBare ? whole.start : (last?.position?.end.offset ?? whole.start + 1);
  const start = whole.chunk.text.indexOf(node.url, from);
  return start >= 0 && start + node.url.length <= whole.end ? { ...whole, start, end: start + node.url.length } : null;
}
