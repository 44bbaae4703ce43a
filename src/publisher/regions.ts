/** A province, autonomous region or municipality: its full name, and the one that may stand before the name of a city. */
export interface Province {
  readonly name: string;
  readonly short: string;
}

export const provinces: readonly Province[] = [
  ...'北京 天津 上海 重庆'.split(' ').map((short) => ({ short, name: `${short}市` })),
  ...'河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海'
    .split(' ')
    .map((short) => ({ short, name: `${short}省` })),
  { short: '内蒙古', name: '内蒙古自治区' },
  { short: '广西', name: '广西壮族自治区' },
  { short: '西藏', name: '西藏自治区' },
  { short: '宁夏', name: '宁夏回族自治区' },
  { short: '新疆', name: '新疆维吾尔自治区' },
];

/** Prefectures and leagues: by the words alone 地区 and 盟 are anything. */
export const prefectures: readonly string[] =
  '大兴安岭地区 阿里地区 阿克苏地区 喀什地区 和田地区 塔城地区 阿勒泰地区 兴安盟 锡林郭勒盟 阿拉善盟'.split(' ');
