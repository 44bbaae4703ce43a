import type { Arrangement, Column, Heading, Label, Row, SumRule } from './definition.ts';

/*
 * What the editions of 2019 and 2021 print alike: the sections, the head and most rows of table 3, the whole of table 4.
 * Labels: read cell by cell in published reports that reproduce 国办公开办函〔2019〕60号 and 〔2021〕30号.
 */

export const overview = {
  number: '一、',
  zh: '总体情况',
  en: 'Overview',
  variants: ['概述', '总体工作情况'],
} as const satisfies Label;

export const proactiveTitle = {
  number: '二、',
  zh: '主动公开政府信息情况',
  en: 'Proactive disclosure',
  variants: ['行政机关主动公开政府信息情况', '政府信息主动公开情况', '主动公开政府信息的情况', '主动公开情况'],
} as const satisfies Label;

export const applicationsTitle = {
  number: '三、',
  zh: '收到和处理政府信息公开申请情况',
  en: 'Requests received and handled',
  variants: ['行政机关收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况', '政府信息依申请公开情况'],
} as const satisfies Label;

export const remediesTitle = {
  number: '四、',
  zh: '政府信息公开行政复议、行政诉讼情况',
  en: 'Reconsideration and litigation',
  variants: [
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '行政复议、行政诉讼情况',
  ],
} as const satisfies Label;

export const problems = {
  number: '五、',
  zh: '存在的主要问题及改进情况',
  en: 'Main problems and improvements',
  variants: [
    '政府信息公开工作存在的主要问题及改进情况',
    '存在问题及改进情况',
    '主要问题和改进措施',
    '存在的主要问题和改进情况',
  ],
} as const satisfies Label;

export const otherMatters = {
  number: '六、',
  zh: '其他需要报告的事项',
  en: 'Other matters to report',
  variants: ['其他事项', '其他报告的事项', '需要报告的其他事项', '其他需要报告事项'],
} as const satisfies Label;

export const sections = [overview, proactiveTitle, applicationsTitle, remediesTitle, problems, otherMatters] as const;

/** The label column of table 2. */
export const content = { words: { zh: '信息内容', en: 'Content' } } as const;

const counts = { domain: 'count' } as const;

export const applicants = [
  { id: 'naturalPerson', label: { zh: '自然人', en: 'Natural persons' }, ...counts },
  { id: 'commercialEnterprise', label: { zh: '商业企业', en: 'Commercial enterprises' }, ...counts },
  { id: 'researchInstitution', label: { zh: '科研机构', en: 'Research institutions' }, ...counts },
  { id: 'publicInterestOrganization', label: { zh: '社会公益组织', en: 'Public-interest organizations' }, ...counts },
  { id: 'legalServiceOrganization', label: { zh: '法律服务机构', en: 'Legal service organizations' }, ...counts },
  { id: 'otherOrganization', label: { zh: '其他', en: 'Other organizations' }, ...counts },
  { id: 'total', label: { zh: '总计', en: 'Total', variants: ['合计'] }, ...counts },
] as const satisfies readonly Column[];

const applicantHeader = [
  {
    words: {
      zh: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
      en: 'Item 1 plus item 2 equals item 3 plus item 4',
    },
  },
  { words: { zh: '申请人情况', en: 'Applicants' } },
  { column: 'naturalPerson' },
  { words: { zh: '法人或其他组织', en: 'Legal persons and other organizations' } },
  { column: 'total' },
  { column: 'commercialEnterprise' },
  { column: 'researchInstitution' },
  { column: 'publicInterestOrganization' },
  { column: 'legalServiceOrganization' },
  { column: 'otherOrganization' },
] as const;

export const applicantArrangements = [
  { kind: 'rows', header: applicantHeader },
] as const satisfies readonly Arrangement[];

