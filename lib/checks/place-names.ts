import { provinces } from '../fields/codes/provinces.ts';
import { regionName, regionsIn } from '../fields/codes/regions.ts';

/** Names of one level below a parent ('' for the whole country), each with the codes that bear it. */
export type Names = ReadonlyMap<string, readonly string[]>;

const municipalities: ReadonlySet<string> = new Set(['110000', '120000', '310000', '500000']);
export const isMunicipality = (province: string): boolean => municipalities.has(province);

/** 恩施土家族苗族自治州 is written 恩施州: what stands before the first people it names. */
const peoples =
  /(?:土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|朝鲜族|回族|蒙古族?|哈萨克|柯尔克孜).*自治州$/u;
const shortPrefecture = (name: string): string[] =>
  name.endsWith('自治州') && peoples.test(name) ? [`${name.replace(peoples, '')}州`] : [];

/** Names that group districts in statistics and stand in no address. */
const isName = (name: string): boolean => !/^(?:县|.*直辖县.*)$/u.test(name);

type Pair = readonly [name: string, code: string];

// Not Map.groupBy: Node has it from 21 on, and the command runs in 20.
const gather = (pairs: readonly Pair[]): Names => {
  const names = new Map<string, string[]>();
  for (const [name, code] of pairs) {
    const codes = names.get(name) ?? [];
    if (!codes.includes(code)) names.set(name, [...codes, code]);
  }
  return names;
};

const inFull = provinces.map(({ code, zh }) => [zh, code] as const);
const overseas = ['710000', '810000', '820000'].map((code) => [regionName(code) ?? code, code] as const);
const cities = provinces
  .filter(({ code }) => !isMunicipality(code))
  .flatMap(({ code }) => regionsIn(code))
  .filter(({ name }) => isName(name));
const cityNames = cities.flatMap(({ code, name }) =>
  [name, ...shortPrefecture(name)].map((one) => [one, code] as const),
);
// One sign and 区 or 县 says too little: 东区, 城区, 和县.
const districts = provinces
  .flatMap(({ code }) => regionsIn(code))
  .flatMap(({ code }) => regionsIn(code))
  .filter(({ name }) => name.length > 2 && /[市区县旗]$/u.test(name) && !/开发区$|管理区$|园区$/u.test(name));

/** Names by the first signs of their codes: 44 for a province, 4403 for a city. */
const within = (pairs: readonly Pair[], signs: number): ReadonlyMap<string, Names> => {
  const heads = new Set(pairs.map(([, code]) => code.slice(0, signs)));
  return new Map([...heads].map((head) => [head, gather(pairs.filter(([, code]) => code.startsWith(head)))]));
};

const districtNames = districts.map(({ code, name }) => [name, code] as const);

// Made once, as the file is read: rules ask at every keystroke.
export const provinceNames = gather([...inFull, ...overseas]);
/** 广东, 内蒙古: they open names of roads too, so what follows must be a place of theirs. */
export const shortProvinceNames = gather(
  provinces.flatMap(({ code, aka = [] }) => aka.map((name) => [name, code] as const)),
);
export const allCityNames = gather(cityNames);
export const citiesOfProvince = within(cityNames, 2);
/** 深圳, 大连: only where a district of theirs follows. */
export const shortCitiesOfProvince = within(
  cities.filter(({ name }) => /..市$/u.test(name)).map(({ code, name }) => [name.slice(0, -1), code] as const),
  2,
);
export const districtsOfCity = within(districtNames, 4);
export const districtsOfProvince = within(districtNames, 2);
/** Cities and counties below a city, known by their name all over the country: 昆山市. */
export const wellKnownDistricts: Names = new Map(
  [...gather(districtNames)].filter(([name, codes]) => codes.length === 1 && /[市县旗]$/u.test(name)),
);
