/** Where drafts are filed: codes of province, city and district, and how a certificate names them. */
export interface Place {
  province: string;
  city: string;
  district: string;
  named: string;
}

const place = (province: string, city: string, district: string, named: string): Place => ({
  province: `${province}0000`,
  city: `${city}00`,
  district,
  named,
});

/** Municipalities, autonomous regions, counties right below a province, and what is written in other ways. */
export const places = {
  beijing: place('11', '1101', '110105', '北京市朝阳区'),
  tianjin: place('12', '1201', '120101', '天津市和平区'),
  shijiazhuang: place('13', '1301', '130102', '河北省石家庄市长安区'),
  hohhot: place('15', '1501', '150102', '内蒙古自治区呼和浩特市新城区'),
  yanji: place('22', '2224', '222401', '吉林省延边朝鲜族自治州延吉市'),
  harbin: place('23', '2301', '230102', '黑龙江省哈尔滨市道里区'),
  shanghai: place('31', '3101', '310101', '上海市黄浦区'),
  nanjing: place('32', '3201', '320102', '江苏省南京市玄武区'),
  hangzhou: place('33', '3301', '330106', '浙江省杭州市西湖区'),
  hefei: place('34', '3401', '340102', '安徽省合肥市瑶海区'),
  jinan: place('37', '3701', '370102', '山东省济南市历下区'),
  jiyuan: place('41', '4190', '419001', '河南省济源市'),
  xiantao: place('42', '4290', '429004', '湖北省仙桃市'),
  changsha: place('43', '4301', '430102', '湖南省长沙市芙蓉区'),
  shenzhen: place('44', '4403', '440305', '广东省深圳市南山区'),
  nanning: place('45', '4501', '450103', '广西壮族自治区南宁市青秀区'),
  wuzhishan: place('46', '4690', '469001', '海南省五指山市'),
  chongqing: place('50', '5001', '500103', '重庆市渝中区'),
  fengdu: place('50', '5002', '500230', '重庆市丰都县'),
  chengdu: place('51', '5101', '510104', '四川省成都市锦江区'),
  lhasa: place('54', '5401', '540102', '西藏自治区拉萨市城关区'),
  yinchuan: place('64', '6401', '640104', '宁夏回族自治区银川市兴庆区'),
  urumqi: place('65', '6501', '650102', '新疆维吾尔自治区乌鲁木齐市天山区'),
  shihezi: place('65', '6590', '659001', '新疆维吾尔自治区石河子市'),
} as const satisfies Record<string, Place>;
