import { areaList } from '@vant/area-data';
import { plain } from '../plain.ts';
import { provinces } from './provinces.ts';

// Source: npm @vant/area-data 2.1.0, from the ministry of civil affairs and the bureau of statistics (read 2026-10)
const districts = new Map(Object.entries(areaList.county_list));
const cities = new Map(Object.entries(areaList.city_list));
const heads = new Map(Object.entries(areaList.province_list));

export interface RegionCodes {
  province: string;
  city: string;
  district: string;
}

/** Name of a province, city or district. */
export const regionName = (code: string): string | undefined =>
  heads.get(code) ?? cities.get(code) ?? districts.get(code);

/** 110100 北京市 is listed by others as 市辖区 of 北京市; 500200 holds the counties of 重庆市. */
const municipalities: ReadonlySet<string> = new Set(['11', '12', '31', '50']);
/** Districts right below a province: 「省直辖县」 is a name of statistics. */
const direct = [
  '省直辖县',
  '省直辖县级行政区划',
  '省直辖县级行政单位',
  '自治区直辖县级行政区划',
  '自治区直辖县级行政单位',
];

/** What lies right below a province or a city, in the order of codes; without a parent: the provinces. */
export const regionsIn = (parent?: string): { code: string; name: string }[] => {
  const [level, start] =
    parent === undefined
      ? [heads, '']
      : heads.has(parent)
        ? [cities, parent.slice(0, 2)]
        : [districts, parent.slice(0, 4)];
  return [...level].filter(([code]) => code.startsWith(start)).map(([code, name]) => ({ code, name }));
};

/** Every district there is, in the order of codes; asking city by city would walk through all of them each time. */
export const allDistricts = (): { code: string; name: string }[] =>
  [...districts].map(([code, name]) => ({ code, name }));

/** What a page may call one level: its name first, then short forms and other namings. */
export function regionWordings(code: string): string[] {
  const name = regionName(code);
  if (!name) return [];
  if (heads.has(code)) return [name, ...(provinces.find((province) => province.code === code)?.aka ?? [])];
  if (!cities.has(code)) return [name];
  const province = heads.get(`${code.slice(0, 2)}0000`) ?? '';
  const others = municipalities.has(code.slice(0, 2))
    ? [province, province.replace(/市$/u, ''), code.endsWith('0200') ? '县' : '市辖区']
    : direct.includes(name)
      ? direct
      : name.length > 2
        ? [name.replace(/市$/u, '')]
        : [];
  return [...new Set([name, ...others])];
}

/** The names of province, city and district, if they lie in each other. A city without districts ends the path. */
export function regionPath(province: string, city?: string, district?: string): string[] | undefined {
  const names = [
    heads.get(province),
    ...(city ? [city.startsWith(province.slice(0, 2)) ? cities.get(city) : undefined] : []),
    ...(district ? [city && district.startsWith(city.slice(0, 4)) ? districts.get(district) : undefined] : []),
  ];
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** The same place in other words: 北京市 / 市辖区 / 朝阳区, 北京市 / 朝阳区, 广东 / 深圳 / 南山区. */
export function regionAlso(province: string, city?: string, district?: string): string[][] {
  const path = regionPath(province, city, district);
  if (!path) return [];
  const levels = [province, city, district].flatMap((code) => (code ? [regionWordings(code)] : []));
  const paths = levels.reduce<string[][]>(
    (starts, names) => starts.flatMap((start) => names.map((name) => [...start, name])),
    [[]],
  );
  const [, cityName = ''] = path;
  const skipsCity = district && (municipalities.has(province.slice(0, 2)) || direct.includes(cityName));
  const short = skipsCity ? regionWordings(province).map((name) => [name, ...path.slice(2)]) : [];
  return [...paths, ...short].filter((other) => other.join() !== path.join());
}

/** The codes of a path down to its district, in any of its wordings; undefined when none or several fit. */
export function regionCodes(path: readonly string[]): RegionCodes | undefined {
  const sought = path.map(plain).join('/');
  const hits = [...districts].flatMap(([district, name]) => {
    if (plain(name) !== plain(path.at(-1) ?? '')) return [];
    const codes = { province: `${district.slice(0, 2)}0000`, city: `${district.slice(0, 4)}00`, district };
    const names = [
      regionPath(codes.province, codes.city, district) ?? [],
      ...regionAlso(codes.province, codes.city, district),
    ];
    return names.some((words) => words.map(plain).join('/') === sought) ? [codes] : [];
  });
  return hits.length === 1 ? hits[0] : undefined;
}

let heading: Map<string, RegionCodes | null> | undefined;

/** Every wording of every path to a district, written in one; null where it means two places. */
const headings = (): Map<string, RegionCodes | null> => {
  if (heading) return heading;
  heading = new Map();
  for (const district of districts.keys()) {
    const codes = { province: `${district.slice(0, 2)}0000`, city: `${district.slice(0, 4)}00`, district };
    const path = regionPath(codes.province, codes.city, district);
    if (!path) continue;
    const paths = [path, ...regionAlso(codes.province, codes.city, district)];
    // 深圳市南山区, without its province; a municipality is a province, and its 市辖区 says nothing alone.
    const withoutProvince = municipalities.has(district.slice(0, 2)) ? [] : [path.slice(1)];
    for (const text of new Set([...paths, ...withoutProvince].map((names) => plain(names.join(''))))) {
      const known = heading.get(text);
      heading.set(text, known === undefined || known?.district === district ? codes : null);
    }
  }
  return heading;
};

/** The district an address begins with, and what follows: 「广东省深圳市南山区样本路1号」. Undefined: none, or two. */
export function regionAtHead(address: string): { codes: RegionCodes; rest: string } | undefined {
  const text = plain(address).replace(/[/,、-]/gu, '');
  for (let length = Math.min(text.length, 40); length > 3; length -= 1) {
    const codes = headings().get(text.slice(0, length));
    if (codes !== undefined) return codes ? { codes, rest: text.slice(length) } : undefined;
  }
  return undefined;
}
