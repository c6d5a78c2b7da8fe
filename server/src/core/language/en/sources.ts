import type { Words } from '../verb-words.ts';

const split = (text: string): Words => text.trim().split(/\s+/);

/** People and bodies that speak in English tech news. */
export const englishPeople: Words = split(`
  academic academics activist activists administration administrator advertiser advisor adviser advisers advocate advocates agency agencies agent airline airlines
  aide aides alliance ambassador analyst analysts appraiser arm army assistant association attorney attorneys auditor auditors author authority authorities authors backer backers
  bank banker bankers banks biographer board boss bosses bourse broadcaster broker brokerage brokers builder bureau business buyer buyers cabinet campaigner campaigners
  carmaker carmakers carrier carriers ceo cfo chair chairman chairwoman charity charities chief chiefs chipmaker chipmakers city client clients club co-founder co-founders coalition collective college
  columnist commission commissioner committee companies company competitor competitors conglomerate consortium consultancy consultant consultants contractor coroner
  corporation council counsel court courts creator creators credit-rater creditors critic critics cto coo customer customers customs daily dealer dealers defendants defender defenders delegate department
  designer detective developer developers diplomat diplomats director directors distributor doctor doctors economist economists editor editors employee employees employer
  engineer engineers entrepreneur epidemiologist everyone exchange exec executive executives expert experts family father firm firms founder founders foundation fund funds giant giants
  government governments governor group groups grower heavyweight hacker hackers head heads historian hospital hospitals incumbent incumbents industry insider insiders inspector institute institution insurer insurers
  intern investigator investigators investor investors journal journalist journalists judge judges juror justice lab laboratory labs landlord lawmaker lawmakers lawyer lawyers leader leaders leadership
  lender lenders lobby lobbyist lobbyists magazine magnate maker makers management manager managers manufacturer manufacturers mayor member members minister ministers ministry minnow minority
  monitor mother museum negotiator negotiators newcomer newspaper newspapers nonprofit non-profit observers official officials ombudsman operator operators organisation organisations
  organization organizations organiser organizer outfit outlet outlets owner owners paper parent participants partner partners party patent-holder people person philanthropist physicist pioneer plaintiff plaintiffs
  platform platforms player police politician pollster pollsters president press principal producer producers professor professors proponents prosecution prosecutor prosecutors provider providers psychologist publication
  publisher publishers railway recruiter recruiters registrar regulator regulators reporter reporters representative researcher researchers reseller residents respondents retailer retailers rival
  rivals scientist scientists seller secretary senator senators service shareholder shareholders site skeptics sceptics sociologist source sources specialist spokesman spokesperson spokespeople spokeswoman
  staff staffer staffers startup startups start-up start-ups state statistician store strategist strategists student studio studios supplier suppliers surgeon surveyor tabloid task-force teacher team technician
  think-tank titan tracker trackers trader traders treasurer treasury tribunal trust trustees tycoon underwriters union unions university upstart utility utilities vendor vendors veteran victim victims
  accountant accountants actuary anthropologist app apps architect architects artist artists assembly astronaut astronauts astronomer astronomers barrister barristers behemoth biotech blogger bloggers brewer
  camp campaign centre center chain chairs challenger chemist chemists chipmaker clinic clinics coach co-op co-operative colleague colleagues commander commentator commentators commissioner commissioners confederation
  congressman congresswoman consumers cooperative correspondent correspondents councillor councillors councilor counterpart counterparts county curator custodian daughter dealmaker dean deputies deputy designers
  district drivers e-tailer enterprise envoy envoys estimates-compiler examiner examiners facility factory fan fans farmer farmers federation fellow fellows financier financiers fintech fintechs forecaster forecasters foundry friend friends
  gamer gamers grocer grocers guests guild headhunter headhunters host hosts hotelier husband hyperscaler hyperscalers inventor inventors jury jurors juggernaut league lecturer lecturers legislator legislators liaison
  mathematician mathematicians mediator mediators merchant merchants miner miners mogul moderators multinational musician musicians nation neighbour neighbours neighbor neighbors neobank neobanks network networks ngo ngos officer officers
  panel parents parliament parliamentarian parliamentarians passengers patients peers pharmacist photographer pilot pilots planner planners powerhouse priest programmer programmers psychiatrist publicist quants rapporteur readers receiver receivers
  refiner resident riders roboticist roboticists scholar scholars sellers settlers sheriff singer society soldiers solicitor solicitors speaker spokesmen spokeswomen sponsor sponsors street streamer streamers subscribers superintendent superintendents supervisor supervisors predecessor predecessors successor successors brother sister evaluator evaluators assessor assessors
  syndicate technicians technologist technologists telco telcos tester testers theorist think-tanks thinktank thinktanks town translator trustee tutor tutors undersecretary upstarts users venture vice-chair vice-chairman vice-chairwoman viewers
  villagers volunteer volunteers voters wholesaler widow wife worker youtuber youtubers
  watchdog watchdogs website whistleblower whistle-blower witness witnesses workers writer veteran duo trio pair newsletter broadsheet wire unicorn boss-turned-critic subsidiary unit latter former ex-employee ex-employees vice-president
  adult adults teenagers shoppers homeowners renters pensioners motorists households bookmakers bookmaker bookies pundits oddsmakers television tv radio station newswire stepson
  congregation choir jurors bidders bidder practitioner whip whips mp mps peer ward
  market markets others everybody someone somebody anyone anybody billionaire chairperson controller demographer cardiologist radiologist neurologist oncologist physician nurse nurses clinician clinicians captain colonel general admiral
`);

