import {
  applicantArrangements,
  applicants,
  applicationRowsAfterOther,
  applicationRowsBeforeOther,
  applicationsTitle,
  content,
  identitiesWith,
  otherHandling,
  outcomesBeforeOther,
  proactiveTitle,
  remedies,
  sections,
} from './common.ts';
import type { Column, FormDefinition } from './definition.ts';

const decisions = {
  id: 'decisions',
  label: { zh: '本年处理决定数量', en: 'Decisions this year' },
  domain: 'count',
} as const satisfies Column;
const decisionArrangements = [{ kind: 'rows', header: [content, { column: 'decisions' }] }] as const;

/** 国办公开办函〔2021〕30号: report years from 2021 on. */
export const form2021 = {
  id: '2021',
  instrument: '国办公开办函〔2021〕30号',
  years: { from: 2021 },
  sections,
  tables: {
    proactive: {
      title: proactiveTitle,
      name: { zh: '表二', en: 'table 2' },
      blocks: [
        {
          caption: { zh: '第二十条第（一）项', en: 'Article 20(1)' },
          columns: [
            {
              id: 'issued',
              label: { zh: '本年制发件数', en: 'Issued this year', variants: ['本年制发件'] },
              domain: 'count',
            },
            {
              id: 'repealed',
              label: { zh: '本年废止件数', en: 'Repealed this year', variants: ['本年废止件'] },
              domain: 'count',
            },
            { id: 'inForce', label: { zh: '现行有效件数', en: 'In force', variants: ['现行有效件'] }, domain: 'count' },
          ],
          rows: [
            { row: 'governmentRules', label: { zh: '规章', en: 'Government rules' } },
            {
              row: 'normativeDocuments',
              label: { zh: '行政规范性文件', en: 'Normative documents', variants: ['规范性文件', '行政规范性档案'] },
            },
          ],
          arrangements: [
            { kind: 'rows', header: [content, { column: 'issued' }, { column: 'repealed' }, { column: 'inForce' }] },
          ],
        },
        {
          caption: { zh: '第二十条第（五）项', en: 'Article 20(5)' },
          columns: [decisions],
          rows: [{ row: 'licensing', label: { zh: '行政许可', en: 'Licensing' } }],
          arrangements: decisionArrangements,
        },
        {
          caption: { zh: '第二十条第（六）项', en: 'Article 20(6)' },
          columns: [decisions],
          rows: [
            { row: 'penalties', label: { zh: '行政处罚', en: 'Penalties' } },
            { row: 'coercion', label: { zh: '行政强制', en: 'Coercive measures' } },
          ],
          arrangements: decisionArrangements,
        },
        {
          caption: { zh: '第二十条第（八）项', en: 'Article 20(8)' },
          columns: [
            {
              id: 'amount',
              label: { zh: '本年收费金额', gloss: '单位：万元', en: 'Fees collected' },
              domain: 'money',
              unit: '万元',
            },
          ],
          rows: [{ row: 'fees', label: { zh: '行政事业性收费', en: 'Administrative fees' } }],
          arrangements: [{ kind: 'rows', header: [content, { column: 'amount' }] }],
        },
      ],
    },
    applications: {
      title: applicationsTitle,
      name: { zh: '表三', en: 'table 3' },
      blocks: [
        {
          columns: applicants,
          rows: [
            ...applicationRowsBeforeOther,
            { heading: otherHandling },
            {
              row: 'other.correctionOverdue',
              label: {
                number: '1.',
                zh: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
                en: 'Correction overdue',
                variants: ['申请人无正当理由逾期不补正', '无正当理由逾期不补正'],
              },
            },
            {
              row: 'other.feeUnpaid',
              label: {
                number: '2.',
                zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
                en: 'Fee not paid',
                variants: ['申请人逾期未按收费通知要求缴纳费用', '逾期未按收费通知要求缴纳费用'],
              },
            },
            { row: 'other.other', label: { number: '3.', zh: '其他', en: 'Other', variants: ['其他处理'] } },
            ...applicationRowsAfterOther,
          ],
          arrangements: applicantArrangements,
        },
      ],
    },
    remedies,
  },
  identities: identitiesWith([...outcomesBeforeOther, 'other.correctionOverdue', 'other.feeUnpaid', 'other.other']),
} as const satisfies FormDefinition;
