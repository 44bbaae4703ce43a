import type { Check } from '../check.ts';
import { comparing } from './compare.ts';
import { sideBySide } from './side-by-side.ts';

const QUANTITY =
  /^(?:naturalPerson|legalPersons|commercialEnterprise|researchInstitution|publicInterestOrganization|legalServiceOrganization)$/;

/** S26: the applicants that the prose speaks of are in the columns of table 3. */
export const claimedApplicants: Check = {
  id: 'claimed-applicants',
  severity: 'warning',
  title: {
    zh: '正文所述申请人类型与表三各栏不一致',
    en: 'the applicants of the prose are not those in the columns of table 3',
  },
  tables: ['applications'],
  basis: {
    kind: 'definition',
    zh: '表三申请人各栏的含义',
    en: 'what the columns of table 3 mean',
  },
  ...sideBySide,
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
