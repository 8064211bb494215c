import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Reply, Request } from '../../lib/platform/messages.ts';
import type { FillChoice } from '../../lib/services/assist-state.ts';
import { hasNews } from '../../lib/services/follow-state.ts';
import { type Picked, pickedFrom } from '../choice.ts';
import { Actions } from './Actions.tsx';
import { BannerLine } from './BannerLine.tsx';
import { box } from './box.ts';
import { Confirm } from './Confirm.tsx';
import { EdgeTab, edgeTabSize } from './EdgeTab.tsx';
import { Entry } from './Entry.tsx';
import { FillBar } from './FillBar.tsx';
import { Markers } from './Markers.tsx';
import { News } from './News.tsx';
import { useOverlay } from './overlay-context.ts';
import { Panel } from './Panel.tsx';
import { Preferences } from './Preferences.tsx';
import { panelWidth } from './panel-width.ts';
import { edge } from './placement.ts';
import { Slip } from './Slip.tsx';
import { isProblem, isRecognised } from './tally.ts';
import { useAssistState } from './use-assist-state.ts';
import { useDock } from './use-dock.ts';
import { useEntry } from './use-entry.ts';
import { useFollowState } from './use-follow-state.ts';
import { useGeometry } from './use-geometry.ts';
import { Verifications } from './Verifications.tsx';
import { withRejected } from './with-rejected.ts';

interface Props {
  view: Reply<'view'>;
  onClose(): void;
}

/** Everything the assistant shows in the page: the panel or its edge tab, the markers, and a slip where no panel stands. */
export function Overlay({ view, onClose }: Props) {
  const tools = useOverlay();
  const { assisting, following, send, hints, parts, t } = tools;
  const state = useAssistState();
  const follow = useFollowState();
  const entry = useEntry();
  const [markers, setMarkers] = useState(view.markers);
  const [picked, setPicked] = useState<Picked>({ profile: view.recent });
  const [choice, setChoice] = useState<FillChoice>();
  // A fill begun elsewhere, in the popup, changes whose data stand in the form: the bar says so.
  const { source } = state;
  useEffect(() => setPicked((now) => pickedFrom(now, source)), [source]);

  const marked = useMemo(
    () =>
      withRejected(state.rows, hints).filter(
        (row) =>
          parts.some(({ marks }) => marks?.(row)) ||
          (isRecognised(row) && (markers === 'all' || isProblem(row) || row.key === state.pointed?.key)),
      ),
    [state, hints, markers, parts],
  );
  const geometry = useGeometry(useMemo(() => marked.map(({ key }) => key), [marked]));
  const { viewport, taken } = geometry;
  const keep = useCallback((change: Request<'setView'>) => void send('setView', change).catch(() => undefined), [send]);
  const panel = useDock(
    geometry,
    view.folded,
    useCallback((folded: boolean) => keep({ folded }), [keep]),
  );
  const at = state.isForm ? panel.at : undefined;
  const tab = state.isForm && !at ? edge(viewport, edgeTabSize, taken) : undefined;
  const own = [
    ...(at ? [box(at.left, at.top, panelWidth, Math.min(at.height, panel.height))] : []),
    ...(tab ? [box(tab.left, tab.top, edgeTabSize.width, edgeTabSize.height)] : []),
  ];

  // How the verifications stand is asked as the panel opens, for the profile chosen there.
  const isOpen = at !== undefined;
  const profile = picked.profile?.id;
  useEffect(() => {
    if (isOpen) following.look(profile);
  }, [following, isOpen, profile]);

  const frame = at
    ? { left: at.left, top: at.top, width: panelWidth, maxHeight: at.height }
    : { left: tab?.left, top: tab?.top };
  const slip = !at && (hasNews(follow) || (entry !== undefined && !follow.quiet && !state.isForm));
  if ((!state.isForm && !slip) || !viewport.width) return null; // nothing to show, or not measured yet
  return (
    <section aria-label={t.name} className="frame" style={frame}>
      {at ? (
        <Panel onFold={panel.fold} onClose={onClose} onHeight={panel.onHeight}>
          <News />
          <Entry />
          <Verifications />
          {!follow.sms.length && !follow.quiet && <BannerLine />}
          <FillBar
            picked={picked}
            onPicked={setPicked}
            onFill={(next) => {
              setChoice(next);
              void assisting.fill(next);
            }}
          />
          <Confirm choice={choice} />
          <Actions />
          {parts.map(({ name, InPanel }) => (
            <InPanel key={name} tools={tools} picked={picked} />
          ))}
          <Preferences
            markers={markers}
            onMarkers={(next) => {
              setMarkers(next);
              keep({ markers: next });
            }}
            onOff={() => {
              keep({ off: true });
              onClose();
            }}
          />
          <p className="note">{t.panel.never}</p>
        </Panel>
      ) : (
        tab && <EdgeTab side={tab.side} onOpen={panel.unfold} />
      )}
      {parts.map(({ name, Beside }) => (
        <Beside key={name} tools={tools} />
      ))}
      <Markers rows={marked} geometry={geometry} own={own} follow={markers === 'all' && state.phase !== 'filling'} />
      {slip && <Slip taken={[...taken, ...own]} viewport={viewport} />}
    </section>
  );
}
