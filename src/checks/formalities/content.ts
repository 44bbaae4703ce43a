import type { Line } from '../../report/report.ts';

const NONE = /^\s*(?:[/／—–-]+|(?:本部分|本年度|我单位|暂)?(?:无|没有)(?:内容|相关情况)?)\s*[。.；;]?\s*$/;
const SENTENCE = /[。；！，,;]/;
/** Words of short lines that report something without a full stop. */
const REPORTS = /没有|未|暂无|无其他|无需|无收|费|事项|如下|已|报告/;
const LONG = 25;
/** What stands below a report on its page. */
const FURNITURE =
  /^\s*(?:文章|信息)?(?:来源|联系|电话|传真|邮编|邮箱|地址|版权|主办|承办|技术支持|责任编辑|编辑|打印|关闭|分享|上一篇|下一篇|扫一扫|浏览|网站)|ICP备|公网安备|©|版权所有/;

/** Whether a line says 无 and no more. */
export function isNone({ text }: Line): boolean {
  return NONE.test(text);
}

/** Whether a line is part of a section's text rather than a signature, a date or a footer of the page. */
export function isProse(line: Line): boolean {
  const { text } = line;
  if (isNone(line)) return true;
  if (FURNITURE.test(text)) return false;
  return SENTENCE.test(text) || REPORTS.test(text) || text.length > LONG;
}
