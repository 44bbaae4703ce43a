import type { Check } from '../check.ts';
import { matchIn } from './prose.ts';

/** Instructions to the writer. */
const INSTRUCTIONS: readonly RegExp[] = [
  /[（(【[](?:此处|请在此|在此处|此段)[^（()）】\]]{0,60}[）)】\]]/,
  /请(?:在此|于此)(?:处)?(?:填写|填报|输入|插入|补充|说明)[^。；]{0,60}/,
  /(?:单击|点击)(?:或点击)?(?:此处|这里)(?:处)?(?:输入|添加|插入)[^。；]{0,60}/,
  /[（(【[][^（()）】\]申]{0,20}请[^（()）】\]申]{0,30}(?:填写|填报|补充|插入|删除)[^（()）】\]]{0,20}[）)】\]]/,
  /^\s*[（(【[]?(?:填表|填报|填写|编写)说明\s*(?:[:：】\]）)].{0,20}|$)/,
];
/** A sentence of the model text that does no harm. */
const MODEL = /该部分以表格形式报告[。，,；;]?(?:表格如下)?/;
/** A quick look that most reports pass. */
const SUSPECT =
  /此[处段]|请[在于]此|[单点]击|以表格形式报告|(?:填[表报写]|编写)说明|请[^\n]{0,30}(?:填写|填报|补充|插入|删除)/;
const MODEL_TITLE = /[（(【[](?:参考)?(?:模板|模版|范本|样表|样本|范例|样式|格式)[）)】\]]/;

/** Instructions for filling in the form, or words of a model, that were left in the text. */
export const templateText: Check = {
  id: 'template-text',
  severity: 'warning',
  title: { zh: '正文中留有填写说明或范文字样', en: 'instructions or words of a model were left in the text' },
  tables: [],
  basis: {
    kind: 'plausibility',
    zh: '填写说明是给编写人看的，不是报告内容；已发布的报告中时有遗留',
    en: 'instructions are for the writer and no part of the report; published reports are seen to keep them',
  },
  why: {
    zh: '遗留的说明会让人以为报告没有写完。',
    en: 'What is left of them makes the report look unfinished.',
  },
  mend: {
    zh: '删去填写说明，并核对这一处该写的内容是否已经写上。',
    en: 'Delete the instruction, and see whether what it asks for has been written.',
  },
  examples: {
    pass: [
      {
        shows: { zh: '提到“填报说明”的正常语句', en: 'a sentence that speaks of instructions' },
        prose: { 0: ['全年按照填报说明组织培训2次，答复申请人时请其填写意见表。'] },
      },
    ],
    fail: [
      {
        shows: { zh: '“（此处填写……）”没有删去', en: '（此处填写…） was left in' },
        prose: { 0: ['（此处填写本年度主动公开的总体情况）'] },
      },
      {
        shows: { zh: '留有“该部分以表格形式报告”', en: '该部分以表格形式报告 was left in' },
        prose: { 1: ['该部分以表格形式报告。表格如下：'] },
      },
      {
        shows: { zh: '标题带“（模板）”', en: 'the title says （模板）' },
        title: '青石县财政局2023年政府信息公开工作年度报告（模板）',
      },
    ],
  },
  *find({ reading, prose, lines }) {
    if (reading.form === null) return;
    const [stated] = reading.years;
    const model = MODEL_TITLE.exec(reading.title ?? '');
    if (model) {
      yield {
        message: {
          zh: `标题带有“${model[0]}”字样；请删去`,
          en: `the title says “${model[0]}”; delete it`,
        },
        cells: [],
        ...(stated?.at ? { at: stated.at } : {}),
      };
    }
    if (!SUSPECT.test(prose())) return;
    for (const line of lines()) {
      const instruction = matchIn(INSTRUCTIONS, line.text);
      const found = instruction ?? MODEL.exec(line.text)?.[0];
      if (found === undefined) continue;
      yield {
        ...(instruction === undefined ? { severity: 'info' } : {}),
        message: {
          zh: `留有${instruction === undefined ? '格式范文的语句' : '填写说明'}“${found}”；请删去`,
          en: `${instruction === undefined ? 'a sentence of the model text' : 'an instruction to the writer'} was left in: “${found}”; delete it`,
        },
        cells: [],
        at: line.at,
      };
    }
  },
};
