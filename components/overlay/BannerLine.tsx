import { say } from '../../lib/texts/say.ts';
import { useOverlay } from './overlay-context.ts';
import { TimeLeft } from './TimeLeft.tsx';
import { useAssistState } from './use-assist-state.ts';
import { useFollowState } from './use-follow-state.ts';

// Source: code of the page (read 2026-05): the widget stands on the home route too.
const smsPage = 'https://beian.miit.gov.cn/#/Integrated/index';

/** One line of what runs out, without any name, and the way to where it is done. */
export function BannerLine() {
  const { t } = useOverlay();
  const { site, isForm } = useAssistState();
  const { banner } = useFollowState();
  const { sms, until, late } = banner;
  if (!sms || until === undefined) return late ? <p className="line">{say(t.track.late, { n: late })}</p> : null;
  return (
    <p className="line">
      <TimeLeft
        until={until}
        before={sms > 1 ? say(t.track.runningSeveral, { n: sms }) : t.track.running}
        over={<strong className="problem">{t.track.over}</strong>}
      />{' '}
      {(site === 'wechat' || !isForm) && (
        <a href={smsPage} {...(site === 'wechat' && { target: '_blank', rel: 'noopener' })}>
          {t.track.go}
        </a>
      )}
    </p>
  );
}
