import { provinces } from '../../fields/codes/provinces.ts';
import { regionsIn } from '../../fields/codes/regions.ts';
import { sources } from '../../texts/sources.ts';

/** Words a name had better not hold, and the page that says so (read 2026-11). All of these are second-hand. */
export interface NameWord {
  word: string;
  /** Signs before or after it with which it means something else. */
  unless?: RegExp;
  source: string;
}

const from = (source: string, ...words: (string | [word: string, unless: RegExp])[]): NameWord[] =>
  words.map((word) => (typeof word === 'string' ? { word, source } : { word: word[0], unless: word[1], source }));

/** Words of the state: only its own bodies, or who bears them by registration, are named so. */
export const stateWords: readonly NameWord[] = [
  ...from(sources.vendorRejections, '中国', '国家'),
  ...from(
    sources.nameRules,
    '中华',
    ['中央', /中央空调/u],
    ['人民', /人民币|人民路/u],
    ['人大', /[个私他众工法本成]人大|人大[学会]/u],
  ),
  ...from(sources.nameHeads, '华夏', '监察'),
  ...from(sources.registeredWords, '全国', '国际'),
];

/** Words that stop a name wherever they stand, or boast. */
export const sensitiveWords: readonly NameWord[] = [
  ...from(sources.nameRules, '反腐', '赌博', '廉政', '色情'),
  ...from(sources.nameOfIndividual, '最高级', ['第一', /第一[次步课章天年个]/u]),
];

/** Words that make an individual's name that of a firm, an association or a medium. */
export const unitWords: readonly NameWord[] = [
  ...from(sources.nameHeads, '有限公司', '科技', '门户', '俱乐部', '联盟'),
  ...from(sources.vendorRejections, '博客'),
  ...from(sources.nameOfPerson, '工作室', '商城', '协会', '公司'),
  ...from(sources.nameRules, '论坛', '社区', '社团', '平台', '热线', '网站', '网址', '主页', '资讯'),
];

const short = (name: string): string => name.replace(/市$/u, '');
// Cities whose short name is a common word are told by their full name alone.
const common: ReadonlySet<string> = new Set([
  '东方',
  '安康',
  '大同',
  '平凉',
  '吉安',
  '朝阳',
  '通化',
  '资阳',
  '长治',
  '来宾',
]);
const cities = provinces
  .flatMap(({ code }) => regionsIn(code))
  .map(({ name }) => name)
  .filter((name) => name.endsWith('市'));

/** Places, as a name would hold them: provinces and cities, the longest names first. */
export const placeNames: readonly string[] = [
  ...new Set([
    ...provinces.flatMap(({ zh, aka = [] }) => [zh, ...aka]),
    ...cities,
    ...cities.map(short).filter((name) => !common.has(name)),
  ]),
].toSorted((one, other) => other.length - one.length);

/** Words of a trade that needs an approval first, and the codes of those that would do. */
export const tradeWords: readonly { words: RegExp; approvals: readonly string[] }[] = [
  { words: /新闻|时政/u, approvals: ['1'] },
  { words: /出版|电子书|网络小说/u, approvals: ['2'] },
  { words: /游戏/u, approvals: ['2', '9'] },
  { words: /医院|诊所|问诊|互联网医疗/u, approvals: ['4'] },
  { words: /药品|药房|药店|大药|医疗器械/u, approvals: ['5'] },
  { words: /论坛|社区/u, approvals: ['6'] },
  { words: /影视|电影|电视|直播/u, approvals: ['9', '10'] },
  { words: /网约车|打车/u, approvals: ['11', '12'] },
  { words: /贷款|借贷|理财|基金|保险|银行|证券|股票/u, approvals: ['13'] },
  { words: /校外培训|学科培训|补习|中小学/u, approvals: ['3', '14'] },
  { words: /佛教|道教|基督|天主教|伊斯兰|宗教|寺院/u, approvals: ['15'] },
];
