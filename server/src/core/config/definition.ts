import type { OptionSchema } from '../rules/define.ts';
import type { Bilingual, RecordShape, Shape, StringShape } from './shape.ts';
import { templateShape } from './template-shape.ts';
import type { ProfileId } from './types.ts';

/** What the configuration has to know of a rule. A registered rule is one. */
export interface RuleSummary {
  readonly id: string;
  readonly severity: string;
  readonly options?: Readonly<Record<string, OptionSchema>>;
  readonly docs: Readonly<Record<'fr' | 'en', { readonly title: string }>>;
}

/** Every profile's id, in the order in which pages list them. */
export const PROFILE_IDS: readonly ProfileId[] = ['fr-FR', 'fr-eu', 'fr-CA', 'fr-CH', 'en-US', 'en-GB'];

/** What a rule may be set to. */
export const SEVERITIES = ['off', 'hint', 'info', 'warning', 'error'] as const;

/** ISO 4217 codes of the currencies that are called dollar. */
const DOLLARS = [
  ...['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'BBD', 'BMD', 'BND', 'BSD', 'BZD', 'FJD', 'GYD', 'JMD', 'KYD'],
  ...['LRD', 'NAD', 'SBD', 'SRD', 'TTD', 'XCD'],
];

/** The group of a rule id: `currency/*` for `currency/nbsp`. */
export function groupOf(id: string): string {
  return `${id.slice(0, id.indexOf('/'))}/*`;
}

/** The shape of a configuration file, given the rules that there are. */
export function configurationShape(rules: readonly RuleSummary[]): RecordShape {
  return {
    type: 'record',
    description: {
      en: 'Configuration of Briefing Desk. The nearest file upward from a briefing holds for it.',
      fr: 'Configuration de Briefing Desk. Le fichier le plus proche en remontant depuis un briefing vaut pour lui.',
    },
    properties: {
      extends: {
        ...wordOrWords,
        description: {
          en: 'One file or several, relative to this one, that this file builds on. What stands here goes before what they say; a later file goes before an earlier one.',
          fr: 'Un ou plusieurs fichiers, relatifs à celui-ci, sur lesquels il s’appuie. Ce qui est écrit ici l’emporte sur eux, et un fichier de la liste sur ceux qui le précèdent.',
        },
      },
      include: {
        ...wordOrWords,
        description: {
          en: 'Globs of the Markdown files that are briefings though their front matter does not say so, relative to this file.',
          fr: 'Motifs des fichiers Markdown qui sont des briefings sans que leur en-tête le dise, relatifs à ce fichier.',
        },
      },
      profile: {
        type: 'string',
        enum: PROFILE_IDS,
        description: {
          en: 'House style. Without one, the majority of each document decides.',
          fr: 'Style maison. Sans profil, la majorité de chaque document décide.',
        },
      },
      lang: {
        type: 'string',
        format: 'language-tag',
        description: {
          en: 'Language of the briefings (BCP 47) whose front matter names none.',
          fr: 'Langue des briefings (BCP 47) dont l’en-tête n’en nomme pas.',
        },
      },
      dollar: {
        type: 'string',
        enum: DOLLARS,
        description: {
          en: 'What “$” and “dollar” stand for, as an ISO 4217 code.',
          fr: 'Ce que désignent « $ » et « dollar », en code ISO 4217.',
        },
      },
      rules: rulesShape(rules),
      templates: {
        type: 'map',
        values: templateShape,
        description: {
          en: 'Templates by name. The front matter chooses one: `briefing: NAME`.',
          fr: 'Les gabarits par nom. L’en-tête du document en choisit un : `briefing: NOM`.',
        },
      },
      vocabulary: vocabularyShape,
    },
  };
}

const words: Shape = { type: 'list', items: { type: 'string' } };
const wordOrWords = { type: 'choice', of: [{ type: 'string' }, words] } as const;

const vocabularyShape: RecordShape = {
  type: 'record',
  description: { en: 'The newsroom’s own words.', fr: 'Les mots propres à la rédaction.' },
  properties: {
    sources: {
      ...words,
      description: {
        en: 'Names and nouns that stand for a source: “our barometer”.',
        fr: 'Noms qui désignent une source : « notre baromètre ».',
      },
    },
    names: {
      ...words,
      description: {
        en: 'Names with a number in them, to leave alone: “Studio 54”.',
        fr: 'Noms qui contiennent un nombre, à laisser tels quels : « Studio 54 ».',
      },
    },
    reportingVerbs: {
      ...words,
      description: {
        en: 'Further verbs that report, in the infinitive.',
        fr: 'Autres verbes de déclaration, à l’infinitif.',
      },
    },
  },
};

function rulesShape(rules: readonly RuleSummary[]): RecordShape {
  const groups = new Set(rules.map((rule) => groupOf(rule.id)));
  return {
    type: 'record',
    description: {
      en: 'Severity of each rule, or its severity and options. `group/*` sets a group; a rule’s own setting goes before it.',
      fr: 'Gravité de chaque règle, ou sa gravité et ses options. `groupe/*` règle tout un groupe ; le réglage propre d’une règle l’emporte.',
    },
    properties: Object.fromEntries([
      ...[...groups].map((group) => [
        group,
        severityShape({ en: `Every rule of ${group}`, fr: `Toutes les règles de ${group}` }),
      ]),
      ...rules.map((rule) => [rule.id, ruleShape(rule)]),
    ]),
  };
}

function severityShape(description: Bilingual): StringShape {
  return { type: 'string', enum: SEVERITIES, description };
}

function ruleShape(rule: RuleSummary): Shape {
  const description: Bilingual = {
    en: `${rule.docs.en.title} (default: ${rule.severity})`,
    fr: `${rule.docs.fr.title} (par défaut\u00a0: ${rule.severity})`,
  };
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionShape(option)]);
  return {
    type: 'choice',
    description,
    of: [
      { type: 'string', enum: SEVERITIES },
      {
        type: 'record',
        properties: {
          severity: severityShape({ en: 'How grave a finding is.', fr: 'Gravité d’un signalement.' }),
          ...Object.fromEntries(options),
        },
      },
    ],
  };
}

function optionShape(option: OptionSchema): Shape {
  const described = { description: option.description, default: option.default };
  switch (option.type) {
    case 'array':
      return { type: 'list', items: { type: 'string' }, ...described };
    case 'string':
      return { type: 'string', ...described, ...(option.enum === undefined ? {} : { enum: option.enum.map(String) }) };
    case 'boolean':
      return { type: 'boolean', ...described };
    default:
      return { type: option.type, ...described, ...(option.minimum === undefined ? {} : { minimum: option.minimum }) };
  }
}
