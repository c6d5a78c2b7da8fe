import type { VerbUse, Words } from '../evidence-words.ts';

/** French verbs by the way they report; see `EvidenceWords.verbs` for how an entry is written. */
export const frenchReportingVerbs: Readonly<Record<VerbUse, Words>> = {
  report: [
    ...`annoncer déclarer publier communiquer confirmer officialiser divulguer dévoiler notifier certifier attester recenser dénombrer
    dire indiquer préciser expliquer détailler signaler mentionner évoquer raconter révéler informer relater
    affirmer revendiquer prétendre alléguer promettre jurer admettre avouer concéder redire réaffirmer répéter
    prévenir avertir alerter dénoncer recommander préconiser calculer reconnaître arguer argumenter rétorquer
    constater observer remarquer suggérer documenter comptabiliser consigner acter citer théoriser
    énoncer stipuler spécifier récapituler démentir nier souligner juger diagnostiquer chroniquer tweeter déplorer`.split(
      /\s+/,
    ),
    'faire savoir',
    'faire miroiter',
    'faire mention',
    'faire la démonstration',
    'accuser ~ de',
    'soupçonner ~ de',
    'donner rendez-vous',
    'prendre acte',
    'dresser le bilan',
    'dresser un bilan',
    'tirer la sonnette',
    "sonner l' alarme",
    'faire remarquer',
    'faire observer',
    'faire noter',
    'faire comprendre',
    'laisser filtrer',
    'laisser comprendre',
    'laisser sous-entendre',
    'parler ~ de',
    'avancer le chiffre',
    'avancer un chiffre',
    'avancer un montant',
    'avancer le montant',
    'avancer un taux',
    'avancer un total',
    'avancer une fourchette',
    'avancer une estimation',
    'avancer des chiffres',
    'donner le chiffre',
    'livrer le chiffre',
    'livrer une estimation',
    'donner une fourchette',
    'vanter un',
    'vanter une',
    'créditer ~ de',
    'faire valoir',
    'faire état',
    'faire part',
    'faire apparaître',
    'laisser entendre',
    'croire savoir',
    'mettre en avant',
    'chiffrer ~ à',
    'situer ~ entre',
    'situer ~ autour',
    'situer ~ à',
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
    ...`assurer garantir soutenir noter relever considérer montrer rappeler résumer conclure pointer démontrer établir supposer
    ajouter avancer confier confesser clamer proclamer apprendre répondre poursuivre insister marteler témoigner commenter plaider penser croire relayer
    ironiser regretter parier nuancer tempérer justifier répliquer objecter enchaîner renchérir
    convenir seriner tempêter supputer subodorer soupçonner pressentir expliciter ébruiter postuler conjecturer spéculer diagnostiquer déduire inférer arguer objecter professer prophétiser
    calculer rassurer signifier reconnaître expliquer développer interroger questionner prouver assumer contester écrire rapporter
    illustrer mesurer imaginer présager prédire`.split(/\s+/),
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
    ...`lancer glisser lâcher savourer sourire soupirer souffler trancher balayer reprendre plaisanter rire grincer tonner fulminer
    pester râler railler moquer philosopher analyser décrypter décrire vanter théoriser reconnaître fustiger ponctuer rectifier corriger
    réagir compléter persifler souffler pouffer hocher opposer ajouter siffler chuchoter insister hasarder demander interpeller ricaner murmurer crier proposer rassurer encourager minimiser relativiser
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
    'se remémorer',
    'se gausser',
    "s'étrangler",
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
    ...`prévoir anticiper estimer évaluer escompter projeter pronostiquer attendre prédire extrapoler espérer craindre redouter subodorer diagnostiquer`.split(
      /\s+/,
    ),
    'tabler sur',
    "s'attendre",
    'valoriser ~ à',
    'voir ~ à',
  ],
  prospect: [],
  show: [
    ...`montrer révéler démontrer indiquer afficher lister recenser mesurer établir ressortir décrire détailler chiffrer
    conclure pointer documenter confirmer suggérer fixer prévoir`.split(/\s+/),
    'faire ressortir',
    'placer ~ à',
    'donner ~ à',
    'attribuer',
    'faire apparaître',
    'mettre en évidence',
    'mettre en lumière',
  ],
  revise:
    'relever abaisser réviser maintenir confirmer réduire ramener porter ajuster affiner resserrer revoir rehausser'.split(
      ' ',
    ),
  hold: [],
  dub: [],
  sum: [],
  agent:
    'consulter voir obtenir lire compiler relayer reprendre recueillir collecter citer interroger sonder repérer examiner éplucher analyser agréger chiffrer mesurer'.split(
      ' ',
    ),
};
