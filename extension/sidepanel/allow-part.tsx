import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../components/words.ts';
import type { SitePermissions } from '../site-permissions.ts';
import { coversSite, siteOf } from '../site-of.ts';

/** A page, and who may allow its site. */
export interface AllowProps {
  /** The page's address. */
  readonly url: string;
  readonly sites: SitePermissions;
}

/**
 * Offers to read a site whenever it is opened, in words, before the browser asks.
 *
 * @param props - The page.
 * @returns A button, or what has been decided; nothing for addresses that are no site's.
 */
export function AllowPart({ url, sites }: AllowProps): JSX.Element | null {
  const { say } = useWords();
  const { allowing } = say;
  const site = siteOf(url);
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const [answer, setAnswer] = useState<boolean | null>(null);
  const pattern = site?.pattern ?? '';
  useEffect(() => {
    setAnswer(null);
    void sites.list().then((patterns) => setAllowed(coversSite(patterns, pattern)));
  }, [pattern, sites]);
  if (site === null || isAllowed === null) return null;
  if (answer !== null) {
    return (
      <Notice tone={answer ? 'good' : 'plain'}>
        {answer ? allowing.allowed(site.host) : allowing.refused}
      </Notice>
    );
  }
  if (isAllowed) return <p class="small muted">{allowing.isAllowed}</p>;
  return (
    <div class="stack allow">
      <button
        type="button"
        id="allow-site"
        class="button"
        // Nothing may be awaited before: browsers ask only right in the click.
        onClick={() => void sites.request(site.pattern).then(setAnswer)}
      >
        {allowing.ask(site.host)}
      </button>
      <p class="small muted">{allowing.hint}</p>
    </div>
  );
}
