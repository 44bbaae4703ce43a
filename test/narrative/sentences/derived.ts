import type { Labelled } from './labelled.ts';

/**
 * Claims that do not stand as a figure behind its name: what is said of all or of none, words behind the figure, sums, changes against a figure
 * of the year before. Written before the grammar knew them.
 */
export const derived: readonly Labelled[] = [
  // None.
  { text: '2023年没有收到公民、法人和其他组织要求公开政府信息的申请。', claims: ['accepted=0'] },
  { text: '全年依申请公开受理数为零。', claims: ['accepted=0'] },
  { text: '2023年，我局政府信息公开申请受理数量为0。', claims: ['accepted=0'] },
  { text: '2023年没有人向我单位提出政府信息公开申请。', claims: ['accepted=0'] },
  { text: '本年度我局未收到任何单位和个人的政府信息公开申请。', claims: ['accepted=0'] },
  { text: '依申请公开方面，暂未收到信息公开申请。', claims: ['accepted=0'] },
  { text: '未收到要求获取政府信息的申请。', claims: ['accepted=0'] },
  { text: '2023年新收政府信息公开申请3件，无上年结转申请。', claims: ['received=3', 'carriedIn=0'] },
  { text: '上年无结转，本年收到政府信息公开申请3件。', claims: ['carriedIn=0', 'accepted=3'] },
  { text: '2023年收到政府信息公开申请6件，没有结转至下一年度的申请。', claims: ['accepted=6', 'carriedOut=0'] },
  { text: '2023年度未收取行政事业性收费。', claims: ['fees=0'], section: 1 },
  { text: '全年没有行政事业性收费。', claims: ['fees=0'] },
  { text: '本年度行政事业性收费为零。', claims: ['fees=0'] },
  // None: traps.
  { text: '收到政府信息公开申请5件，未收取行政事业性收费。', claims: ['accepted=5'] },
  { text: '办理政府信息公开申请未收取行政事业性收费。', claims: [] },
  { text: '2023年度我局未收取信息处理费。', claims: [], section: 5 },
  { text: '本年度未收取行政事业性收费。', claims: [], section: 5 },
  { text: '没有行政事业性收费项目变动。', claims: [] },
  { text: '2022年未收取行政事业性收费。', claims: [] },
  { text: '没有收到要求公开政府信息的来信。', claims: [] },
  { text: '没有收到对政府信息公开工作的投诉。', claims: [] },
  { text: '2022年没有收到公民要求公开政府信息的申请，2023年收到3件。', claims: ['accepted=3'] },
  { text: '下属各单位没有收到政府信息公开申请。', claims: [] },
  { text: '上半年没有收到政府信息公开申请。', claims: [] },
  { text: '没有上年结转资金，收到政府信息公开申请2件。', claims: ['accepted=2'] },
  { text: '收到政府信息公开申请2件，无补正后结转的情形。', claims: ['accepted=2'] },
  // What was released on application is not what was applied for.
  {
    text: '2023年，收到政府信息公开申请3件，依申请公开政府信息0件，均因本机关不掌握而无法提供。',
    claims: ['accepted=3', 'released=0'],
  },
  {
    text: '2023年，我局依申请公开0件，收到申请3件，均告知不掌握。',
    claims: ['released=0', 'accepted=3', 'unable.notHeld<3'],
  },
  { text: '全年依申请公开政府信息12件。', claims: [] },
  { text: '2023年没有依申请公开政府信息。', claims: ['released=0'] },
  { text: '主动公开政府信息300条，依申请公开政府信息0条。', claims: [] },
  // All.
  { text: '2023年收到政府信息公开申请5件，均予以公开。', claims: ['accepted=5', 'released<5'] },
  { text: '2023年收到政府信息公开申请5件，均答复公开。', claims: ['accepted=5', 'released<5'] },
  { text: '全年收到依申请公开6件，已全部按时予以公开。', claims: ['accepted=6', 'released<6'] },
  { text: '收到政府信息公开申请4件，办结4件，均同意公开。', claims: ['accepted=4', 'concluded=4', 'released<4'] },
  { text: '收到政府信息公开申请2件，均因属于国家秘密不予公开。', claims: ['accepted=2', 'withheld.stateSecret<2'] },
  { text: '收到政府信息公开申请3件，均因本机关不掌握无法提供。', claims: ['accepted=3', 'unable.notHeld<3'] },
  { text: '收到政府信息公开申请10件，全部为自然人申请。', claims: ['accepted=10', 'legalPersons=0'] },
  { text: '收到政府信息公开申请10件，申请人均为自然人。', claims: ['accepted=10', 'legalPersons=0'] },
  { text: '收到政府信息公开申请3件，均为企业申请。', claims: ['accepted=3', 'naturalPerson=0'] },
  {
    text: '全年新收政府信息公开申请7件，均由自然人提出，均已办结。',
    claims: ['received=7', 'legalPersons=0', 'allConcluded'],
  },
  {
    text: '因政府信息公开被申请行政复议2件，均被维持。',
    claims: ['reconsideration=2', 'reconsideration.upheld<2'],
  },
  { text: '被提起行政诉讼3件，结果均为维持。', claims: ['litigation=3', 'litigation.upheld<3'], section: 3 },
  {
    text: '行政复议1件，被复议机关纠正1件。',
    claims: ['reconsideration=1', 'reconsideration.corrected=1'],
    section: 3,
  },
  // All: traps.
  { text: '收到政府信息公开申请5件，均公开答复。', claims: ['accepted=5'] },
  { text: '收到政府信息公开申请5件，均已在门户网站公开。', claims: ['accepted=5'] },
  { text: '收到政府信息公开申请5件，均未予以公开。', claims: ['accepted=5'] },
  { text: '收到政府信息公开申请5件，除1件外均予以公开。', claims: ['accepted=5'] },
  { text: '收到政府信息公开申请5件，其中3件涉及征地信息，均予以公开。', claims: ['accepted=5'] },
  { text: '收到政府信息公开申请5件，其中1件结转下年，其余均予以公开。', claims: ['accepted=5', 'carriedOut=1'] },
  { text: '收到政府信息公开申请5件，能够公开的均予以公开。', claims: ['accepted=5'] },
  { text: '收到政府信息公开申请5件，申请内容均为主动公开信息。', claims: ['accepted=5'] },
  { text: '制发行政规范性文件5件，均予以公开。', claims: ['issued=5'] },
  { text: '收到政府信息公开申请5件，涉及自然人3件、涉及企业2件。', claims: ['accepted=5'] },
  { text: '收到政府信息公开申请5件，内容均涉及自然人。', claims: ['accepted=5'] },
  { text: '收到政府信息公开申请20余件，均予以公开。', claims: ['accepted~20'] },
  { text: '收到人大建议5件，均予以公开。', claims: [] },
  { text: '收到政府信息公开申请5件，均为自然人、企业申请。', claims: ['accepted=5'] },
  { text: '收到政府信息公开申请5件，以自然人申请为主。', claims: ['accepted=5'] },
  {
    text: '因政府信息公开被申请行政复议2件、被提起行政诉讼1件，均被维持。',
    claims: ['reconsideration=2', 'litigation=1'],
  },
  { text: '行政处罚决定被申请行政复议2件，均被维持。', claims: [] },
  // Words behind the figure.
  {
    text: '我局共收到政府信息公开申请10件，1件因属于国家秘密不予公开。',
    claims: ['accepted=10', 'withheld.stateSecret=1'],
  },
  { text: '收到政府信息公开申请10件，其中3件为本机关不掌握。', claims: ['accepted=10', 'unable.notHeld=3'] },
  { text: '收到政府信息公开申请10件，其中1件申请人主动撤回。', claims: ['accepted=10', 'withdrawn<1'] },
  { text: '收到政府信息公开申请10件，其中申请人撤回申请1件。', claims: ['accepted=10', 'withdrawn<1'] },
  {
    text: '收到政府信息公开申请10件，6件予以公开、1件部分公开、3件不予公开。',
    claims: ['accepted=10', 'granted=6', 'partlyGranted=1', 'withheld=3'],
  },
  {
    text: '收到政府信息公开申请10件，公开7件、部分公开1件、不予公开2件。',
    claims: ['accepted=10', 'granted=7', 'partlyGranted=1', 'withheld=2'],
  },
  {
    text: '收到政府信息公开申请10件，其中9件为自然人申请，1件为企业申请。',
    claims: ['accepted=10', 'naturalPerson=9', 'commercialEnterprise=1'],
  },
  {
    text: '收到政府信息公开申请4件，2件属于行政执法案卷信息不予公开。',
    claims: ['accepted=4', 'withheld.enforcementFile=2'],
  },
  // Words behind the figure: traps.
  { text: '收到政府信息公开申请10件，其中3件涉及自然人。', claims: ['accepted=10'] },
  { text: '收到政府信息公开申请10件，3件因本机关不掌握或需要另行制作无法提供。', claims: ['accepted=10'] },
  { text: '收到政府信息公开申请10件，1件经补正后予以公开。', claims: ['accepted=10'] },
  { text: '全年公开信息120条，1件因属于国家秘密不予公开。', claims: [] },
  { text: '收到行政许可申请10件，其中1件申请人主动撤回。', claims: [] },
  { text: '被申请行政复议2件，其中1件申请人主动撤回。', claims: ['reconsideration=2'], section: 3 },
  { text: '收到政府信息公开申请10件，在网站公开7件。', claims: ['accepted=10'] },
  { text: '收到政府信息公开申请10件，公开答复书7份。', claims: ['accepted=10'] },
  { text: '申请公开的信息中，公开7件，依申请公开3件，不予公开2件。', claims: [] },
  { text: '2022年的1件申请因属于国家秘密不予公开。', claims: [] },
  { text: '收到政府信息公开申请10件，其中1件申请人拟撤回。', claims: ['accepted=10'] },
  // Sums.
  {
    text: '2023年，我局共收到政府信息公开申请12件，上年结转2件，共计14件。',
    claims: ['received=12', 'carriedIn=2', 'sum=14'],
  },
  {
    text: '收到政府信息公开申请5件，叠加上年结转11件，办理16件。',
    claims: ['received=5', 'carriedIn=11', 'handled=16'],
  },
  { text: '收到政府信息公开申请5件，另有上年结转1件。', claims: ['received=5', 'carriedIn=1'] },
  { text: '全年应办理政府信息公开申请14件，办结13件。', claims: ['due=14', 'concluded=13'] },
  {
    text: '收到政府信息公开申请14件，其中上年结转2件，共计办结14件。',
    claims: ['accepted=14', 'carriedIn=2', 'concluded=14'],
  },
  // Sums: traps.
  { text: '收到政府信息公开申请12件，上年结转2件，共计20件。', claims: ['accepted=12', 'carriedIn=2'] },
  { text: '收到政府信息公开申请12件，信访3件，共计15件。', claims: ['accepted=12'] },
  { text: '收到政府信息公开申请12件，行政复议2件，共计14件。', claims: ['accepted=12', 'reconsideration=2'] },
  { text: '应办结信访事项12件。', claims: [] },
  // Changes.
  { text: '收到政府信息公开申请10件，比上年的8件增长25%。', claims: ['accepted=10', 'growth.accepted=25'] },
  { text: '收到政府信息公开申请6件，较2022年8件下降25%。', claims: ['accepted=6', 'growth.accepted=-25'] },
  { text: '2023年新收政府信息公开申请10件，比去年的8件增加2件。', claims: ['received=10', 'growth.received=2'] },
  // Changes: traps.
  { text: '收到政府信息公开申请10件，比上年增长50%。', claims: ['accepted=10'] },
  { text: '收到政府信息公开申请10件，行政复议比上年的2件增长50%。', claims: ['accepted=10'] },
  { text: '收到政府信息公开申请10件，比2020年的8件增长50%。', claims: ['accepted=10'] },
  { text: '收到政府信息公开申请10件，其中网上申请比上年的4件增长50%。', claims: ['accepted=10'] },
  { text: '收到政府信息公开申请10件，比上年的8件增长近50%。', claims: ['accepted=10'] },
  { text: '主动公开信息10件，比上年的8件增长50%。', claims: [] },
  // Amounts.
  { text: '2023年征收行政事业性收费2.5万元。', claims: ['fees=2.5万元'] },
  { text: '全年行政事业性收费金额为25,000元。', claims: ['fees=25000元'] },
  { text: '行政事业性收费减免25,000元。', claims: [] },
  { text: '行政事业性收费比上年减少2.5万元。', claims: [] },
  { text: '收取信息处理费100元。', claims: [], section: 5 },
  { text: '查处违规行政事业性收费2.5万元。', claims: [] },
];
