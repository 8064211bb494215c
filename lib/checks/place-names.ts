import { provinces } from '../fields/codes/provinces.ts';
import { allDistricts, regionName, regionsIn } from '../fields/codes/regions.ts';

/** Names of one level, each with the codes that bear it. */
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

/** Names by the first signs of their codes: 44 for a province, 4403 for a city. */
const within = (pairs: readonly Pair[], signs: number): ReadonlyMap<string, Names> => {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const head = pair[1].slice(0, signs);
    const group = groups.get(head);
    if (group) group.push(pair);
    else groups.set(head, [pair]);
  }
  return new Map([...groups].map(([head, group]) => [head, gather(group)]));
};

/** The names addresses are read by. */
export interface PlaceNames {
  provinces: Names;
  /** 广东, 内蒙古: they open names of roads too, so what follows must be a place of theirs. */
  shortProvinces: Names;
  cities: Names;
  citiesOfProvince: ReadonlyMap<string, Names>;
  /** 深圳, 大连: only where a district of theirs follows. */
  shortCitiesOfProvince: ReadonlyMap<string, Names>;
  districtsOfCity: ReadonlyMap<string, Names>;
  districtsOfProvince: ReadonlyMap<string, Names>;
  /** Cities and counties below a city, known by their name all over the country: 昆山市. */
  wellKnownDistricts: Names;
}

const overseas = ['710000', '810000', '820000'];
const mainland: ReadonlySet<string> = new Set(provinces.map(({ code }) => code.slice(0, 2)));
/** One sign and 区 or 县 says too little: 东区, 城区, 和县. Zones are no districts. */
const isPlain = (name: string): boolean =>
  name.length > 2 && /[市区县旗]$/u.test(name) && !/(?:开发|管理|工业园|产业园|化工园)区$/u.test(name);

const make = (): PlaceNames => {
  const cities = provinces
    .filter(({ code }) => !isMunicipality(code))
    .flatMap(({ code }) => regionsIn(code))
    .filter(({ name }) => isName(name));
  const cityNames = cities.flatMap(({ code, name }): Pair[] =>
    [name, ...shortPrefecture(name)].map((one) => [one, code]),
  );
  const districtNames = allDistricts()
    .filter(({ code, name }) => mainland.has(code.slice(0, 2)) && isPlain(name))
    .map(({ code, name }): Pair => [name, code]);
  const known = [...gather(districtNames)].filter(([name, codes]) => codes.length === 1 && /[市县旗]$/u.test(name));
  return {
    provinces: gather([
      ...provinces.map(({ code, zh }): Pair => [zh, code]),
      ...overseas.map((code): Pair => [regionName(code) ?? code, code]),
    ]),
    shortProvinces: gather(provinces.flatMap(({ code, aka = [] }) => aka.map((name): Pair => [name, code]))),
    cities: gather(cityNames),
    citiesOfProvince: within(cityNames, 2),
    shortCitiesOfProvince: within(
      cities.filter(({ name }) => /..市$/u.test(name)).map(({ code, name }): Pair => [name.slice(0, -1), code]),
      2,
    ),
    districtsOfCity: within(districtNames, 4),
    districtsOfProvince: within(districtNames, 2),
    wellKnownDistricts: new Map(known),
  };
};

let made: PlaceNames | undefined;

/** Made once, when the first address is read: a worker that wakes for an alarm needs none of it. */
export const placeNames = (): PlaceNames => {
  made ??= make();
  return made;
};
