import { figureWords } from '../../core/features/figure-words.ts';
import type { Texts } from './types.ts';

/** French counts nought in the singular: « 0 erreur ». */
const count = (n: number, one: string, many = `${one}s`) => `${n} ${n < 2 ? one : many}`;

/** What the command line says in French. */
export const fr: Texts = {
  program: 'Vérifie des briefings en Markdown\u00a0: chiffres sans source, structure, écriture des montants.',
  headings: {
    'Usage:': 'Usage\u00a0:',
    'Arguments:': 'Arguments\u00a0:',
    'Options:': 'Options\u00a0:',
    'Commands:': 'Commandes\u00a0:',
  },
  command: 'COMMANDE',
  commands: {
    check: 'signaler ce qui ne va pas dans des briefings',
    fix: 'appliquer sur place les corrections sûres',
    figures: 'lister les chiffres des briefings et leurs sources',
    render: 'produire la page web, le courriel ou le texte d’un briefing',
    rules: 'lister les règles',
    explain: 'afficher la page d’une règle',
    init: 'écrire un fichier de configuration commenté',
    import: 'changer un texte collé ou du HTML en briefing',
    help: 'afficher l’aide d’une commande',
  },
  options: {
    help: 'afficher cette aide',
    version: 'afficher la version',
    config: 'lire la configuration dans FILE au lieu du briefing.config.yaml le plus proche',
    noConfig: 'ne lire aucun fichier de configuration',
    lang: 'langue des briefings (BCP 47), quoi que dise leur en-tête',
    profile: 'style maison',
    stdinFilename: 'nom de fichier à considérer pour l’entrée standard',
    output: 'écrire dans FILE au lieu de la sortie standard',
    rule: 'appliquer cette seule règle, quoi que dise la configuration (répétable\u00a0; groupes comme figures/*)',
    checkFormat: 'text, json, sarif, github ou junit',
    figuresFormat: 'text, json, csv ou markdown',
    renderFormat: 'html, email, text, ou markdown sans les commentaires de la rédaction',
    maxWarnings: 'échouer s’il y a plus de N avertissements',
    baseline: 'ne signaler que ce qui n’est pas dans la référence FILE',
    writeBaseline: 'écrire les signalements dans la référence FILE',
    threads: 'travailler sur N fils d’exécution (choisis selon le volume si on l’omet)',
    cache: 'retenir dans .briefingcache les résultats des fichiers inchangés',
    dryRun: 'afficher les modifications en diff sans rien écrire',
    unsafe: 'appliquer aussi les suggestions',
    force: 'remplacer le fichier existant',
  },
  arguments: {
    files: 'fichiers, dossiers ou motifs\u00a0; - pour l’entrée standard',
    briefing: 'un briefing\u00a0; - pour l’entrée standard',
    rule: 'identifiant d’une règle, comme les liste briefing rules',
    pasted: 'un fichier .txt ou .html\u00a0; - pour l’entrée standard',
  },
  moreHelp: 'briefing COMMANDE --help donne les options d’une commande.',
  exitStatus:
    'Code de sortie\u00a0: 0 tout va bien\u00a0; 1 des erreurs, ou trop d’avertissements\u00a0; 2 appel incorrect, fichier illisible ou configuration en défaut.',
  unknownCommand: (name) => `commande inconnue\u00a0: «\u00a0${name}\u00a0».`,
  unknownOption: (name) => `option inconnue\u00a0: «\u00a0${name}\u00a0».`,
  optionBeforeCommand: (name) => `${name} se place après la commande.`,
  unknownRule: (id) => `aucune règle «\u00a0${id}\u00a0».`,
  didYouMean: (guess) => `Vouliez-vous dire «\u00a0${guess}\u00a0»\u00a0?`,
  missingArgument: (name) => `il manque ${name}.`,
  missingOptionValue: (flags) => `il manque une valeur après ${flags}.`,
  tooManyArguments: 'trop d’arguments.',
  notOneOf: (option, value, allowed) =>
    `${option}\u00a0: «\u00a0${value}\u00a0» n’est pas une de ces valeurs\u00a0: ${allowed}.`,
  notANumber: (option, value) => `${option}\u00a0: «\u00a0${value}\u00a0» n’est pas un nombre entier.`,
  notALanguage: (value) =>
    `--lang\u00a0: «\u00a0${value}\u00a0» n’est pas un code de langue, comme fr, fr-CA ou en-GB.`,
  baselineNeeded: '--write-baseline demande --baseline FILE.',
  oneFileForOutput: '-o ne prend le texte que d’un seul fichier\u00a0; nommez-en un, ou ajoutez --dry-run.',
  oneFileToRender: 'un seul fichier à la fois\u00a0; nommez-en un.',
  stdinTwice: 'l’entrée standard (-) ne peut être lue qu’une fois.',
  emptyName: 'un nom de fichier est vide.',
  noMatch: (pattern) => `${pattern}\u00a0: aucun fichier Markdown ne correspond.`,
  noBriefings: (place) => `${place}\u00a0: aucun briefing trouvé.`,
  troubles: {
    missing: 'fichier ou dossier introuvable',
    directory: 'est un dossier',
    denied: 'accès refusé',
    'not-a-file': 'n’est pas un fichier ordinaire',
    'too-long': 'nom trop long',
    'not-utf8': 'n’est pas en UTF-8 valable',
    'utf-16': 'est en UTF-16\u00a0; enregistrez-le en UTF-8',
    binary: 'est un fichier binaire',
    changed: 'a été modifié entre-temps par un autre programme',
    full: 'plus de place sur le disque',
    other: '',
  },
  cannotRead: (file, why) => `${file}\u00a0: ${why}.`,
  cannotWrite: (file, why) => `${file}\u00a0: écriture impossible\u00a0: ${why}.`,
  brokenConfiguration: (file, line, message, more) =>
    `${file}:${line}\u00a0: ${message}${more > 0 ? ` (et ${count(more, 'autre problème', 'autres problèmes')})` : ''}`,
  notFixed: (file) => `${file}\u00a0: laissé tel quel, car sa configuration est en défaut.`,
  brokenBaseline: (file) => `${file}\u00a0: n’est pas une référence écrite par briefing.`,
  brokenCache: (file) => `${file}\u00a0: cache illisible, recommencé à neuf.`,
  ruleFailed: (file, why) => `${file}\u00a0: une règle a échoué et a été laissée de côté\u00a0: ${why}`,
  openProblems: (file, findings) =>
    `${file}\u00a0: il reste ${count(findings, 'problème')}\u00a0; briefing check ${findings === 1 ? 'l’indique' : 'les énumère'}.`,
  clippedMail: (file, size, limit) =>
    `${file}\u00a0: le courriel pèse ${size}\u00a0Ko\u00a0; au-delà de ${limit}\u00a0Ko, Gmail masque la fin. Raccourcissez-le.`,
  exists: (file) => `${file} existe déjà\u00a0; --force le remplace.`,
  wrote: (file) => `${file} écrit.`,
  wroteBaseline: (file, findings) => `${file} écrit\u00a0: ${count(findings, 'signalement')}.`,
  internal: (why) => `erreur inattendue\u00a0: ${why}`,
  severities: { error: 'erreur', warning: 'avertissement', info: 'info', hint: 'conseil' },
  summary: (counts, files, fixable) => {
    const parts = [
      counts.error > 0 ? count(counts.error, 'erreur') : '',
      counts.warning > 0 ? count(counts.warning, 'avertissement') : '',
      counts.info > 0 ? count(counts.info, 'info') : '',
      counts.hint > 0 ? count(counts.hint, 'conseil') : '',
    ].filter((part) => part !== '');
    const fix = fixable > 0 ? ` briefing fix peut en corriger ${fixable}.` : '';
    return `${parts.join(', ')} dans ${count(files, 'fichier')}.${fix}`;
  },
  clean: (files) => `Rien à signaler dans ${count(files, 'fichier')}.`,
  tooManyWarnings: (found, most) => `${count(found, 'avertissement')}, pour ${most} au plus.`,
  fixed: (file, fixes, remaining) =>
    `${file}\u00a0: ${count(fixes, 'correction appliquée', 'corrections appliquées')}, ${count(remaining, 'signalement restant', 'signalements restants')}.`,
  wouldFix: (file, fixes, remaining) =>
    `${file}\u00a0: ${count(fixes, 'correction')} à appliquer, il resterait ${count(remaining, 'signalement')}.`,
  progress: 'Vérification {bar} {value}/{total}',
  figures: {
    ...figureWords.fr,
    summary: (figures, unsourced, files) =>
      `${count(figures, 'chiffre')} dans ${count(files, 'fichier')}, dont ${unsourced} sans source.`,
  },
  rules: {
    off: 'désactivée',
    fixes: { safe: 'correction sûre', suggestion: 'suggestion', none: 'sans correction' },
  },
};
