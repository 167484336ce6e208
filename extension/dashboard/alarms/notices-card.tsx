import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { useWords } from '../../components/words.ts';
import type { NoticePermission, NoticeStanding } from '../../watch/notices.ts';

/** The browser's permission to show notices. */
export interface NoticesCardProps {
  readonly permission: NoticePermission;
}

/**
 * Asks in words for the permission to show notices, and takes it back.
 *
 * @param props - The permission.
 * @returns A card; nothing where the browser knows no notices.
 */
export function NoticesCard({ permission }: NoticesCardProps): JSX.Element | null {
  const { say } = useWords();
  const [standing, setStanding] = useState<NoticeStanding>('unavailable');
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    void permission.standing().then(setStanding);
  }, [permission]);
  // Right in the click, without waiting for anything: the browser asks only then.
  const change = async (asked: Promise<boolean>, isWanted: boolean): Promise<void> => {
    const isDone = await asked;
    setIsRefused(isWanted && !isDone);
    setStanding(await permission.standing());
  };
  if (standing === 'unavailable') return null;
  const isAllowed = standing === 'allowed';
  return (
    <section class="card">
      <h2>{say.alarms.notices}</h2>
      <p class="muted small">{isAllowed ? say.alarms.noticesAllowed : say.alarms.noticesAsk}</p>
      <div class="buttons">
        {isAllowed ? (
          <button
            type="button"
            class="button"
            onClick={() => void change(permission.remove(), false)}
          >
            {say.alarms.noticesStop}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => void change(permission.request(), true)}
          >
            {say.alarms.noticesAllow}
          </button>
        )}
      </div>
      {isRefused && <Notice tone="bad">{say.alarms.noticesRefused}</Notice>}
    </section>
  );
}
