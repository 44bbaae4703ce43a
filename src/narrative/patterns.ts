/** What a stretch of prose is about, as the claims in it so far tell. */
export type Scope = 'requests' | 'reconsideration' | 'litigation' | 'documents' | 'decisions' | 'procurement';

/** How the letters of a head (see the lexicon) name a quantity. */
export interface Pattern {
  /** Id of the quantity; `*` stands for the remedy that is spoken of. */
  readonly quantity: string;
  readonly head: RegExp;
  /** What must be spoken of already; a topic among the letters will do too. */
  readonly within?: 'requests' | 'remedies' | Scope;
  /** What is spoken of from here on. */
  readonly sets?: Scope;
  readonly units: ReadonlySet<string>;
  /** Only where the figure is zero. */
  readonly zeroOnly?: true;
  /** Words that must not stand in the sentence. */
  readonly unless?: RegExp;
  /** Not in a list of parts. */
  readonly whole?: true;
  /** A part of the quantity: no more than its figure is known. */
  readonly atLeast?: true;
  /** A part of the applications that are spoken of, and by what they are divided. */
  readonly part?: 'applicants' | 'channels';
}

const CASES = new Set(['件', '宗', '份', '起', '例', '条', '件次', '项', '个', '次', '']);
const REQUESTS = new Set([...CASES].filter((unit) => unit !== '次'));
const DOCUMENTS = new Set(['件', '份', '个', '部', '项', '']);
const DECISIONS = new Set(['件', '起', '宗', '份', '例', '件次', '次', '']);
const MONEY = new Set(['元', '万元', '亿元']);

const requests = (quantity: string, head: RegExp, more: Partial<Pattern> = {}): Pattern => ({
  quantity,
  head,
  within: 'requests',
  sets: 'requests',
  units: REQUESTS,
  ...more,
});

/** An outcome of requests: 答复予以公开的政府信息, 其中不予公开. */
const outcome = (quantity: string, letter: string) =>
  requests(quantity, new RegExp(`^[GJQA]*(?:[mdj]?)${letter}[GQ]*$`));
const applicant = (quantity: string, letter: string) =>
  requests(quantity, new RegExp(`^[GJQ]*R?${letter}M?[GJ]*Q?$`), { part: 'applicants' });
const channel = (quantity: string, letter: string) =>
  requests(quantity, new RegExp(`^R?${letter}[RM]?Q?$`), { part: 'channels' });

