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
  /** Words that must. */
  readonly only?: RegExp;
  /** What must not be spoken of. */
  readonly notAbout?: Scope;
  /** The section in which it means something else, by its index. */
  readonly outside?: number;
  /** Its words can hardly be said of anything else: that the sentence is about requests will do. */
  readonly distinct?: true;
  /** Not in a list of parts, and what parts that follow are of. */
  readonly whole?: true;
  /** Not in a list of parts. */
  readonly apart?: true;
  /** A part of the quantity: no more than its figure is known. */
  readonly atLeast?: true;
  /** A part of the applications that are spoken of, and by what they are divided. */
  readonly part?: 'applicants' | 'channels' | 'outcomes';
  /** Only of applications whose number was stated. */
  readonly partOnly?: true;
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
const outcome = (quantity: string, letter: string, more: Partial<Pattern> = {}) =>
  requests(quantity, new RegExp(`^[GJQA]*[mdj]?${letter}[GQ]*[mdj]?[GQ]*$`), { part: 'outcomes', ...more });
const applicant = (quantity: string, letter: string) =>
  requests(quantity, new RegExp(`^[GJQ]*R?${letter}M?[GJ]*Q?$`), { part: 'applicants' });
const channel = (quantity: string, letter: string) =>
  requests(quantity, new RegExp(`^R?${letter}[RM]?Q?$`), { part: 'channels', partOnly: true });

/** Outcomes in a list of outcomes: there 公开 alone is 予以公开. */
const OUTCOMES = /(?:部分|不予)公开的?(?:政府信息)?\d|\d[件条宗份项个]?(?:申请)?(?:部分|不予)公开/;
const outcomes: readonly Pattern[] = [
  outcome('granted', 'g'),
  outcome('granted', 'c', { only: OUTCOMES, unless: /主动公开/ }),
  outcome('partlyGranted', 'h'),
  outcome('withheld', 'd'),
  outcome('unable', 'm'),
  outcome('rejected', 'j'),
  outcome('other', 'q'),
  outcome('withheld.stateSecret', '1'),
  outcome('withheld.prohibitedByLaw', '2'),
  outcome('withheld.securityAndStability', '3'),
  outcome('withheld.thirdPartyRights', '4'),
  outcome('withheld.internalAffairs', '5'),
  outcome('withheld.processInformation', '6'),
  outcome('withheld.enforcementFile', '7'),
  outcome('withheld.administrativeQuery', '8'),
  outcome('unable.notHeld', 'ν'),
  outcome('unable.wouldRequireCreation', 'κ'),
  outcome('unable.stillUnclear', 'υ'),
  outcome('rejected.petition', 'π'),
  outcome('rejected.duplicate', 'δ'),
  outcome('rejected.publication', 'β'),
  outcome('rejected.excessive', 'ε'),
  outcome('rejected.reconfirmation', 'ρ'),
  // However it was counted: it is among what was handled otherwise.
  requests('withdrawn', /^[GJQ]*ω[GJ]*Q?$/, { part: 'outcomes', partOnly: true, atLeast: true }),
];
const applicants: readonly Pattern[] = [
  applicant('naturalPerson', 'x'),
  applicant('legalPersons', 'y'),
  applicant('commercialEnterprise', 'z'),
  applicant('researchInstitution', 'σ'),
  applicant('publicInterestOrganization', 'γ'),
  applicant('legalServiceOrganization', 'λ'),
];
const results: readonly Pattern[] = [
  { quantity: '*.upheld', head: /^[GJ]*[VL]?a?u$/, within: 'remedies', units: CASES },
  { quantity: '*.corrected', head: /^[GJ]*[VL]?a?k$/, within: 'remedies', units: CASES },
  { quantity: '*.other', head: /^[GJ]*[VL]?a?o$/, within: 'remedies', units: CASES },
  { quantity: '*.pending', head: /^[GJ]*[VL]?a?p$/, within: 'remedies', units: CASES },
];

/** The first that fits counts. */
export const patterns: readonly Pattern[] = [
  requests('received', /^[GJ]*N[GJ]*Q?$/),
  requests('accepted', /^[GJ]*RM?[GJ]*Q$|^[GJ]*R[GJ]*J[GJ]*$|^R$|^[GJ]*(?:J|Q)[GJ]*R$/, { whole: true }),
  requests('accepted', /^M?[GJ]*Q[GJ]*$|^M[GJ]+Q$/, { whole: true, zeroOnly: true }),
  // What was disclosed on application, of which 0 alone is sure: 依申请公开 is an attribute of documents too, and several may answer one request.
  requests('released', /^[GJ]*J[GJ]*$/, {
    units: new Set(['件', '宗', '起', '例', '件次', '']),
    apart: true,
    zeroOnly: true,
    unless: /主动公开|文件|公文|属性/,
  }),
  requests('handled', /^[GJ]*H[GJ]*[QJ][GJ]*$/, { whole: true }),
  requests('due', /^[GJ]*B[GJ]*Q?$/),
  requests('carriedIn', /^[GJQ]*PT[GJ]*Q?$|^TP[GJQ]*$/, { distinct: true }),
  requests('carriedOut', /^[GJQ]*TFH?[GJQ]*$/, { distinct: true }),
  requests('concluded', /^[GJQ]*D[GJ]*Q?$/),
  requests('concluded', /^[GJQ]*SD[GJ]*Q?$/, { atLeast: true }),
  requests('answered', /^A[GJ]*Q?$/),
  requests('answered', /^SA[GJ]*Q?$/, { atLeast: true }),
  requests('granted+partlyGranted', /^[GJQA]*g\/h[GQ]*$/),
  ...outcomes,
  ...applicants,
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
  ...results,
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
  {
    quantity: 'fees',
    head: /^R?UR?$/,
    units: new Set(['']),
    zeroOnly: true,
    // Where requests or other matters are spoken of, processing fees may be meant.
    unless: /申请|信息/,
    notAbout: 'requests',
    outside: 5,
  },
];

/** 1件结转至下年: words behind the figure that name it. */
export const tailPatterns: readonly Pattern[] = [
  requests('carriedOut', /^TFH?Y?$/),
  requests('carriedIn', /^TP$|^PT$/),
  ...outcomes,
  ...applicants,
  ...results,
];

/** What may be said of all of something: 均予以公开, 全部为自然人申请, 均被维持. There 予以公开 may be in part. */
export const sharedPatterns: readonly Pattern[] = [
  outcome('released', '[gc]'),
  ...outcomes.filter(({ quantity }) => quantity !== 'granted'),
  ...applicants,
  ...results,
];
