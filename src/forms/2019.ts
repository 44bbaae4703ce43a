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

const itemsLastYear = {
  id: 'itemsLastYear',
  label: { zh: '上一年项目数量', en: 'Items last year', variants: ['上年项目数量'] },
  domain: 'count',
} as const satisfies Column;
const itemsChange = {
  id: 'itemsChange',
  label: { zh: '本年增/减', en: 'Change this year', variants: ['本年增减', '本年增加/减少'] },
  domain: 'change',
} as const satisfies Column;
const decisions = {
  id: 'decisions',
  label: { zh: '处理决定数量', en: 'Decisions' },
  domain: 'count',
} as const satisfies Column;

const itemColumns = [itemsLastYear, itemsChange, decisions] as const;
const itemArrangements = [
  { kind: 'rows', header: [content, { column: 'itemsLastYear' }, { column: 'itemsChange' }, { column: 'decisions' }] },
] as const;

/** 国办公开办函〔2019〕60号, 格式（试行）: report years 2019 and 2020. */
export const form2019 = {
  id: '2019',
  instrument: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
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
              id: 'made',
              label: { zh: '本年新制作数量', en: 'Made this year', variants: ['本年制作数量', '新制作数量'] },
              domain: 'count',
            },
            {
              id: 'newlyDisclosed',
              label: { zh: '本年新公开数量', en: 'Disclosed this year', variants: ['本年公开数量', '新公开数量'] },
              domain: 'count',
            },
            {
              id: 'totalDisclosed',
              label: { zh: '对外公开总数量', en: 'Disclosed in all', variants: ['对外公开数量', '对外公开总数'] },
              domain: 'count',
            },
          ],
          rows: [
            { row: 'governmentRules', label: { zh: '规章', en: 'Government rules' } },
            {
              row: 'normativeDocuments',
              label: { zh: '规范性文件', en: 'Normative documents', variants: ['规范性档案'] },
            },
          ],
          arrangements: [
            {
              kind: 'rows',
              header: [content, { column: 'made' }, { column: 'newlyDisclosed' }, { column: 'totalDisclosed' }],
            },
          ],
        },
        {
          caption: { zh: '第二十条第（五）项', en: 'Article 20(5)' },
          columns: itemColumns,
          rows: [
            { row: 'licensing', label: { zh: '行政许可', en: 'Licensing' } },
            {
              row: 'otherServices',
              label: { zh: '其他对外管理服务事项', en: 'Other public services', variants: ['其他对外管理服务'] },
            },
          ],
          arrangements: itemArrangements,
          spansDiffer: true,
        },
        {
          caption: { zh: '第二十条第（六）项', en: 'Article 20(6)' },
          columns: itemColumns,
          rows: [
            { row: 'penalties', label: { zh: '行政处罚', en: 'Penalties' } },
            { row: 'coercion', label: { zh: '行政强制', en: 'Coercive measures' } },
          ],
          arrangements: itemArrangements,
          spansDiffer: true,
        },
        {
          caption: { zh: '第二十条第（八）项', en: 'Article 20(8)' },
          columns: [itemsLastYear, itemsChange],
          rows: [{ row: 'fees', label: { zh: '行政事业性收费', en: 'Administrative fees' } }],
          arrangements: [{ kind: 'rows', header: [content, { column: 'itemsLastYear' }, { column: 'itemsChange' }] }],
          spansDiffer: true,
        },
        {
          caption: { zh: '第二十条第（九）项', en: 'Article 20(9)' },
          columns: [
            { id: 'projects', label: { zh: '采购项目数量', en: 'Projects' }, domain: 'count' },
            { id: 'amount', label: { zh: '采购总金额', en: 'Amount' }, domain: 'money' },
          ],
          rows: [{ row: 'procurement', label: { zh: '政府集中采购', en: 'Government procurement' } }],
          arrangements: [{ kind: 'rows', header: [content, { column: 'projects' }, { column: 'amount' }] }],
          spansDiffer: true,
        },
      ],
    },
    applications: {
      title: applicationsTitle,
      name: { zh: '表三', en: 'table 3' },
      blocks: [
        {
          columns: applicants,
          rows: [...applicationRowsBeforeOther, { row: 'other', label: otherHandling }, ...applicationRowsAfterOther],
          arrangements: applicantArrangements,
        },
      ],
    },
    remedies,
  },
  identities: identitiesWith([...outcomesBeforeOther, 'other']),
} as const satisfies FormDefinition;
