import { regionName } from '../fields/codes/regions.ts';
import type { Facts } from './facts.ts';
import { type Chosen, type Place, placeAtHead } from './place-at-head.ts';
import { isMunicipality } from './place-names.ts';

/** The level on which an address says another place than chosen; `same`: every name it begins with is the chosen one. */
export type Against = 'province' | 'city' | 'district' | 'same';

export const chosenRegion = ({ text }: Facts): Chosen => ({
  province: text('icp_subject.base_info.province'),
  city: text('icp_subject.base_info.city'),
  district: text('icp_subject.base_info.district'),
});

const nameOf = (code: string | undefined): string | undefined => (code ? regionName(code) : undefined);

/** A county may have moved to another city since the certificate was printed: 资阳市简阳市 lies in 成都市 now. */
const isChosenDistrict = ({ district, rest }: Place, chosen: Chosen): boolean => {
  const name = nameOf(chosen.district);
  return name !== undefined && (nameOf(district) === name || rest.startsWith(name));
};

/** How the place an address begins with stands to the chosen region. Undefined: it names none, or not enough is chosen. */
export function placeAgainst(address: string, chosen: Chosen): { against: Against; place: Place } | undefined {
  const place = placeAtHead(address, chosen);
  if (!place || chosen.province === '') return undefined;
  if (place.province !== chosen.province) return { against: 'province', place };
  if (isChosenDistrict(place, chosen)) return { against: 'same', place };
  // 重庆市 has its counties under a second code, which no address names.
  if (place.city && !isMunicipality(chosen.province)) {
    if (chosen.city === '') return undefined;
    if (place.city !== chosen.city) return { against: 'city', place };
  }
  if (place.district === undefined) return { against: 'same', place };
  return chosen.district === '' ? undefined : { against: 'district', place };
}
