import { regionName } from '../fields/codes/regions.ts';
import { plain } from '../fields/plain.ts';
import { isMunicipality, type Names, placeNames } from './place-names.ts';

/** Where an address says it is, as far as its first words tell, and what follows them. */
export interface Place {
  province?: string;
  city?: string;
  district?: string;
  rest: string;
}

/** The region chosen in the form, '' where none is. */
export interface Chosen {
  province: string;
  city: string;
  district: string;
}

const longest = 16;
const headOf = (text: string, names: Names | undefined): { codes: readonly string[]; rest: string } | undefined => {
  if (!names) return undefined;
  for (let length = Math.min(text.length, longest); length > 1; length -= 1) {
    const codes = names.get(text.slice(0, length));
    if (codes) return { codes, rest: text.slice(length) };
  }
  return undefined;
};
const only = (found: ReturnType<typeof headOf>): { code: string; rest: string } | undefined =>
  found?.codes.length === 1 && found.codes[0] ? { code: found.codes[0], rest: found.rest } : undefined;

// 深圳市民中心, 云南省道214, 南山区政府: the name of a thing that only begins like that of a place.
const goesOn: readonly (readonly [RegExp, RegExp])[] = [
  [/省$/u, /^[道级立委府政直]/u],
  [/市$/u, /^[民场政委府立级区郊属直]/u],
  [/[区州盟旗]$/u, /^[政委府级属域间内外划位]/u],
  [/县$/u, /^[政委府级属域城道立]/u],
];
const isWhole = (name: string, rest: string): boolean =>
  !goesOn.some(([end, next]) => end.test(name) && next.test(rest));

const districtIn = (text: string, names: Names | undefined, wanted = '') => {
  const found = headOf(text, names);
  if (!found || !isWhole(text.slice(0, text.length - found.rest.length), found.rest)) return undefined;
  // Two districts of one name: the chosen one if it is among them, else nobody knows.
  return found.codes.includes(wanted) ? { code: wanted, rest: found.rest } : only(found);
};

/** The chosen district, by whatever name: behind its city or province even 郊区 and 古镇镇 can mean nothing else. */
const chosenIn = (text: string, head: string, { district }: Chosen) => {
  const name = district.startsWith(head) ? regionName(district) : undefined;
  return name && text.startsWith(name) ? { code: district, rest: text.slice(name.length) } : undefined;
};

const afterCity = (city: string, text: string, chosen: Chosen): Place => {
  const head = city.slice(0, 4);
  const district =
    chosenIn(text, head, chosen) ?? districtIn(text, placeNames().districtsOfCity.get(head), chosen.district);
  const place = { province: `${city.slice(0, 2)}0000`, city };
  return district ? { ...place, district: district.code, rest: district.rest } : { ...place, rest: text };
};

const inDistrict = ({ code, rest }: { code: string; rest: string }): Place => ({
  province: `${code.slice(0, 2)}0000`,
  city: `${code.slice(0, 4)}00`,
  district: code,
  rest,
});

const afterProvince = (province: string, text: string, chosen: Chosen): Place | undefined => {
  const signs = province.slice(0, 2);
  // 北京市市辖区朝阳区, 北京市北京市朝阳区: what a page calls the city of a municipality.
  const again = isMunicipality(province) && headOf(text, placeNames().provinces)?.codes[0] === province;
  const below = isMunicipality(province)
    ? text.slice(again ? 3 : 0).replace(/^(?:市辖区|县(?=.{1,8}[县]))/u, '')
    : text;
  const city = only(headOf(below, placeNames().citiesOfProvince.get(signs)));
  if (city) {
    const place = afterCity(city.code, city.rest, chosen);
    if (place.district || isWhole(below.slice(0, below.length - city.rest.length), city.rest)) return place;
  }
  const short = only(headOf(below, placeNames().shortCitiesOfProvince.get(signs)));
  const inShort = short && afterCity(short.code, short.rest, chosen);
  if (inShort?.district) return inShort;
  const district =
    chosenIn(below, signs, chosen) ?? districtIn(below, placeNames().districtsOfProvince.get(signs), chosen.district);
  return district && inDistrict(district);
};

/**
 * The province, city and district an address begins with, where that is plain: names in full, or short ones with a place
 * of theirs behind. A district that stands alone is looked for in the chosen city. Undefined: nothing of the kind.
 */
export function placeAtHead(address: string, chosen: Chosen): Place | undefined {
  const text = plain(address).replace(/^(?:中华人民共和国|中国)(?=.)/u, '');
  // Cities first: 海南藏族自治州 is no part of 海南.
  const city = only(headOf(text, placeNames().cities));
  if (city) {
    const place = afterCity(city.code, city.rest, chosen);
    if (place.district || isWhole(text.slice(0, text.length - city.rest.length), city.rest)) return place;
  }
  const province = only(headOf(text, placeNames().provinces));
  if (province) {
    const below = afterProvince(province.code, province.rest, chosen);
    if (below) return below;
    const name = text.slice(0, text.length - province.rest.length);
    return isWhole(name, province.rest) ? { province: province.code, rest: province.rest } : undefined;
  }
  const short = only(headOf(text, placeNames().shortProvinces));
  const inShort = short && afterProvince(short.code, short.rest, chosen);
  if (inShort) return inShort;
  const own = districtIn(text, placeNames().districtsOfCity.get(chosen.city.slice(0, 4)), chosen.district);
  if (own) return inDistrict(own);
  const known = districtIn(text, placeNames().wellKnownDistricts);
  return known && inDistrict(known);
}
