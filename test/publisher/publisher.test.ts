import { describe, expect, it } from 'vitest';
import { countyCities, prefectureCities } from '../../src/publisher/cities.ts';
import { publisherOf } from '../../src/publisher/publisher.ts';

/** `level kind`, a dash for what the name does not tell, a plus where it is certainly a local body. */
const told = (name: string | null) => {
  const { level, kind, local } = publisherOf(name);
  return `${level ?? '-'} ${kind ?? '-'}${local ? ' +' : ''}`;
};

const groups: Readonly<Record<string, string>> = {
  'national government': '国务院 国务院办公厅',
  'national department':
    '财政部 中华人民共和国财政部 国家税务总局 国家统计局 中国人民银行 国家发展和改革委员会 农业农村部 国家矿山安全监察局 审计署',
  'province government +':
    '江苏省 江苏省人民政府 江苏省人民政府办公厅 上海市人民政府 广西壮族自治区人民政府 省人民政府',
  'province department +':
    '江苏省财政厅 财政厅 省公安厅 上海市统计局 北京市城市管理委员会 重庆市住房和城乡建设委员会 内蒙古自治区农牧厅 河北省林业和草原局',
  'city government +':
    '苏州市 江苏省苏州市人民政府 江苏苏州市人民政府 吉林市人民政府 海南藏族自治州人民政府 喀什地区行政公署 兴安盟行政公署 青石自治州人民政府办公室 东莞市人民政府',
  'city department +':
    '苏州市财政局 盐城市城市管理局 吉林省吉林市水务局 吉林市财政局 镇江市统计局 黔南布依族苗族自治州公安局 延边朝鲜族自治州教育局 六安市住房和城乡建设局 乐山市发展改革委',
  'county government +': `
    云溪县 云溪县人民政府 云溪县人民政府办公室 松河区 松河区人民政府 县人民政府 区人民政府 赵县 昆山市人民政府 江苏省昆山市
    苏州市昆山市人民政府 白石自治县人民政府 青原左旗人民政府 鄂温克族自治旗 镇安县人民政府 乡宁县人民政府 济宁市市中区人民政府
    晋城市城区人民政府 望川市松河区人民政府 云溪县政府办 云溪县人民政府（办公室）`,
  'county department +': `
    青石县财政局 青石县市场监督管理局 青石县城市管理综合执法局 青石县乡村振兴局 青石县住房和城乡建设局 松河区统计局 县财政局
    区市场监督管理局 县乡村振兴局 苏州市吴中区财政局 昆山市城市管理局 国家税务总局青石县税务局 国家统计局青石县调查大队
    青石县公安局交通警察大队 青石县政务服务中心 青石县人民政府国有资产监督管理办公室 青原左旗农牧局 北京市松河区民政局
    青石县民族宗教事务委员会 望川市松河区城市管理委员会 青石县政务服务和大数据局（行政审批局）`,
  'township government +': `
    青石街道 青石街道办事处 云溪县青石街道办事处 柳湾镇人民政府 柳湾镇 石桥乡 石桥乡人民政府 云溪县石桥乡人民政府
    苏州市吴中区柳湾镇人民政府 巴音苏木人民政府 白山民族乡 镇人民政府 古城镇人民政府 石城乡人民政府 云溪县古城镇 城关镇人民政府
    镇江市松河区柳湾镇 松河区人民政府青石街道办事处 云溪县城关镇人民政府办公室 红旗街道 青石街道办`,
  // A city that no list has; a part of a place that is not told.
  '- government +':
    '望川市 望川市人民政府 市人民政府 人民政府 人民政府办公室 政府办公室 江苏省望川市人民政府 望川市政府办公室 城川市人民政府',
  '- department +': `
    望川市财政局 市财政局 市市场监督管理局 望川市城市管理局 望川市民政局 苏州市吴江财政局 苏州市松河新区财政局
    上海市青石新区财政局 青石县经济开发区财政局 青石县公安局石桥分局 望川市公安局松河区分局 青石县石桥镇综合行政执法大队`,
  '- department': `
    统计局 市场监督管理局 市政管理局 城市管理综合执法局 城市管理局 乡村振兴局 城乡建设局 城镇管理局 省级机关事务管理局
    市级机关事务管理局 县域经济发展局 区域合作局 卫生健康委员会 行政审批局 松河新区财政局 青石开发区财政局 青石市场监督管理局
    盐城市场监督管理局 政务服务中心`,
  // Neither a government nor a department of one.
  '- - +':
    '青石县石桥村村民委员会 青石县经济开发区管理委员会 青石县委办公室 青石县人大常委会办公室 青石县卫生服务中心 青石县第一中学 青石县人民法院 苏州市望川市人民政府 青石县网络安全和信息化委员会办公室 青石县办公室',
  '- -':
    '青石社区 柳湾镇财政所 石桥村村民委员会 青石街道青石社区居民委员会 青石风景名胜区管委会 青石综合保税区 青石高新区 各乡镇 乡镇 城镇 市场 政务服务大厅 办公室 国家石桥局青石 某某 新疆生产建设兵团第一师',
};

describe.each(Object.entries(groups))('%s', (expected, names) => {
  it.each(names.trim().split(/\s+/))('%s', (name) => {
    expect(told(name)).toBe(expected);
  });
});

describe('publisherOf', () => {
  it('tells nothing of no name, and of two bodies in one', () => {
    for (const name of [null, '', '青石县人民政府、青石县人民政府办公室']) expect(told(name)).toBe('- -');
  });

  it('has each city in one list', () => {
    expect([...prefectureCities].filter((name) => countyCities.has(name))).toEqual([]);
    expect(prefectureCities.size).toBe(293);
    expect(countyCities.size).toBe(399);
  });
});