/** What is read and cited in English tech news. */
export const englishDocuments: Words = split(`
  10-k 10-q 8-k 20-f 6-k f-1 s-1 s-4 13f 13-f 13d 13-d 13g 13-g 10q abstract accounts advisory affidavit agenda agreement analyses analysis announcement answer answers appendix timetable timeline roadmap blueprint appraisal archive archives article articles assessment audit audits bill blog
  blog-post brief briefing briefings broadcast brochure bulletin calculation calculations call census charge-sheet chart charts circular column communique complaint comparison consensus contract contracts count
  data dataset datasets database decision deck declaration deposition detail details digest dispatch disclosure disclosures dispatches document documents dossier draft earnings-call email emails e-mail e-mails
  estimate estimates evidence excerpt exhibit exhibits feature figures file files filing filings findings forecast forecasts form forms guidance guidelines handbook index indictment information interview interviews
  investigation investigations inquiry inquiries probe probes teardown teardowns inspection website profile homepage factsheet dashboard
  inventory invoice invoices judgment judgement keynote lawsuit leak leaks ledger letter letters list listing listings log logs manifesto memo memos message messages minutes model-card
  newsletter note notes notice notices notification numbers op-ed opinion order page paper papers permit permits petition podcast poll polls post posts posting postings prediction predictions preprint presentation presentations
  press-release pricelist proceedings projection projections proposal prospectus publication publications readout receipts reckoning record records registration registry release releases reply report
  reports research response result results review roundup ruling schedule scorecard screenshot screenshots sheet slide slides snippet spreadsheet statement statements statistics stats story studies study
  submission subpoena suit summary survey surveys table tables tally tender testimony testing tests text thread timeline tracker tracking transcript transcripts tweet tweets update verdict video webinar white-paper
  application autopsy books booklet blueprint catalog catalogue certificate changelog chat chats circular correspondence curriculum deed diary diaries diagram directive docket faq flyer footage
  image images inquest label lease leaflet licence license logbook manual menu modelling modeling obituary pamphlet patent payroll payslip payslips photo photos picture pictures pitch placard
  plaque plea pleading pleadings poster psa recording recordings register resolution roster scoreboard script sign signage spec specs spec-sheet subtitle tape tapes text-message timesheet treaty voicemail waybill
  whiteboard writ
  whitepaper wiki rumor rumors rumour rumours gossip docs doc spreadsheets footnote footnotes polling trial trials benchmark benchmarks scans
`);

/** Documents that, as a subject, go on with what they are said to report: “The filing…”. */
export const englishReports: Words = split(`
  10-k 10-q affidavit analysis article audit authors book bulletin circular complaint dataset decision deck document documents dossier email emails filing filings findings indictment
  judgment judgement lawsuit letter memo memos newsletter note notice order paper petition poll post posting presentation prospectus report research researchers review ruling s-1 slide slides
  statement story study submission suit survey testimony transcript verdict white-paper whitepaper
`);

/** What an “according to” may tell apart instead of naming who says so. */
export const englishVaries: Words = split(`
  month months sector sectors ability age amount appetite area availability bandwidth budget capacity category circumstances circumstance class climate colour color complexity condition conditions configuration context convention country currency custom
  date demand density destination device difficulty distance duration edition eligibility experience formula fluctuation format frequency function gender geography grade height hour how importance income industry-standard intensity kind language length
  level levels location market-conditions means mileage mode model models mood nature need needs number occasion option options order performance period plan preference preferences price priority procedure
  proportion protocol quality quantity range rank rate region regions requirements resolution risk role row rule rules salary schedule script season seniority severity size sizes skill skills speed stage state
  status storage style subject taste temperature territory tier tiers time timeframe tradition traffic type types urgency usage use user value variant version versions volume weather weight what when where whether which who zone
`);

/** Nouns for a forecast that somebody may raise or cut. */
export const englishForecasts: Words = split(
  'forecast forecasts estimate estimates guidance outlook projection projections target targets prediction predictions goal goals call price-target expectation expectations view consensus',
);

/** Studies that name themselves with their sample. */
export const englishSurveys: Words = split('survey poll study trial panel questionnaire census');

/** Sources that are nobody in particular. */
export const englishVague: Words = split(
  'sources reports rumours rumors rumblings observers insiders experts critics press media leaks everyone people speculation outlets',
);

/** What somebody may see coming: “Analysts see growth of…”. */
export const englishProspects: Words = split(`
  growth demand revenue revenues sales profit profits earnings losses margins income ebitda spending capex shipments prices rates inflation rise rises fall falls decline declines
  drop drops increase increases gain gains slide jump uptick downturn recovery rebound shortfall surplus deficit upside downside synergies savings room scope potential risk chance chances odds probability
  likelihood prospect market opportunity gdp unemployment output production deliveries bookings orders adoption returns peak trough slowdown acceleration contraction expansion hit headwind tailwind cost costs charges
`);
