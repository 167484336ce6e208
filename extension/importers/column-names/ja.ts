import type { ColumnNames } from './column-names.ts';

/** Japanese. */
export const ja: ColumnNames = {
  language: 'ja',
  names: {
    id: 'レビューid | 回答id | 回答番号 | 受付番号',
    'written-at':
      '日付 | 日時 | 投稿日 | 投稿日時 | レビュー日 | 作成日 | 作成日時 | 回答日時 | 送信日時 | 登録日時 | タイムスタンプ',
    'updated-at': '更新日 | 更新日時',
    rating: '評価 | 総合評価 | 星 | 星の数 | 評点 | 点数 | レーティング | スコア | 満足度評価',
    title: 'タイトル | レビュータイトル | 件名 | 見出し',
    text: 'レビュー | レビュー本文 | 本文 | コメント | 口コミ | クチコミ | 感想 | ご意見 | ご感想 | メッセージ | 内容 | 自由記述 | ご意見 ご感想',
    positive: '良い点 | 良かった点 | よかった点',
    negative: '悪い点 | 悪かった点 | 改善点 | 気になった点',
    reply:
      '返信 | 返信内容 | オーナーからの返信 | 店舗からの返信 | ショップからの返信 | 返信コメント',
    'reply-at': '返信日 | 返信日時',
    author:
      '名前 | お名前 | 氏名 | 投稿者 | 投稿者名 | レビュアー | ユーザー名 | ニックネーム | お客様名 | 顧客名',
    'last-name': '姓',
    'first-name': '名',
    contact: 'メールアドレス | メール',
    language: '言語',
    csat: '満足度',
    touchpoint: '商品 | 商品名 | 製品 | 店舗 | 店舗名 | 施設 | 施設名 | サービス',
    tags: 'タグ',
    aspect: '接客 | 清潔感 | 立地 | 設備 | 雰囲気 | 味 | 料理',
  },
  words: {
    date: '日時 日付',
    email: 'メール',
    negative: '改善 悪かった 不満な点',
    person: '名前 氏名 ニックネーム',
    positive: '良かった よかった',
    rating: '評価 点数',
    recommend: 'おすすめ お勧め 薦め 推奨',
    satisfied: '満足',
    text: '感想 意見 コメント 要望 口コミ',
    why: '理由',
  },
};
