import type { Display } from '../shared/feedback/display.ts';
import type { Bell } from './bell.ts';
import type { PageFacts, Watch } from './display/watch.ts';
import type { Tag } from './tag.ts';

/** One page with the widget on it. */
export interface BellPage extends Bell, PageFacts {
  readonly tag: Tag;
  /** The owner's rules, where there are some. */
  readonly display?: Display | undefined;
  /** What asks by itself, where something does. */
  watch?: Watch;
  /** Set by the panel, once there is one. */
  close?: () => void;
}

/** How the panel is to open. */
export interface Opening {
  /** Type of the scale to ask first; the opener's, the tag's or the survey's own where it is not given. */
  readonly ask?: string | undefined;
  /** The first scale's answer from a link in a mail, as it stands there: `score=9`. */
  readonly score?: string | undefined;
  /** Where on the page it goes; beside the page where it is not given. Its `data-counterbell-here` says how. */
  readonly place?: Element | null | undefined;
  /**
   * What was tapped: the bell, or a button of the site, which the focus goes back to; its `data-counterbell` may say what to
   * ask. Where it is not given, the panel opens by itself, and the focus stays where the visitor has it.
   */
  readonly opener?: HTMLElement;
}
