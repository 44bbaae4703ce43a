import type { Check } from '../check.ts';
import { comparing } from './compare.ts';

const QUANTITY =
  /^(?:naturalPerson|legalPersons|commercialEnterprise|researchInstitution|publicInterestOrganization|legalServiceOrganization)$/;

/** S26: the applicants that the prose speaks of are in the columns of table 3. */
export const claimedApplicants: Check = {
  id: 'claimed-applicants',
  severity: 'warning',
  title: { zh: '正文所述申请人类型与表三各栏一致', en: 'the applicants of the prose are in the columns of table 3' },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '表三申请人各栏的含义',
    en: 'what the columns of table 3 mean',
  },
  why: {
    zh: '正文与表格同时公开，两处数字不同，读者无法判断哪一个属实。',
    en: 'Prose and tables are published side by side; where they differ no reader can tell which is right.',
  },
  mend: {
    zh: '对照台账核对，改正正文或表格，使两处一致。',
    en: 'Check against your records and correct the prose or the table, so that both say the same.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '自然人 2 件', en: 'two of natural persons' },
        cells: { 'applications.received.naturalPerson': 2 },
        prose: { 0: ['收到政府信息公开申请2件，其中自然人申请2件。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '企业申请 1 件，表三法人各栏为零', en: 'one of an enterprise, the columns are zero' },
        cells: { 'applications.received.naturalPerson': 34 },
        prose: { 0: ['收到政府信息公开申请35件，其中自然人申请34件，企业申请1件。'] },
      },
    ],
  },
  ...comparing((quantity) => QUANTITY.test(quantity)),
};
