import type { QuestionTypeId } from '../../../shared/feedback/default-survey.ts';
import type { FindingCode } from '../../../shared/surveys-lint/finding.ts';

const TYPES: Readonly<Record<QuestionTypeId, string>> = {
  csat: 'Satisfaction, 1 to 5',
  nps: 'Recommendation, 0 to 10',
  ces: 'Ease, 1 to 7',
  rating: 'Rating, 1 to 10',
  choice: 'One of several choices',
  choices: 'Any of several choices',
  comment: 'Comment',
  photo: 'Photo',
  consent: 'Consent',
  contact: 'Contact',
};

const PAPER = { light: 'light', dark: 'dark' };

/** How an owner's colour comes out, in words. */
export interface ColourChange {
  readonly before: string;
  readonly after: string;
  readonly colour: string;
}

/** Words of the survey's builder. */
export const builder = {
  toSurvey: 'Change the questions, the looks and when it asks',
  nav: 'Survey',
  title: 'What visitors are asked',
  lead: 'Choose the questions, how they look and when they are asked. Nothing changes on your site until you publish.',
  types: TYPES,
  questions: 'Questions',
  businessName: 'Name of your business',
  language: 'Language of your words',
  languagesHint: (n: number): string =>
    `Visitors see everything else in their own language, one of ${n}. Where you give no words, a proven wording is used.`,
  words: 'Your words',
  wordsHint: 'Left empty, a proven wording is used in each visitor’s language.',
  inLanguage: (language: string): string => `In ${language}`,
  addLanguage: 'Add a language',
  required: 'Must be answered',
  isRequired: 'must be answered',
  isFollowUp: 'follow-up',
  isTried: (n: number): string => `${n} wordings`,
  look: 'Drawn as',
  lookNames: { stars: 'Stars', faces: 'Faces', thumbs: 'Thumbs' },
  choices: 'Choices',
  choice: (n: number): string => `Choice ${n}`,
  addChoice: 'Add a choice',
  removeChoice: (n: number): string => `Remove choice ${n}`,
  remove: 'Remove',
  when: 'When it is asked',
  whenAsked: 'Asked',
  always: 'Always',
  after: (question: string): string => `After an answer to: ${question}`,
  from: 'From',
  to: 'To',
  variants: 'Wordings to try',
  variantsHint:
    'Each visitor is asked in one of the wordings. Further down you see which answers each brought. While a test runs, leave its words as they are; try others as a new wording.',
  variant: (n: number): string => `Wording ${n}`,
  addVariant: 'Try another wording',
  removeVariant: (n: number): string => `Remove wording ${n}`,
  earlier: 'Ask earlier',
  later: 'Ask later',
  addQuestion: 'Add a question',
  removeQuestion: 'Remove the question',
  looks: 'Looks',
  way: 'How visitors get in',
  ways: {
    bell: 'A bell in the corner',
    tab: 'A tab at the side',
    buttons: 'Only buttons of your site',
  },
  corner: 'Side of the window',
  corners: { end: 'Right', start: 'Left' },
  cornerHint: 'On pages whose text runs from right to left, the sides change places.',
  scheme: 'Light or dark',
  schemeOfPage: 'Like the page',
  schemes: { light: 'Light', dark: 'Dark', 'light dark': 'Like the visitor’s system' },
  inset: 'Pixels from the edges',
  ownColour: 'A colour of your own',
  colour: 'Colour',
  corrected: (paper: 'light' | 'dark', { before, after, colour }: ColourChange): string =>
    `On ${PAPER[paper]} paper, words on your colour would have a contrast of ${before}. The bell uses ${colour} instead, with ${after}.`,
  uncorrected: (paper: 'light' | 'dark', ratio: string): string =>
    `On ${PAPER[paper]} paper, words on your colour have a contrast of ${ratio}. It stays as it is.`,
  help: 'Help first',
  helpHint:
    'Your own questions and answers, searched as the visitor types. Who finds help need not write.',
  helpEntry: (n: number): string => `Help ${n}`,
  helpQuestion: 'Question',
  helpAnswer: 'Answer',
  addHelp: 'Add a question and answer',
  links: 'Public review links',
  linksHint:
    'Shown to everybody who has answered, whatever they answered. They cannot be tied to a rating.',
  link: (n: number): string => `Review link ${n}`,
  linkLabel: 'Words of the link',
  linkUrl: 'Address',
  addLink: 'Add a link',
  preview: 'Preview',
  previewHint: 'This is the real bell. What you answer here goes nowhere.',
  previewButton: 'Tell us how it was',
  shown: 'What is shown',
  shownNames: {
    open: 'Questions',
    closed: 'Way in',
    inline: 'Inside a page',
    page: 'Whole page',
    kiosk: 'On a counter',
  },
  device: 'Device',
  deviceNames: { phone: 'Phone', desktop: 'Desktop' },
};

const FINDINGS: Readonly<Record<FindingCode, (heard: string) => string>> = {
  'gating-follow-up': (heard) =>
    `“${heard}” asks for a public review, but only some visitors see this follow-up. Reviews must be asked of everybody alike; use the review links instead.`,
  'gating-words': (heard) =>
    `“${heard}” asks only the content for a public review. The law (16 CFR 465) and the review sites forbid that; ask everybody in the same words.`,
  'gating-instead': (heard) =>
    `“${heard}” leads the discontented away from public reviews. The law (16 CFR 465) and the review sites forbid that.`,
  'gating-reward': (heard) =>
    `“${heard}” promises something for a public review. Review sites forbid that, and where it hangs on a good one, the law does, too.`,
  leading: (heard) =>
    `“${heard}” leads to an answer. Ask in words that leave both answers open, or the score says more about the question.`,
  'one-sided-choices': (heard) =>
    `The choices (${heard}) all point one way. Give the other half a choice, too.`,
  double: (heard) =>
    `“${heard}” asks two things at once. Who thinks differently of each cannot answer; ask two questions.`,
  'contact-demanded': () =>
    'A contact must not be demanded: who has no wish to be reached would not answer at all.',
};

/** Words of the survey's lint and of publishing. */
export const lint = {
  title: 'Check and publish',
  question: (n: number): string => `Question ${n}`,
  nothing: 'Nothing in the way: no leading or double question, and everybody is offered the same.',
  findings: FINDINGS,
  waive: 'I have read this and ask it all the same',
  todos: {
    'few-choices': 'It needs at least two choices with words.',
    'not-an-address': 'The address must begin with https://.',
    'half-help': 'It needs a question and an answer.',
    'too-long': 'Something is too long: up to 300 characters fit a question, 2,000 an answer.',
    'no-rule': 'A rule about when to ask cannot be read. Look through its fields.',
  },
  kept: 'Every change is kept here at once, published or not.',
  notKept: 'The last change could not be stored. Free some disk space and change something again.',
  publish: 'Publish',
  stopped: 'First see to the points above.',
  states: {
    never: 'Not published from here yet.',
    changed: 'Changed since it was published.',
    same: 'Published as it stands.',
  },
  download: 'Save survey.json',
};
