import type { Words } from '../verb-words.ts';

const split = (text: string): Words => text.trim().split(/\s+/);

/** People and bodies that speak in French tech news; singular, plural and feminine as they are written. */
export const frenchPeople: Words = split(`
  adjoint adjointe adjoints abonné abonnés accusation actionnaire actionnaires administration administrateur agence agences agent agents aînée alliance
  ambassade ambassadeur analyste analystes animateur annonceur annonceurs arcep armateur arrêt association associations associé associée associés assureur
  assureurs asso auteur auteurs autrice autorité autorités autorite avocat avocate avocats avionneur bailleur banque banques banquier banquiers baron bâtisseur
  biologiste blogueur boîte bourse boutique branche brasserie bureau cabinet cabinets cadre cadres camp câblo-opérateur candidat centrale
  centre cerveau cfdt cgt chaîne champion chancellerie chef cheffe chefs chercheur chercheurs chercheuse chercheuses chimiste chroniqueur cinéaste
  client cliente clients clinique club co-auteur co-fondateur co-fondatrice cofondateur cofondatrice cofondateurs collectif collectifs collectivité
  collègue comité commissaire commissaires commission compagnie compagnies comparateur comptable concepteur concessionnaire concurrent concurrente concurrents concurrence
  confédération confrère confrères connaisseur conseil conseiller conseillère conseillers consortium constructeur constructeurs consultant consultants
  consultante coordinateur coprésident correspondant cour courtier courtiers créateur créatrice créanciers crypto-plateforme cybercriminels data-scientist ddg défense délégué déléguée
  délégués département député députée députés détaillant détracteur détracteurs développeur développeurs développeuse dg dga directeur directeurs
  direction directrice directoire dirigeant dirigeante dirigeants distributeur distributeurs docteur douanes économiste économistes
  éditeur éditeurs éditrice éditorialiste élu élus élue employé employée employés employeur énergéticien énergéticiens enquêteur
  enquêteurs enseigne enseignes entourage entrepreneur entrepreneuse entreprise entreprises épidémiologiste équipe équipes équipementier équipementiers état-major
  ex-salarié ex-patron ex-directeur exécutif exécutifs exploitant expert experte experts fabricant fabricants fabricante famille fédération ferme filiale filiales
  financier financiers firme fisc fondateur fondateurs fondation fondatrice fonds fonctionnaire fonctionnaires fondeur forgeron foncière
  fournisseur fournisseurs foyer franchisé gardien gendarme gendarmerie géant géante géants généticien gérant gestionnaire gouvernement gouverneur gouverneure greffe greffier groupe
  groupes groupement hébergeur historien historienne holding homme hôpital hôpitaux hôtelier huissier humoriste industrie industriel
  industriels informaticien ingénieur ingénieure ingénieurs ingénieures initiateur inspecteur inspection installateur instance institut instituts institution institutions
  institution interlocuteur interlocuteurs internaute inventeur investisseur investisseuse investisseurs jeune-pousse joaillier journal journaliste journalistes journaux juge juges juriste
  juristes justice laboratoire laboratoires labo labos label lanceur leader licorne livreur lobby locataires logisticien loueur magistrat magistrate magistrats magazine mairie maire
  maison majors mandataire manager managers manifestants marché marchés marque marques mastodonte mathématicien médecin médecins média médias médiateur
  membre membres métropole microbiologiste ministère ministères ministre ministres militaire militants motoriste mouvement multinationale
  municipalité mutuelle négociateur négociateurs néobanque néo-banque numéro observateur observateurs observatoire office officiel officiels ong onu opérateur
  opérateurs opératrice opposant opposants ordre organe organisateur organisateurs organisation organisations organisme organismes paire parlement parlementaire
  parlementaires parquet partenaire partenaires parti pdg pdgère patron patrone patronne patrons patronat père pépite personne personnes pharmacien physicien pilote pionnier pirate pirates hacker hackers cybercriminel locataire bénéficiaire plaignant
  plaignante plaignants plaideur plateforme plateformes plate-forme police policiers poids-lourd politologue pompiers port porte-parole
  pouvoir préfecture préfet préfète premier-ministre présidence président présidente présidents presse prestataire prestataires prêteurs procureur procureure producteur producteurs
  productrice professeur professeure professeurs professionnels promoteur promoteurs propriétaire propriétaires prospectiviste protagoniste protagonistes
  psychiatre psychologue quotidien quotidiens radio rapporteur rapporteure rapporteurs réalisateur recruteur rectorat rédacteur rédaction régie région
  régulateur régulateurs régulatrice représentant représentante représentants requérants réseau responsable responsables rival rivale rivaux salarié salariée salariés
  scientifique scientifiques scale-up secrétaire secrétariat sénat sénateur sénateurs sénatrice service services site société sociétés sociologue
  source sources sous-traitant sous-traitants spécialiste spécialistes start-up start-upper start-uppeur startup startups start-ups studio studios statisticien stratège stratégiste stratèges syndicat syndicats syndicaliste
  syndicalistes technicien témoin témoins télévision titan transporteur transporteurs trésorier tribunal trublion tuteur université universitaire universitaires usagers utilisateur
  utilisateurs utilisatrice vendeur vendeurs vendeuse veuve vice-président vice-présidente victime victimes ville voix webzine
  directrice-générale secrétaire-général neurologue cardiologue radiologue urologue oncologue médecin-chef intéressé intéressée intéressés
  milliardaire quinquagénaire quadragénaire trentenaire sexagénaire suédois américain français chinois allemand britannique européen japonais coréen
  américaine française chinoise allemande britannique néerlandais italien espagnol suisse israélien indien canadien
  dernier dernière derniers dernières celui-ci celle-ci ceux-ci celles-ci hebdomadaire mensuel podcast blog site-web newsletter lettre-d'information chargé chargée négociatrice baromètre
  proche proches siège sondés marchés connaisseuse habitué habituée homologue homologues ex-associé riverains usagères intervenant intervenants participants participant
  coordination délégation corporation intersyndicale intercommunale intercommunales délégations coordinations
`);