/** Table 3 down to (五)5, the rows that both editions share. */
export const applicationRowsBeforeOther = [
  {
    row: 'received',
    label: {
      number: '一、',
      zh: '本年新收政府信息公开申请数量',
      en: 'New requests this year',
      variants: ['本年新收政府信息公开申请', '新收政府信息公开申请数量'],
    },
  },
  {
    row: 'carriedIn',
    label: {
      number: '二、',
      zh: '上年结转政府信息公开申请数量',
      en: 'Requests carried over from last year',
      variants: ['上年结转政府信息公开申请', '上年度结转政府信息公开申请数量', '结转上年政府信息公开申请数量'],
    },
  },
  { heading: { number: '三、', zh: '本年度办理结果', en: 'Outcomes this year', variants: ['本年办理结果'] } },
  { row: 'granted', label: { number: '（一）', zh: '予以公开', en: 'Granted' } },
  {
    row: 'partlyGranted',
    label: { number: '（二）', zh: '部分公开', en: 'Partly granted', gloss: '区分处理的，只计这一情形，不计其他情形' },
  },
  { heading: { number: '（三）', zh: '不予公开', en: 'Withheld' } },
  {
    row: 'withheld.stateSecret',
    label: { number: '1.', zh: '属于国家秘密', en: 'State secret', variants: ['涉及国家秘密'] },
  },
  {
    row: 'withheld.prohibitedByLaw',
    label: {
      number: '2.',
      zh: '其他法律行政法规禁止公开',
      en: 'Prohibited by other laws or regulations',
      variants: ['法律行政法规禁止公开'],
    },
  },
  {
    row: 'withheld.securityAndStability',
    label: {
      number: '3.',
      zh: '危及“三安全一稳定”',
      en: 'Endangers security or stability',
      variants: ['危及三安全一稳定的', '涉及三安全一稳定'],
    },
  },
  {
    row: 'withheld.thirdPartyRights',
    label: { number: '4.', zh: '保护第三方合法权益', en: 'Third-party rights', variants: ['涉及第三方合法权益'] },
  },
  {
    row: 'withheld.internalAffairs',
    label: { number: '5.', zh: '属于三类内部事务信息', en: 'Internal affairs', variants: ['三类内部事务信息'] },
  },
  {
    row: 'withheld.processInformation',
    label: { number: '6.', zh: '属于四类过程性信息', en: 'Process information', variants: ['四类过程性信息'] },
  },
  {
    row: 'withheld.enforcementFile',
    label: {
      number: '7.',
      zh: '属于行政执法案卷',
      en: 'Enforcement case file',
      variants: ['行政执法案卷', '属于行政执法案卷信息'],
    },
  },
  {
    row: 'withheld.administrativeQuery',
    label: { number: '8.', zh: '属于行政查询事项', en: 'Administrative query', variants: ['行政查询事项'] },
  },
  { heading: { number: '（四）', zh: '无法提供', en: 'Unable to provide' } },
  { row: 'unable.notHeld', label: { number: '1.', zh: '本机关不掌握相关政府信息', en: 'Not held' } },
  {
    row: 'unable.wouldRequireCreation',
    label: { number: '2.', zh: '没有现成信息需要另行制作', en: 'Would have to be created' },
  },
  {
    row: 'unable.stillUnclear',
    label: { number: '3.', zh: '补正后申请内容仍不明确', en: 'Still unclear after correction' },
  },
  { heading: { number: '（五）', zh: '不予处理', en: 'Rejected' } },
  { row: 'rejected.petition', label: { number: '1.', zh: '信访举报投诉类申请', en: 'Petition or complaint' } },
  { row: 'rejected.duplicate', label: { number: '2.', zh: '重复申请', en: 'Duplicate request' } },
  { row: 'rejected.publication', label: { number: '3.', zh: '要求提供公开出版物', en: 'Asks for a publication' } },
  {
    row: 'rejected.excessive',
    label: { number: '4.', zh: '无正当理由大量反复申请', en: 'Excessive requests without cause' },
  },
  {
    row: 'rejected.reconfirmation',
    label: {
      number: '5.',
      zh: '要求行政机关确认或重新出具已获取信息',
      en: 'Asks to confirm information already obtained',
    },
  },
] as const satisfies readonly (Row | Heading)[];

export const otherHandling = { number: '（六）', zh: '其他处理', en: 'Handled otherwise' } as const satisfies Label;

