import type { SourcePhrases } from '../phrase-words.ts';
import type { Words } from '../verb-words.ts';

const split = (text: string): Words => text.trim().split(/\s+/);

const phrases = (text: string): Words => text.trim().split(/\s*\|\s*/);

/** Journals of science, in which nothing but studies appears. */
const JOURNALS = phrases(
  'nature | science | the lancet | jama | the bmj | the new england journal of medicine | cell | pnas | plos one',
);

/** What introduces a source without a verb in French. */
export const frenchPhrases: SourcePhrases = {
  open: phrases(`selon | d' après | à en croire | si l' on en croit | aux dires de | aux dires du | aux dires des | aux dires d' | au dire de
      | de l' aveu de | de l' aveu du | de l' aveu d' | de l' aveu des | de l' aveu même de | de l' aveu même du | de l' avis de | de l' avis des | de l' avis du | de l' avis d'
      | si l' on s' en tient à | si l' on s' en tient au | si l' on s' en tient aux | à en juger par | à s' en tenir à | par la voix de | par la voix du | par la voix d' | sur la foi de | sur la foi d' | sur la foi des | sur la foi du
      | aux yeux de | aux yeux du | aux yeux des | aux yeux d' | de l' opinion de | de l' opinion du | à écouter | à suivre | à croire | si l' on suit | si l' on écoute | au jugement de | au jugement du
      | au sens de | au sens du | par la bouche de | par la bouche du | par la bouche d' | au témoignage de | au témoignage du | sur la parole de | sur la parole du | de la bouche de | de la bouche du | de la bouche d' | de l' aveu | de son propre aveu | de leur propre aveu
      | pour reprendre les mots de | pour reprendre les mots du | pour citer | foi de | foi du | foi d' | parole de | parole d' | si l' on se réfère à | si l' on se réfère au | si l' on se réfère aux | si l' on se base sur | si l' on s' appuie sur | à s' en remettre à | en référence à | à lire | à entendre | s' il faut en croire | si l' on se fie à | si l' on se fie au | si l' on se fie aux | à la lecture de | à la lecture du | à la lecture des | à la lecture d' | au dernier pointage de | au dernier pointage du | au dernier pointage des | au dernier décompte de | au dernier décompte du | au dernier décompte des
      | si l' on en juge par | si l' on en juge à | si on en juge par | si on en juge à
      | si l' on retient l' hypothèse de | si l' on retient l' hypothèse du | si l' on retient l' hypothèse des | si l' on retient l' estimation de | si l' on retient l' estimation du | si l' on retient l' estimation des | si l' on retient l' estimation d' | si l' on retient le chiffre de | si l' on retient le chiffre du | si l' on retient le chiffre des | si l' on retient le chiffre d'
      | si on en croit | si on s' en tient à | si on s' en tient au | si on s' en tient aux | si on suit | si on écoute | si on se réfère à | si on se réfère au | si on se réfère aux | si on se base sur | si on s' appuie sur | si on se fie à | si on se fie au | si on se fie aux`),
  strict:
    phrases(`citant | via | dixit | appris de | appris d' | appris auprès de | appris auprès d' | appris auprès du | appris auprès des
      | sur la base de | sur la base des | sur la base d' | à partir de données de | à partir des données de | au vu de | au vu des | au vu du | tiré de | tirée de | tirés de | tirées de | tiré du | tirée du | tirés du | tiré d' | tirée d' | tirés d' | tirées d' | signé | au dire du | au dire des | dans les colonnes de | dans les colonnes du | au micro de
      | constat que dresse | constat que dressent | constat que fait | constat que font | conclusion que tire | conclusion que tirent | conclusion à laquelle parvient | conclusion à laquelle parviennent
      | sous la plume de | on lire dans | on lit dans | on apprend dans | on lire sur | de sources`),
  complete: [
    ...phrases(
      'publié dans | publiée dans | publiés dans | publiées dans | parue dans | paru dans | parues dans | parus dans',
    ).flatMap((opener) => JOURNALS.map((journal) => `${opener} ${journal}`)),
    ...phrases(
      "n' exclut pas | n' excluent pas | n' exclut plus | n' a pas exclu | n' en démord pas | n' en démordent pas | persiste et signe | persistent et signent | ne s' en cache pas | ne s' en cachent pas | n' a pas caché que | n' a pas caché qu' | n' a pas caché une | n' a pas caché un | n' ont pas caché que | n' ont pas caché qu' | ne cachait pas que | ne cachait pas qu' | ne cache pas que | ne cache pas qu' | ne cache pas avoir | ne cache pas une | ne cache pas un | ne cachent pas que | ne cachent pas avoir | à l' en croire | à les en croire | à l' entendre | à les entendre | à le lire | à la lire | à les lire | à l' écouter | à les écouter | aux termes de | aux termes d' | aux termes du | aux termes des | de source | de bonne source | de bonnes sources | de mêmes sources | de même source | de sources concordantes",
    ),
  ],
  inDocument: ['dans'],
  onSite: ['sur'],
  sites: split('site blog page compte portail'),
  houses: ['chez', 'à', 'au', 'aux', 'auprès'],
  closeTo:
    phrases(`du côté de | du côté du | du côté des | du côté d' | dans l' entourage de | dans l' entourage du | dans l' entourage d' | dans les couloirs de
      | dans les couloirs du | dans les rangs de | dans les rangs du | dans les rangs des | dans le camp de | dans le camp du | au sein de | au sein du | côté | parmi | au siège de | au siège du | au siège d'`),
  opinion: ['pour'],
  replies:
    split(`réponse verdict conclusion conclusions constat estimation estimations réaction explication commentaire aveu pronostic diagnostic prévision prévisions
      promesse version argument explications chiffre chiffres calcul calculs bilan résumé mot confidence démenti annonce message antienne refrain engagement
      parole thèse raison cause preuve sentiment credo objectif évaluation avis credo analyse justification motif reproche grief slogan`),
  labels: ['source', 'sources'],
};
