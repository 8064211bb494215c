import type { Person, SectionId } from '../fields/field.ts';

/** A heading or step title as printed, and the parts of the form that may stand under it. */
export interface Heading {
  text: string;
  sections: readonly SectionId[];
  /** Set where everything under it is about one person. */
  person?: Person;
  /** Found on filing forms alone: its presence makes a page a filing form. */
  telling: boolean;
}

/** One official site as data. Says where things are; lib/recognise alone knows how to read them. */
export interface Portal {
  id: 'wechat' | 'miit';
  host: string;
  /** Documents a form may be in; whether it is one is decided from content. */
  path: RegExp;
  sections: readonly SectionId[];
  headings: readonly Heading[];
  /** Headings that say nothing about whose data follow; they neither open nor close a section. */
  neutralHeadings: readonly string[];
  /** The site prints no labels: prompts stand in for them. */
  promptsAreLabels?: true;
  /** Labels that stand on filing forms alone; two of them make a page a filing form where no heading does. */
  tellingLabels: readonly string[];
  /** Texts that open a block which is not part of the form, though its rows look alike. */
  foreignHeadings: RegExp;
  /** Marks the current one of a list of steps or tabs. Class names are tie-breakers only: looks decide without them. */
  currentMark: string;
  /** Pop-up layers and chrome that hold no rows of the form. */
  ignore: string;
  /** Where the console names the mini program and its subject, if it does. */
  account: { applet: string; subject: string };
  /** What nothing of ours may cover, besides controls and labels. */
  keepClear: string;
  /** What else may be pressed on its pages, beside what says so by itself; covered by nothing where there is no form. */
  menus: string;
}
