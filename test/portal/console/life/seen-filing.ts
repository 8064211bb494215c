import { reactive } from 'vue';
import type { FilingView } from '../../life/filing-view.ts';
import { allRejections } from '../../life/rejections.ts';
import { consoleText } from '../../life/status.ts';
import { wait } from '../wait.ts';
import type { LifeVariant } from './life-variant.ts';

/** What the page knows of a filing: all of it, or for a sample of reasons no more than it shows. */
export type Shown = Pick<FilingView, 'id' | 'stage' | 'statusText' | 'canceling' | 'rejections'> & Partial<FilingView>;

export interface SeenFiling {
  filing: Shown | undefined;
  ready: boolean;
}

const pause = 1000;

/** A sent-back filing that nobody handed in, with these reasons. */
function sampleOf(ids: readonly string[]): Shown {
  const rejections = allRejections.filter(({ id }) => ids.includes(id) || ids.includes('all'));
  const stage = rejections[0]?.of === 'bureau' ? 'bureau_rejected' : 'platform_rejected';
  return { id: '', stage, statusText: consoleText(stage), canceling: false, rejections };
}

/** The filing of the console's mini program (or the one named), as it stands; looked at again where the variant is live. */
export function seenFiling(applet: string, { live, sample }: LifeVariant): SeenFiling & { look(): Promise<void> } {
  const named = new URLSearchParams(location.search).get('filing');
  const asked = new URLSearchParams(named ? { filing: named } : { applet });
  const seen: SeenFiling & { look(): Promise<void> } = reactive({
    filing: undefined,
    ready: false,
    async look() {
      const reply = await fetch(`/wxamp/practice/api/filing?${asked}`);
      seen.filing = (await reply.json()).filing ?? undefined;
      seen.ready = true;
    },
  });
  const watch = async () => {
    do {
      await seen.look();
      await wait(pause);
    } while (live);
  };
  if (sample.length > 0) Object.assign(seen, { filing: sampleOf(sample), ready: true });
  else void watch();
  return seen;
}