/** The first that fits counts. */
export const patterns: readonly Pattern[] = [
  requests('received', /^[GJ]*N[GJ]*Q?$/),
  requests('accepted', /^[GJ]*R[GJ]*Q$|^[GJ]*R[GJ]*J[GJ]*$|^R$/, { whole: true }),
  requests('accepted', /^M?[GJ]*Q[GJ]*$|^M[GJ]+Q$/, { whole: true, zeroOnly: true }),
  // 依申请公开 is an attribute of documents too.
  requests('accepted', /^[GJ]*J[GJ]*$/, { whole: true, zeroOnly: true, unless: /主动公开|文件|公文|属性/ }),
  requests('handled', /^[GJ]*H[GJ]*[QJ][GJ]*$/, { whole: true }),
  requests('carriedIn', /^[GJQ]*PT[GJ]*Q?$|^TP[GJQ]*$/),
  requests('carriedOut', /^[GJQ]*TFH?[GJQ]*$/),
  requests('concluded', /^[GJQ]*D[GJ]*Q?$/),
  requests('concluded', /^[GJQ]*SD[GJ]*Q?$/, { atLeast: true }),
  requests('answered', /^A[GJ]*Q?$/),
  requests('answered', /^SA[GJ]*Q?$/, { atLeast: true }),
  requests('granted+partlyGranted', /^[GJQA]*g\/h[GQ]*$/),
  outcome('granted', 'g'),
  outcome('partlyGranted', 'h'),
  outcome('withheld', 'd'),
  outcome('unable', 'm'),
  outcome('rejected', 'j'),
  outcome('other', 'q'),
  requests('withheld.stateSecret', /^[GJQAd]*1d?[GQ]*$/),
  requests('withheld.prohibitedByLaw', /^[GJQAd]*2d?[GQ]*$/),
  requests('withheld.securityAndStability', /^[GJQAd]*3d?[GQ]*$/),
  requests('withheld.thirdPartyRights', /^[GJQAd]*4d?[GQ]*$/),
  requests('withheld.internalAffairs', /^[GJQAd]*5d?[GQ]*$/),
  requests('withheld.processInformation', /^[GJQAd]*6d?[GQ]*$/),
  requests('withheld.enforcementFile', /^[GJQAd]*7d?[GQ]*$/),
  requests('withheld.administrativeQuery', /^[GJQAd]*8d?[GQ]*$/),
  outcome('unable.notHeld', 'ν'),
  outcome('unable.wouldRequireCreation', 'κ'),
  outcome('unable.stillUnclear', 'υ'),
  outcome('rejected.petition', 'π'),
  outcome('rejected.duplicate', 'δ'),
  outcome('rejected.publication', 'β'),
  outcome('rejected.excessive', 'ε'),
  outcome('rejected.reconfirmation', 'ρ'),
  applicant('naturalPerson', 'x'),
  applicant('legalPersons', 'y'),
  applicant('commercialEnterprise', 'z'),
  applicant('researchInstitution', 'σ'),
  applicant('publicInterestOrganization', 'γ'),
  applicant('legalServiceOrganization', 'λ'),
  channel('channel.online', 'α'),
  channel('channel.letter', 'φ'),
  channel('channel.inPerson', 'χ'),
  channel('channel.fax', 'τ'),
  channel('channel.mail', 'μ'),
  {
    quantity: 'reconsideration',
    head: /^[GJ]*Q?V[GJ]*a?$/,
    within: 'remedies',
    sets: 'reconsideration',
    units: CASES,
    whole: true,
  },
  {
    quantity: 'litigation',
    head: /^[GJ]*Q?L[GJ]*a?$/,
    within: 'remedies',
    sets: 'litigation',
    units: CASES,
    whole: true,
  },
  { quantity: '*.upheld', head: /^[GJ]*[VL]?a?u$/, within: 'remedies', units: CASES },
  { quantity: '*.corrected', head: /^[GJ]*[VL]?a?k$/, within: 'remedies', units: CASES },
  { quantity: '*.other', head: /^[GJ]*[VL]?a?o$/, within: 'remedies', units: CASES },
  { quantity: '*.pending', head: /^[GJ]*[VL]?a?p$/, within: 'remedies', units: CASES },
  { quantity: 'issued', head: /^iW$|^Wi$/, sets: 'documents', units: DOCUMENTS },
  { quantity: 'issued', head: /^i$/, within: 'documents', units: DOCUMENTS },
  { quantity: 'repealed', head: /^rW$|^Wr$/, sets: 'documents', units: DOCUMENTS },
  { quantity: 'repealed', head: /^r$/, within: 'documents', units: DOCUMENTS },
  { quantity: 'inForce', head: /^fW$|^Wf$/, sets: 'documents', units: DOCUMENTS },
  { quantity: 'inForce', head: /^f$/, within: 'documents', units: DOCUMENTS },
  { quantity: 'newlyDisclosed', head: /^nW$|^Wn$/, sets: 'documents', units: DOCUMENTS },
  { quantity: 'totalDisclosed', head: /^tW$|^Wt$/, sets: 'documents', units: DOCUMENTS },
  { quantity: 'totalDisclosed', head: /^t$/, within: 'documents', units: DOCUMENTS },
  { quantity: 'licensing', head: /^[wH]l$/, sets: 'decisions', units: DECISIONS },
  { quantity: 'licensing', head: /^l$/, within: 'decisions', units: DECISIONS },
  { quantity: 'penalties', head: /^[wH]b$/, sets: 'decisions', units: DECISIONS },
  { quantity: 'penalties', head: /^b$/, within: 'decisions', units: DECISIONS },
  { quantity: 'coercion', head: /^[wH]e$/, sets: 'decisions', units: DECISIONS },
  { quantity: 'coercion', head: /^e$/, within: 'decisions', units: DECISIONS },
  { quantity: 'procurement.projects', head: /^D?I$/, sets: 'procurement', units: new Set(['个', '项', '件']) },
  { quantity: 'procurement.amount', head: /^I?K$/, within: 'procurement', units: MONEY },
  { quantity: 'fees', head: /^R?UR?K?$/, units: MONEY },
];

/** 1件结转至下年: words behind the figure that name it. */
export const tailPatterns: readonly Pattern[] = [
  requests('carriedOut', /^TFH?Y?$/),
  requests('carriedIn', /^TP$|^PT$/),
];
