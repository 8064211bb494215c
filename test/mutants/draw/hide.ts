import type { Hidden } from '../form.ts';
import type { Hand } from './hand.ts';

const styles: Record<Exclude<Hidden, 'template'>, string> = {
  none: 'display:none',
  offscreen: 'position:absolute;left:-9999px;top:0',
  squashed: 'width:0;height:0;overflow:hidden;margin:0;padding:0',
  transparent: 'position:absolute;opacity:0;pointer-events:none',
  invisible: 'visibility:hidden;height:0;margin:0',
  clipped: 'height:0;overflow:hidden',
};

/** Keeps something from a person's sight, one way or another. */
export function hide(element: HTMLElement, how: Hidden, { make }: Hand): HTMLElement {
  if (how === 'template') {
    const template = make('template') as HTMLTemplateElement;
    template.content.append(element);
    return template;
  }
  element.setAttribute('style', styles[how]);
  return element;
}
