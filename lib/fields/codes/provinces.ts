import type { Coded } from './coded.ts';

/** `icpPrefix` opens record numbers issued there: 粤ICP备…. */
export interface Province extends Coded {
  icpPrefix: string;
}

// Source: codes of administrative divisions, GB/T 2260; prefixes from record numbers (read 2026-10)
/** The provinces with a bureau that takes filings. */
export const provinces: readonly Province[] = [
  { code: '110000', zh: '北京市', en: 'Beijing', aka: ['北京'], icpPrefix: '京' },
  { code: '120000', zh: '天津市', en: 'Tianjin', aka: ['天津'], icpPrefix: '津' },
  { code: '130000', zh: '河北省', en: 'Hebei', aka: ['河北'], icpPrefix: '冀' },
  { code: '140000', zh: '山西省', en: 'Shanxi', aka: ['山西'], icpPrefix: '晋' },
  { code: '150000', zh: '内蒙古自治区', en: 'Inner Mongolia', aka: ['内蒙古'], icpPrefix: '蒙' },
  { code: '210000', zh: '辽宁省', en: 'Liaoning', aka: ['辽宁'], icpPrefix: '辽' },
  { code: '220000', zh: '吉林省', en: 'Jilin', aka: ['吉林'], icpPrefix: '吉' },
  { code: '230000', zh: '黑龙江省', en: 'Heilongjiang', aka: ['黑龙江'], icpPrefix: '黑' },
  { code: '310000', zh: '上海市', en: 'Shanghai', aka: ['上海'], icpPrefix: '沪' },
  { code: '320000', zh: '江苏省', en: 'Jiangsu', aka: ['江苏'], icpPrefix: '苏' },
  { code: '330000', zh: '浙江省', en: 'Zhejiang', aka: ['浙江'], icpPrefix: '浙' },
  { code: '340000', zh: '安徽省', en: 'Anhui', aka: ['安徽'], icpPrefix: '皖' },
  { code: '350000', zh: '福建省', en: 'Fujian', aka: ['福建'], icpPrefix: '闽' },
  { code: '360000', zh: '江西省', en: 'Jiangxi', aka: ['江西'], icpPrefix: '赣' },
  { code: '370000', zh: '山东省', en: 'Shandong', aka: ['山东'], icpPrefix: '鲁' },
  { code: '410000', zh: '河南省', en: 'Henan', aka: ['河南'], icpPrefix: '豫' },
  { code: '420000', zh: '湖北省', en: 'Hubei', aka: ['湖北'], icpPrefix: '鄂' },
  { code: '430000', zh: '湖南省', en: 'Hunan', aka: ['湖南'], icpPrefix: '湘' },
  { code: '440000', zh: '广东省', en: 'Guangdong', aka: ['广东'], icpPrefix: '粤' },
  { code: '450000', zh: '广西壮族自治区', en: 'Guangxi', aka: ['广西'], icpPrefix: '桂' },
  { code: '460000', zh: '海南省', en: 'Hainan', aka: ['海南'], icpPrefix: '琼' },
  { code: '500000', zh: '重庆市', en: 'Chongqing', aka: ['重庆'], icpPrefix: '渝' },
  { code: '510000', zh: '四川省', en: 'Sichuan', aka: ['四川'], icpPrefix: '蜀' },
  { code: '520000', zh: '贵州省', en: 'Guizhou', aka: ['贵州'], icpPrefix: '黔' },
  { code: '530000', zh: '云南省', en: 'Yunnan', aka: ['云南'], icpPrefix: '滇' },
  { code: '540000', zh: '西藏自治区', en: 'Tibet', aka: ['西藏'], icpPrefix: '藏' },
  { code: '610000', zh: '陕西省', en: 'Shaanxi', aka: ['陕西'], icpPrefix: '陕' },
  { code: '620000', zh: '甘肃省', en: 'Gansu', aka: ['甘肃'], icpPrefix: '陇' },
  { code: '630000', zh: '青海省', en: 'Qinghai', aka: ['青海'], icpPrefix: '青' },
  { code: '640000', zh: '宁夏回族自治区', en: 'Ningxia', aka: ['宁夏'], icpPrefix: '宁' },
  { code: '650000', zh: '新疆维吾尔自治区', en: 'Xinjiang', aka: ['新疆'], icpPrefix: '新' },
];
