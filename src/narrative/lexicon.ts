/** Letter of words that say what something is about; no pattern has it. */
const ABOUT = '~';

/**
 * The words that claims are made of, each with the letter that the patterns know it by; '' for words that change nothing. A head with any
 * other word in it is not understood and makes no claim.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  // Words that change nothing.
  '': [
    '共',
    '共计',
    '总共',
    '总计',
    '合计',
    '一共',
    '计',
    '的',
    '了',
    '为',
    '是',
    '有',
    '已',
    '已经',
    '数',
    '数量',
    '件数',
    '总数',
    '总量',
    '数量为',
    '情况',
    '方面',
    '工作',
    '全年',
    '年内',
    '当年',
    '本年',
    '本年度',
    '今年',
    '今年来',
    '一年来',
    '一年',
    '年度',
    '期间',
    '全年度',
    '年',
    '度',
    '我局',
    '我委',
    '我办',
    '我单位',
    '我厅',
    '我镇',
    '我乡',
    '我街道',
    '本单位',
    '本机关',
    '本局',
    '本部门',
    '本委',
    '本办',
    '本镇',
    '本乡',
    '本街道',
    '本厅',
    '全局',
    '局机关',
    '我们',
    '自身',
    '公民、法人和其他组织',
    '公民、法人或者其他组织',
    '公民、法人或其他组织',
    '公民、法人及其他组织',
    '公民、法人和社会组织',
    '公民',
    '单位和个人',
    '单位或个人',
    '任何',
    '任何人',
    '过',
    '群众',
    '社会公众',
    '公众',
    '市民',
    '居民',
    '村民',
    '申请人',
    '向',
    '人',
    '件',
    '事项',
    '各类',
    '新增',
    '类',
    '继续',
    '等',
    '分别',
    '另',
    '另有',
    '还',
    '也',
    ':',
    '加上',
    '连同',
    '叠加',
    '要求公开',
    '要求获取',
    '上述',
    '中',
    '在',
    '其',
    '来',
    '来自',
    '由',
    '于',
    '被',
    '通过',
    '方式',
    '渠道',
    '平台',
    '共有',
    '仅',
    '相关',
    '有关',
    '因',
    '引起',
    '引发',
    '发生',
    '产生',
    '导致',
    '而',
    '本',
    '目前',
    '提起',
    '被提起',
    '事务',
    '收取',
    '收取金额',
    '完成',
    '按规定',
    '按要求',
    '也',
    '截至目前',
    '形式',
    '及时',
    '依法',
    '依规',
    '依法依规',
    '内',
    '1月1日至12月31日',
    '1月1日起至12月31日',
    '1月1日—12月31日',
    '1月1日-12月31日',
    '截至',
    '截止',
    '至',
    '底',
    '办理结果',
    '结果',
    '余下',
    '机关',
    '实际',
    '从',
    '看',
    '类型',
  ],
  G: ['政府信息公开', '信息公开', '政府信息', '政务信息公开', '政务公开', '信息'],
  J: ['依申请公开', '依申请公开件', '依申请公开政府信息', '依申请公开信息'],
  Q: ['申请', '申请件', '申请数', '申请数量', '申请件数', '申请总数', '申请总量', '申请量', '公开申请', '申请公开'],
  R: ['收到', '接收', '接到', '受理', '收', '共收到', '共受理', '收办', '接收到', '收悉'],
  N: ['新收', '新收到', '本年新收', '新受理', '新接收'],
  H: ['办理', '处理'],
  B: ['应办', '应办理', '应处理', '应办结', '需办理', '需处理'],
  D: ['办结', '办理完毕', '办理完结', '处理完毕', '完结'],
  A: ['答复', '回复', '作出答复', '予以答复'],
  M: ['提出', '提交', '递交'],
  T: ['结转', '转入', '转至', '结转到', '结转至', '顺延', '顺延至', '顺延到', '结转自', '遗留'],
  P: ['上年', '上年度', '上一年', '上一年度', '去年', '去年度'],
  F: ['下年', '下年度', '下一年', '下一年度', '次年', '次年度', '明年', '来年', '后年度'],
  C: ['累计'],
  S: [
    '按时',
    '按期',
    '如期',
    '在法定期限内',
    '在规定期限内',
    '法定期限内',
    '在法定时限内',
    '在规定时限内',
    '按规定时限',
  ],
  E: ['均', '全部', '都', '全都', '悉数', '均已', '已全部', '全部均'],
  Z: ['未', '没有', '无', '未曾', '尚未', '未有', '暂未', '暂无', '并未'],
  Y: ['其余', '除', '外', '余', '剩余', '尚有', '之外'],
  '/': ['、', '和', '与', '及', '以及', '或', '或者'],
  V: ['行政复议', '申请行政复议', '被申请行政复议', '提起行政复议', '被提起行政复议', '提请行政复议', '复议'],
  L: ['行政诉讼', '提起行政诉讼', '被提起行政诉讼', '提起诉讼', '被提起诉讼', '诉讼'],
  a: ['案件', '案'],
  u: ['维持', '结果维持', '被维持', '维持原行政行为'],
  k: ['纠正', '结果纠正', '被纠正', '被纠错', '纠错'],
  o: ['其他结果'],
  p: ['尚未审结', '未审结', '正在审理', '尚在审理'],
  W: ['规范性文件', '行政规范性文件'],
  i: ['制发', '制定', '出台', '印发', '制作', '新制定', '新制作', '新制发', '制定出台', '制定印发', '制发件数'],
  r: ['废止', '废止件数'],
  f: ['现行有效', '现行有效件数', '有效'],
  n: ['新公开', '新公开数量'],
  t: ['对外公开总数量', '对外公开总数'],
  tW: ['对外公开规范性文件总数量', '对外公开规范性文件总数', '对外公开行政规范性文件总数'],
  w: ['作出', '实施', '办理', '做出', '依法作出'],
  l: ['行政许可', '行政许可决定', '行政许可案件'],
  b: ['行政处罚', '行政处罚决定', '行政处罚案件'],
  e: ['行政强制', '行政强制决定', '行政强制措施'],
  X: ['历年', '往年', '以来', '前年', '上半年', '下半年', '季度', '近年'],
  g: ['予以公开', '同意公开', '答复公开'],
  c: ['公开'],
  h: ['部分公开', '予以部分公开'],
  d: ['不予公开'],
  m: ['无法提供'],
  j: ['不予处理'],
  q: ['其他处理'],
  '1': ['国家秘密', '属于国家秘密'],
  '2': ['其他法律行政法规禁止公开', '法律行政法规禁止公开', '属于其他法律行政法规禁止公开'],
  '3': ['危及“三安全一稳定”', '危及三安全一稳定'],
  '4': ['保护第三方合法权益', '涉及第三方合法权益', '第三方合法权益'],
  '5': ['属于三类内部事务信息', '三类内部事务信息', '属于内部事务信息'],
  '6': ['属于四类过程性信息', '四类过程性信息', '属于过程性信息'],
  '7': ['属于行政执法案卷', '行政执法案卷'],
  '8': ['属于行政查询事项', '行政查询事项'],
  ν: [
    '本机关不掌握相关政府信息',
    '本机关不掌握',
    '不掌握相关政府信息',
    '不掌握',
    '告知不掌握',
    '告知本机关不掌握',
    '本单位不掌握',
  ],
  κ: ['没有现成信息需要另行制作', '需要另行制作'],
  υ: ['补正后申请内容仍不明确', '补正后仍不明确'],
  π: ['信访举报投诉类申请', '信访举报投诉类', '信访、举报、投诉类申请'],
  δ: ['重复申请'],
  β: ['要求提供公开出版物'],
  ε: ['无正当理由大量反复申请'],
  ω: ['撤回', '主动撤回', '自行撤回'],
  ρ: ['要求行政机关确认或重新出具已获取信息'],
  x: ['自然人', '自然人申请', '个人', '个人申请'],
  y: ['法人或其他组织', '法人和其他组织', '法人及其他组织', '法人、其他组织', '法人或者其他组织'],
  z: ['企业', '商业企业'],
  σ: ['科研机构'],
  γ: ['社会公益组织', '公益组织'],
  λ: ['法律服务机构'],
  α: ['网上', '网络', '互联网', '在线', '网站', '网络平台'],
  φ: ['信函', '邮寄', '信件', '来信'],
  χ: ['当面', '现场'],
  τ: ['传真'],
  μ: ['电子邮件', '电子邮箱', '邮箱'],
  '%': ['占', '占比', '占总数', '占申请总数', '占申请总量', '占总量', '占比为'],
  '^': ['办结率'],
  I: ['政府集中采购', '集中采购', '政府集中采购项目'],
  K: ['采购总金额', '总金额', '采购金额', '金额'],
  U: ['行政事业性收费', '行政事业性收费金额', '征收行政事业性收费'],
  O: ['其中', '包括', '包含', '含'],
  [ABOUT]: ['涉及', '关于', '针对', '属于'],
};

/** What requests are about may be a person or a firm that is no applicant. */
const ABOUT_APPLICANTS = new RegExp(`${ABOUT}[xyzσγλ]`);

