import type { Messages } from './messages.ts';

/** Japanese. */
export const ja = {
  csat: (name) => (name ? `${name}のご利用はいかがでしたか` : 'ご利用はいかがでしたか'),
  nps: (name) => (name ? `${name}をご友人に勧めますか` : '私たちをご友人に勧めますか'),
  ces: (name) =>
    name ? `${name}では手間なく用が済んだ。そう思いますか` : '手間なく用が済んだ。そう思いますか',
  rating: (name) => (name ? `${name}は何点ですか` : '私たちは何点ですか'),
  choice: 'どれが当てはまりますか',
  comment: '改善してほしい点（よろしければ）',
  photo: '写真（よろしければ）',
  consent: '同意します',
  ends: {
    csat: ['悪い', 'とても良い'],
    nps: ['まったく思わない', 'ぜひ勧めたい'],
    ces: ['まったく思わない', 'とてもそう思う'],
  },
  outOf: (value, greatest) => `${greatest}のうち${value}`,
  pickAny: 'いくつでも選べます',
  remove: '取り消す',
  contact: '連絡先を残す（任意）',
  address: 'メールまたは電話',
  mayContact: (name) => `${name || 'お店'}から連絡を受けてもよい`,
  close: '閉じる',
  back: '戻る',
  next: '次へ',
  send: '送信',
  sealed: (name) => `封印済み。${name || 'お店'}だけが読めます`,
  help: '何をお探しですか',
  nothingFound: '見つかりませんでした。次へ進んでお書きください。',
  thanks: 'ありがとうございます。お言葉をお届けします。',
  others: 'ほかの方にも伝えたい場合はこちら：',
  missing: '先に答えを選んでください。',
  halfContact:
    'ご連絡には連絡先とチェックの両方が必要です。不要なら両方とも空のままにしてください。',
  noPhoto: 'この画像は読み取れませんでした。別の画像を選んでください。',
  failed: 'いまは送信できませんでした。お言葉は残っています。もう一度お試しください。',
  unable: 'いまはこのページから送信できません。別の方法でお聞かせください。',
} satisfies Messages;