/** Those who study, judge or speak for others: “pour X” is their opinion. */
export const frenchJudges: Words = split(`
  analyste analystes économiste économistes expert experts experte expertes spécialiste spécialistes cabinet cabinets syndicat syndicats association associations observateur
  observateurs chercheur chercheuse chercheurs sociologue historien historienne politologue juriste avocat avocate avocats stratège stratégiste gérant consultant consultante
  consultants professeur professeure ong institut collectif fédération régulateur rapporteur rapporteure opposants opposition détracteurs militants institution think-tank
  bureau auteur auteurs autrice universitaire universitaires scientifiques climatologue économètre banque courtier
  gartner idc forrester canalys counterpoint mckinsey bcg deloitte ey kpmg pwc xerfi bernstein jefferies stifel ubs barclays citi nomura moody's fitch ifop ipsos
  odoxa opinionway elabe insee ocde fmi aie cgt cfdt unsa medef greenpeace ufc-que-choisir oddo morningstar trendforce omdia statista wedbush
`);

/** What is read and cited in French tech news. */
export const frenchDocuments: Words = split(`
  accusation acte annexe archives arrêté article articles attestation audit audits audition auditions avertissement aveu avis baromètre bilan bilans billet
  brouillon bulletin calcul calculs capture captures chiffres circulaire communication communiqué communiqués comparatif compte-rendu comptes
  compilation conclusions confidences consensus courrier courriel courriels courriers décision déclaration déclarations décompte décomptes dépêche dépêches
  dépositions dires document documentation documents données e-mail e-mails échanges éléments enquête enquêtes entretien entretiens enregistrement
  estimation estimations étude études évaluation évaluations examen expertise extrait extraits fiche fichier fichiers formulaire fuite fuites
  indicateur indicateurs indice indiscrétions infographie information informations interview interviews inventaire jugement lettre lettres livre-blanc
  mail mails mémo mémos message messages mesures newsletter note notes notice observations observatoire ordonnance palmarès panel plainte plaintes pointage
  post posts préprint présentation présentations prévision prévisions procès-verbal projection projections propos prospectus publication publications
  rapport rapports recensement recherches registre registres relevé relevés renseignements reportage requête résultats révélations revue résumé scénario scénarios
  rumeur rumeurs simulation simulations sondage sondages statistiques stats synthèse tableau tableaux témoignage témoignages test tests thread
  transcription travaux tribune tweet tweets verdict vidéo s-1
`);