interface Word {
  readonly text: string;
  readonly letter: string;
}

const byFirst = new Map<string, Word[]>();
for (const [letter, texts] of Object.entries(WORDS)) {
  for (const text of texts) byFirst.set(text.charAt(0), [...(byFirst.get(text.charAt(0)) ?? []), { text, letter }]);
}
for (const words of byFirst.values()) words.sort((a, b) => b.text.length - a.text.length);

const YEAR = /(\d{4})年(?:度|底|末)?/y;
const PERIOD = /(?:1月1日(?:起|开始)?(?:至|到|—|-|~)+(?:\d{4}年)?)?12月(?:31日|底)(?:止|,)?/y;
const QUOTES = /["“”'‘’]/;

/** Who reports, and for which year: what 我局 and 2023年 mean. */
export interface Speaker {
  readonly year: number | null;
  /** The body's own names by their first character, longest first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST_NAME = 3;
const GOVERNMENT = /(?:人民政府|办事处)$/;

/** The names a body may call itself by in its report: its name, and what remains without the places in front of it. */
export function namesOf(publisher: string | null): Map<string, string[]> {
  const names = new Set<string>();
  for (const name of publisher === null ? [] : [publisher, publisher.replace(GOVERNMENT, '')]) {
    for (let from = 0; from + SHORTEST_NAME <= name.length; from += 1) names.add(name.slice(from));
  }
  const byCharacter = new Map<string, string[]>();
  for (const name of [...names].toSorted((a, b) => b.length - a.length)) {
    const first = name.charAt(0);
    byCharacter.set(first, [...(byCharacter.get(first) ?? []), name]);
  }
  return byCharacter;
}

function letterOfYear(year: number, speaker: Speaker): string {
  if (speaker.year === null) return 'X';
  return ({ 0: '', 1: 'F', [-1]: 'P' } as Readonly<Record<number, string>>)[year - speaker.year] ?? 'X';
}

/** The letters of a text; null where it has a word that the lexicon does not know. */
export function lettersOf(text: string, speaker: Speaker): string | null {
  let letters = '';
  let at = 0;
  while (at < text.length) {
    const own = speaker.names.get(text.charAt(at))?.find((name) => text.startsWith(name, at));
    const word = byFirst.get(text.charAt(at))?.find((each) => text.startsWith(each.text, at));
    if (own !== undefined && own.length >= (word?.text.length ?? 0)) at += own.length;
    else if (word) {
      letters += word.letter;
      at += word.text.length;
    } else if (QUOTES.test(text.charAt(at))) at += 1;
    else {
      YEAR.lastIndex = at;
      const year = YEAR.exec(text);
      PERIOD.lastIndex = at;
      const period = year ? null : PERIOD.exec(text);
      const found = year ?? period;
      if (!found) return null;
      if (year) letters += letterOfYear(Number(year[1]), speaker);
      at += found[0].length;
    }
  }
  if (!letters.includes(ABOUT)) return letters;
  return ABOUT_APPLICANTS.test(letters) ? null : letters.replaceAll(ABOUT, '');
}
