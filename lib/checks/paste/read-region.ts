import { provinces } from '../../fields/codes/provinces.ts';
import { type RegionCodes, regionAtHead, regionCodes, regionPath } from '../../fields/codes/regions.ts';
import { plain } from '../../fields/plain.ts';

/** Province, city and district in one text and nothing else: names however parted, or the code of the district. */
export function readRegion(text: string): RegionCodes | undefined {
  if (/^\s*\d{6}\s*$/u.test(text)) {
    const district = text.trim();
    const codes = { province: `${district.slice(0, 2)}0000`, city: `${district.slice(0, 4)}00`, district };
    return district !== codes.city && regionPath(codes.province, codes.city, district) ? codes : undefined;
  }
  const found = regionAtHead(text);
  return found?.rest === '' ? found.codes : undefined;
}

/** The three levels, each in a text of its own; a province may stand alone. */
export function readLevels(levels: Partial<RegionCodes>): Partial<RegionCodes> {
  const { province, city, district } = levels;
  if (province && district) {
    return regionCodes([province, ...(city ? [city] : []), district]) ?? {};
  }
  const code = provinces.find(({ zh, aka = [] }) => [zh, ...aka].some((name) => plain(name) === plain(province ?? '')));
  return code && !city && !district ? { province: code.code } : {};
}
