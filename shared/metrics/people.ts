import type { Feedback } from '../feedback/feedback.ts';

/** What tells people apart. */
export type Voice = Pick<Feedback, 'author' | 'source'>;

/** Names under which many people write. */
const NAMES_OF_MANY =
  /^(anonymous|anonym|an? customer|customer|ein kunde|kunde|gast|guest|an? google user|visitor|besucher)$/;

/**
 * Who wrote a piece of feedback, as far as it can be told.
 *
 * By contact where the customer left one, else by name. Two people of one name are taken for one, and one person under two
 * names for two.
 *
 * @param voice - Any feedback.
 * @returns A key that is the same for the same person; `null` for the nameless, each of whom counts alone.
 */
export function personOf({ author }: Voice): string | null {
  const contact = plain(author.contact);
  if (contact !== '') return `@${contact}`;
  const name = plain(author.name);
  return name === '' || NAMES_OF_MANY.test(name) ? null : name;
}

/**
 * Keeps of each person only what they said last.
 *
 * @param voices - Newest first.
 * @returns Newest first: the latest of each person, and all of the nameless.
 */
export function latestOfEach<Item extends Voice>(voices: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return voices.filter((voice) => {
    const person = personOf(voice);
    if (person === null) return true;
    if (seen.has(person)) return false;
    seen.add(person);
    return true;
  });
}

/**
 * How many of those who answered the bell also wrote a review.
 *
 * @param voices - In any order.
 * @returns People who answered and can be told apart, and those of them who acted.
 */
export function countAdvocates(voices: readonly Voice[]): {
  readonly surveyed: number;
  readonly acted: number;
} {
  const people = (isBell: boolean): ReadonlySet<string> =>
    new Set(
      voices
        .filter(({ source }) => (source.kind === 'widget') === isBell)
        .map(personOf)
        .filter((person) => person !== null),
    );
  const surveyed = people(true);
  const reviewers = people(false);
  const acted = [...surveyed].filter((person) => reviewers.has(person)).length;
  return { surveyed: surveyed.size, acted };
}

function plain(text: string | null): string {
  return (text ?? '').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