/** Documents that, as a subject, go on with what they are said to report: “L'étude…”. */
export const frenchReports: Words = split(`
  arrêté article audit avis baromètre bilan billet bulletin communiqué compte-rendu courrier courriel décision document enquête entretien étude
  jugement lettre livre-blanc mémo message note palmarès plainte présentation prospectus publication rapport registre sondage synthèse témoignage
  tribune documents auteurs
`);

/** What a “selon” may tell apart instead of naming who says so. */
export const frenchVaries: Words = split(`
  mois semaine semaines trimestre trimestres branche branches scénario scénarios marchés diplôme diplômes usines contrats commande quotient grade villes
  largeur hauteur épaisseur longueur profondeur grosseur teneur chaleur rigueur vigueur saveur lenteur quartier quartiers cas âge ampleur année années appareil appareils application applications avancement bassin besoin besoins branche budget calendrier capacité capacités cas catégorie catégories
  charge charges choix circonstances classe climat clientèle coloris combinaison commune communes configuration configurations conditions contexte contrainte contraintes
  contrat-choisi convention couleur coût critère critères date débit degré densité département départements destination destinations dimension difficulté disponibilité disponibilités
  distance domaine domaines durée échéance éligibilité emplacement endroit endroits engagement ensoleillement envie envies environnement équipement état états étape étapes évolution
  exigences expérience façon fiabilité finition finitions fluctuation fonction fonctions forfait forfaits formats format formule formules fréquence gabarit gamme gamme-de-prix genre goût goûts gravité heure heures
  hypothèse hypothèses humeur importance intensité intérêt itinéraire jour jours langue langues lieu lieux localisation logique logiques longueur marché-visé marchés marge matériau météo méthode méthodes métier métiers mode
  modalités modèle modèles modes moment moments montant moyens nature niveau niveaux nombre offre offres option options ordre orientation origine
  paramètre paramètres parcours pays période périodes perspective pièce place poids point points pondération position poste postes pouvoir-d'achat préférence préférences prestations principe
  priorité probabilité procédure produit produits profil profils progrès projet projets proportion provenance puissance qualité quantité quartier quota rang recette régime région régions
  règle règles ressources résolution revenu revenus risque rythme saison saisons salaire schéma secteur secteurs segment segments sens sexe site-d'implantation situation situations spécificité stade
  surface tâche tâches taille tailles tarif temps température terminal territoire territoires test-choisi tranche tranches type types terrain unité urgence usage usages utilisation utilisations valeur variante
  variantes version versions vitesse volume volumes vraisemblance zone zones
`);

/** What somebody may see coming: “mise sur une hausse de”. */
export const frenchProspects: Words = split(`
  hausse baisse croissance recul progression rebond marché demande marge marges ventes inflation bénéfice bénéfices perte pertes rendement reprise ralentissement récession gain gains chute repli
  augmentation diminution économies excédent déficit dépenses recettes production fréquentation taux cours bond
`);

/** Nouns for a forecast that somebody may raise or cut. */
export const frenchForecasts: Words = split(`
  prévision prévisions objectif objectifs estimation estimations cap perspectives perspective projection projections cible cibles guidance fourchette ambitions hypothèse
  conseil opinion recommandations cours-cible recommandation valorisation-cible anticipations
`);

/** Studies that name themselves with their sample. */
export const frenchSurveys: Words = split(
  'analyse analyses examen recensement audit simulation sondage sondages enquête enquêtes étude études baromètre panel essai consultation',
);

/** Sources that are nobody in particular. */
export const frenchVague: Words = split(
  'sources rumeur rumeurs médias presse observateurs spécialistes experts indiscrétions fuites bruits estimations',
);
