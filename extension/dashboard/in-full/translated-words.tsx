import type { JSX } from 'preact';
import { useWords } from '../../components/words.ts';
import type { StoredFeedback } from '../../store/feedback.ts';
import { LitText } from './lit-text.tsx';

/**
 * What stands behind a translation that the site made.
 *
 * @param props - The feedback.
 * @param props.item - With its analysis.
 * @returns The customer's own words, or that the page did not hold them; nothing where the text is their own.
 */
export function TranslatedWords({ item }: { readonly item: StoredFeedback }): JSX.Element | null {
  const { say, tag } = useWords();
  const { feedback, analysis } = item;
  const { translated } = feedback;
  if (translated === undefined) return null;
  const isJudged = analysis?.of === 'original';
  const language = translated.language ?? (isJudged ? analysis.language : null);
  const name = language === null ? null : nameOf(language, tag);
  return (
    <div class="translated">
      <p class="small muted">
        {name === null ? say.captured.translated : say.captured.translatedFrom(name)}{' '}
        {translated.original === null && say.captured.noOriginal}
      </p>
      {translated.original !== null && (
        <>
          <h2>{say.captured.original}</h2>
          {isJudged ? (
            <LitText text={translated.original} language={analysis.language} />
          ) : (
            <p class="lit-text" dir="auto">
              {translated.original}
            </p>
          )}
          {isJudged && <p class="small muted">{say.captured.originalRead}</p>}
        </>
      )}
    </div>
  );
}

/** A page may state a language that is none. */
function nameOf(language: string, speaker: string): string | null {
  try {
    const names = new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' });
    return names.of(language) ?? null;
  } catch {
    return null;
  }
}
