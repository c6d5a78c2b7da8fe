import type { VerbUse, Words } from '../evidence-words.ts';

/** French verbs by the way they report; see `EvidenceWords.verbs` for how an entry is written. */
export const frenchReportingVerbs: Readonly<Record<VerbUse, Words>> = {
  report: [
    ...`annoncer déclarer publier communiquer confirmer officialiser divulguer dévoiler notifier certifier attester recenser dénombrer
    dire indiquer préciser expliquer détailler signaler mentionner évoquer raconter révéler informer relater
    affirmer revendiquer prétendre alléguer promettre jurer admettre avouer concéder redire réaffirmer répéter
    prévenir avertir alerter dénoncer recommander préconiser calculer reconnaître arguer argumenter rétorquer
    énoncer stipuler spécifier récapituler démentir nier souligner juger diagnostiquer chroniquer tweeter déplorer`.split(
      /\s+/,
    ),
    'faire savoir',
    'faire valoir',
    'faire état',
    'faire part',
    'faire apparaître',
    'laisser entendre',
    'croire savoir',
    'mettre en avant',
    'chiffrer ~ à',
    'tenir à préciser',
    'tenir à rappeler',
    'tenir à souligner',
    'se targuer de',
    'se prévaloir de',
    'se féliciter de',
    'se vanter de',
    'se réjouir de',
    'se défendre de',
  ],
  clause: [
    ...`assurer garantir soutenir noter observer constater relever remarquer considérer montrer rappeler résumer conclure pointer démontrer établir supposer
    ajouter avancer apprendre suggérer répondre poursuivre insister marteler témoigner commenter plaider  citer penser croire
    ironiser regretter craindre redouter parier nuancer tempérer justifier répliquer objecter enchaîner renchérir
    compléter développer interroger questionner prouver assumer contester écrire rapporter
    illustrer documenter mesurer imaginer présager prédire`.split(/\s+/),
    "s'inquiéter",
    "s'alarmer",
    "s'indigner",
    "s'étonner",
    "s'interroger",
    "s'engager",
    'se souvenir',
    'se rappeler',
    'se plaindre',
  ],
  incise: [
    ...`lancer glisser lâcher savourer sourire soupirer souffler trancher balayer confier confesser plaisanter rire grincer tonner fulminer
    pester râler railler moquer philosopher analyser décrypter décrire vanter théoriser reconnaître fustiger ponctuer rectifier corriger
    insister hasarder demander interpeller ricaner murmurer crier clamer proclamer proposer rassurer encourager minimiser relativiser
    temporiser abonder opiner acquiescer riposter taquiner badiner ressasser marteler asséner résumer estimer pronostiquer prophétiser fanfaronner déplorer
    menacer défendre synthétiser schématiser tancer cingler blaguer gronder jubiler exulter rager pérorer`.split(/\s+/),
    "s'amuser",
    "s'agacer",
    "s'emporter",
    "s'exclamer",
    "s'enthousiasmer",
    "s'excuser",
    "s'enflammer",
    "s'émerveiller",
    "s'insurger",
    "s'offusquer",
    "s'impatienter",
    "s'esclaffer",
    "s'enorgueillir",
    'se désoler',
    'se réjouir',
    'se féliciter',
    'se vanter',
    'se targuer',
    'se lamenter',
    'se moquer',
    'se justifier',
    'se rassurer',
    'se projeter',
  ],
  forecast: [
    ...`prévoir anticiper estimer évaluer escompter projeter pronostiquer attendre prédire extrapoler`.split(/\s+/),
    'tabler sur',
    "s'attendre",
    'valoriser ~ à',
  ],
  prospect: [],
  show: [
    ...`montrer révéler démontrer indiquer afficher lister recenser mesurer établir ressortir décrire détailler chiffrer
    conclure pointer documenter confirmer suggérer fixer prévoir`.split(/\s+/),
    'faire ressortir',
    'faire apparaître',
    'mettre en évidence',
    'mettre en lumière',
  ],
  revise:
    'relever abaisser réviser maintenir confirmer réduire ramener porter ajuster affiner resserrer revoir rehausser'.split(
      ' ',
    ),
  agent:
    'consulter voir obtenir lire compiler relayer reprendre recueillir collecter citer interroger sonder repérer examiner éplucher analyser agréger chiffrer mesurer'.split(
      ' ',
    ),
};
