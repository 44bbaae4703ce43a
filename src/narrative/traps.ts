/*
 * Words that keep a sentence, or what follows in it, from making claims. Each stands for a kind of sentence that has been taken for a claim.
 */

/** Other bodies, wishes and rules: nothing more is read in the sentence. */
export const ELSEWHERE =
  /代表|全[市县区省州]|[各属]+(?:级|单位|部门|乡|镇|街道|村|社区|委|局|科室|直)|指导|协助|配合|督促|督办|转办|转送|交办|审核|抽查|评查|法院|名义|如果|^如|若|将[在于从把进]|拟|计划|力争|预计|去年(?!度?(?:结转|转入|遗留))/;
/** A report for two bodies: neither is known to be the one of the tables. */
export const TWO_BODIES = /代表/;
/** A comparison with other years: its figures are differences, or those of the other year. */
export const COMPARISON = /较|(?<![占])比(?!例)|同比|环比|增长|增加|减少|下降|上升|持平|增幅|降幅/;
/** Other matters that are received, handled and concluded as requests are. */
export const OTHER_MATTERS =
  /信访|来访|热线|12345|建议|提案|留言|咨询|培训|工单|诉求|投诉(?!类)|信箱|公文|属性|目录|清单|栏目|主动公开|许可|处罚|登记|政务服务|服务事项|低保|审批|采购|听证|解读|会议|检查|督查/;
/** Cases that are carried over and concluded as requests are. */
export const REMEDIES = /复议|诉讼|仲裁|案件/;
/** 申请 that may be of anything else: 公租房申请; none where a word of counting or handling stands before it. */
export const OTHER_REQUESTS = /(?<!^|新收|结转的?|[收接]到|受理|办结|答复|[，。；、件])申请(?!人)/;
/** Words that only say that the sentence is about requests. */
export const ABOUT_REQUESTS = /信息公开申请|依申请公开|申请.{0,4}信息公开|信息的申请/;
/** Words that say that remedies are those against answers to requests; a mere mention of 信息公开 does not. */
export const AGAINST_ANSWERS = /(?:因|由|涉及|针对|关于|就|对).{0,8}信息公开/;
/** Times that are not the year of the report. */
export const OTHER_TIME =
  /[上前往历]一?年(?!度?(?:结转|转入|遗留))|以来|近[\d一二两三四五]+年|季度|半年|\d{1,2}-?\d{0,2}月|明年|下一?年/;
/** The year of the report, in words. */
export const THIS_YEAR = /本年|今年|全年|年内/;
