import type { Finding, FindingCode } from './finding.ts';
import { heard, publicPlace } from './listen.ts';
import type { Said } from './said.ts';

/**
 * Whether a text asks for public reviews from some only.
 *
 * @param said - A wording, a choice, a link's label, a help entry.
 * @param isFollowUp - Whether only those see it who answered another question so.
 * @returns At most one finding.
 */
export function lintGating(said: Said, isFollowUp: boolean): readonly Finding[] {
  const { place, text, language, words } = said;
  const found = gatingIn({ place, text, words, isFollowUp });
  return found === null ? [] : [{ ...found, place, language }];
}

interface Asked extends Pick<Said, 'place' | 'text' | 'words'> {
  readonly isFollowUp: boolean;
}

function gatingIn({
  place,
  text,
  words,
  isFollowUp,
}: Asked): Pick<Finding, 'code' | 'heard'> | null {
  const hear = (list: readonly string[] = []): string | null => heard(text, list);
  const instead = hear(words?.instead);
  if (instead !== null) return { code: 'gating-instead', heard: instead };
  const asked = publicPlace(text) ?? hear(words?.asks);
  if (asked === null && place.kind !== 'link') return null;
  return (
    ofWords('gating-reward', hear(words?.rewards)) ??
    ofWords('gating-words', hear(words?.ifContent)) ??
    (isFollowUp ? ofWords('gating-follow-up', asked) : null)
  );
}

function ofWords(code: FindingCode, what: string | null): Pick<Finding, 'code' | 'heard'> | null {
  return what === null ? null : { code, heard: what };
}
