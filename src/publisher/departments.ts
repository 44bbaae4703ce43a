/*
 * How the names of departments begin, by their subject. Behind the name of a city or province anything else may be the name of a place within
 * it, without its 区 or 县.
 */
const subjects = `
  财政 教育 公安 民政 司法 人力 人事 劳动 就业 社会 社保 自然 国土 规划 生态 环境 环保 住房 住建 城市 城乡 城管 交通 公路 港航 海事 水利 水务 农业
  农村 农牧 畜牧 渔业 海洋 商务 商业 文化 文物 文广 卫生 疾病 中医 退役 应急 安全 消防 审计 外事 国有 国资 国防 市场 工商 质量 食品 药品 体育 统计
  医疗 医保 信访 林业 林草 园林 绿化 粮食 机关 人民防空 人防 金融 地方金融 大数据 数据 政务 政府 行政 综合 乡村 扶贫 地震 气象 税务 烟草 邮政 档案
  知识产权 供销 科学 科技 经济 工业 工信 发展 发改 民族 宗教 民宗 投资 招商 口岸 不动产 土地 房产 房屋 煤炭 能源 通信 移民 搬迁 接待 侨务 港澳 台湾
  旅游 广播 新闻 出版 互联网 信息 公共 公积金 老龄 对外 营商 物价 价格 残疾 红十字 密码 保密 重大 铁路 民航 邮电 水文 测绘 地质
`
  .trim()
  .split(/\s+/);

export const beginsWithSubject = (name: string): boolean => subjects.some((subject) => name.startsWith(subject));

/** How they end. */
export const DEPARTMENT =
  /(?:局|(?<!办公|大|餐|客)厅|委员会|(?<![党工纪团编村居])委|办公室|办|大队|支队|总队|执法队|中心|署)$/;

/** Bodies that end likewise and are none: organs of the party, of congresses and villages, administrations of zones, surgeries. */
export const NO_DEPARTMENT =
  /(?:村民|居民|常务|仲裁|工作|(?<!监督|城市)管理)委员会$|管委会$|委员会办公室$|常委会办公室$|卫生服务中心$|^(?:委(?!员会)|人大|人民代表|政协|纪律|纪委|监察|监委|共青|团|街道|社区)/;
