import { expect, inject, it } from 'vitest';
import { lookAtPicture } from '../../../../components/options/scans/look-at-picture.ts';
import { type PictureFindingId, pictureFindings } from '../../../../lib/checks/picture/picture-findings.ts';
import { generatedPicture } from '../../../sample/generated-picture.ts';
import { recipes, type Spoiling, type SpoilingName, spoilings } from '../../../sample/picture-set.ts';

const warnings = ['grey', 'blurred', 'squeezed'] as const satisfies PictureFindingId[];
type Warning = (typeof warnings)[number];

// npm test looks at a few of each kind; `npm run proof` at hundreds, with a seed of its own.
const { each, seed } = inject('pictures');
const isProof = each > 10;
/** Of what should be warned of, how much may be missed; of what is good, how much may be warned of. */
const most = 0.05;

const warned = async (name: SpoilingName): Promise<Record<Warning, number>> => {
  const counts = { grey: 0, blurred: 0, squeezed: 0 };
  for (const recipe of recipes(name, each, seed, isProof)) {
    const found = pictureFindings(await lookAtPicture(await generatedPicture(recipe))).map(({ id }) => id);
    for (const warning of warnings) if (found.includes(warning)) counts[warning]++;
  }
  return counts;
};

const share = (count: number): string => `${((100 * count) / each).toFixed(1)} %`;

it('warnings are right on pictures drawn for it', { timeout: each * 30_000 }, async () => {
  const good = await warned('good');
  for (const warning of warnings) expect(good[warning] / each, `false alarm: ${warning}`).toBeLessThanOrEqual(most);
  console.log(`pictures good: warned ${warnings.map((one) => `${one} ${share(good[one])}`).join(', ')} of ${each}`);
  for (const [name, { warns }] of Object.entries(spoilings) as [SpoilingName, Spoiling][]) {
    if (name === 'good' || !(warns || isProof)) continue;
    const counts = await warned(name);
    console.log(
      `pictures ${name}: ${warns ? `missed ${share(each - counts[warns])}` : `warned blurred ${share(counts.blurred)}`} of ${each}`,
    );
    if (warns) expect(1 - counts[warns] / each, `missed: ${warns}`).toBeLessThanOrEqual(most);
  }
});