/** Table 3 from (七) on. */
export const applicationRowsAfterOther = [
  { row: 'concluded', label: { number: '（七）', zh: '总计', en: 'Total concluded', variants: ['合计'] } },
  {
    row: 'carriedOut',
    label: {
      number: '四、',
      zh: '结转下年度继续办理',
      en: 'Carried over to next year',
      variants: ['结转下年继续办理', '结转下一年度继续办理'],
    },
  },
] as const satisfies readonly (Row | Heading)[];

/** The outcome rows that both editions share; each adds its own of (六). */
export const outcomesBeforeOther = [
  'granted',
  'partlyGranted',
  'withheld.stateSecret',
  'withheld.prohibitedByLaw',
  'withheld.securityAndStability',
  'withheld.thirdPartyRights',
  'withheld.internalAffairs',
  'withheld.processInformation',
  'withheld.enforcementFile',
  'withheld.administrativeQuery',
  'unable.notHeld',
  'unable.wouldRequireCreation',
  'unable.stillUnclear',
  'rejected.petition',
  'rejected.duplicate',
  'rejected.publication',
  'rejected.excessive',
  'rejected.reconfirmation',
] as const;

const results = [
  { column: 'upheld' },
  { column: 'corrected' },
  { column: 'other' },
  { column: 'pending' },
  { column: 'total' },
] as const;

export const remedies = {
  title: remediesTitle,
  name: { zh: '表四', en: 'table 4' },
  blocks: [
    {
      columns: [
        { id: 'upheld', label: { zh: '结果维持', en: 'Upheld', variants: ['维持'] }, ...counts },
        { id: 'corrected', label: { zh: '结果纠正', en: 'Corrected', variants: ['纠正'] }, ...counts },
        { id: 'other', label: { zh: '其他结果', en: 'Other result' }, ...counts },
        { id: 'pending', label: { zh: '尚未审结', en: 'Pending', variants: ['未审结'] }, ...counts },
        { id: 'total', label: { zh: '总计', en: 'Total', variants: ['合计'] }, ...counts },
      ],
      rows: [
        { row: 'reconsideration', label: { zh: '行政复议', en: 'Reconsideration' } },
        { row: 'litigation.direct', label: { zh: '未经复议直接起诉', en: 'Litigation without reconsideration' } },
        {
          row: 'litigation.afterReconsideration',
          label: { zh: '复议后起诉', en: 'Litigation after reconsideration', variants: ['经复议后起诉'] },
        },
      ],
      arrangements: [
        {
          kind: 'band',
          header: [
            { row: 'reconsideration' },
            { words: { zh: '行政诉讼', en: 'Litigation' } },
            ...results,
            { row: 'litigation.direct' },
            { row: 'litigation.afterReconsideration' },
            ...results,
            ...results,
          ],
        },
        { kind: 'rows', header: results },
        { kind: 'parts', header: results },
        {
          kind: 'transposed',
          header: [
            { row: 'reconsideration' },
            { words: { zh: '行政诉讼', en: 'Litigation' } },
            { row: 'litigation.direct' },
            { row: 'litigation.afterReconsideration' },
          ],
        },
      ],
    },
  ],
} as const;

/** Table 3's and table 4's equalities; `outcomes` are the leaves of (一) to (六). The column identity is printed on the form. */
export function identitiesWith<const Outcomes extends readonly string[]>(outcomes: Outcomes) {
  return [
    {
      check: 'row-total',
      table: 'applications',
      each: 'row',
      sum: [
        'naturalPerson',
        'commercialEnterprise',
        'researchInstitution',
        'publicInterestOrganization',
        'legalServiceOrganization',
        'otherOrganization',
      ],
      equals: ['total'],
    },
    {
      check: 'column-identity',
      table: 'applications',
      each: 'column',
      sum: ['received', 'carriedIn'],
      equals: ['concluded', 'carriedOut'],
    },
    { check: 'results-total', table: 'applications', each: 'column', sum: outcomes, equals: ['concluded'] },
    {
      check: 'remedies-total',
      table: 'remedies',
      each: 'row',
      sum: ['upheld', 'corrected', 'other', 'pending'],
      equals: ['total'],
    },
  ] as const satisfies readonly SumRule[];
}
