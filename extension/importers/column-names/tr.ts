import type { ColumnNames } from './column-names.ts';

/** Turkish. */
export const tr: ColumnNames = {
  language: 'tr',
  names: {
    id: 'yorum id | yorum no | yanıt no',
    'written-at': `
      tarih | yorum tarihi | oluşturulma tarihi | oluşturma tarihi | gönderim tarihi |
      gönderilme tarihi | zaman damgası | tarih ve saat`,
    'updated-at': 'güncelleme tarihi | güncellenme tarihi',
    rating: 'puan | yıldız | yıldız sayısı | değerlendirme puanı | genel puan | not',
    title: 'başlık | yorum başlığı | konu',
    text: `
      yorum | yorum metni | yorumlar | değerlendirme | görüş | görüşler | mesaj | açıklama | metin`,
    positive: 'olumlu | artılar | olumlu yorum | beğendikleriniz',
    negative: 'olumsuz | eksiler | olumsuz yorum | neyi geliştirebiliriz',
    reply: 'yanıt | cevap | işletme yanıtı | satıcı cevabı | yanıtımız',
    'reply-at': 'yanıt tarihi | cevap tarihi',
    author: `
      isim | ad soyad | adı soyadı | müşteri adı | müşteri | misafir | misafir adı | yazar |
      kullanıcı | kullanıcı adı | adınız`,
    'first-name': 'ad | adı',
    'last-name': 'soyad | soyadı',
    contact: 'e posta | e posta adresi | eposta',
    consent: 'onay | iletişim izni',
    language: 'dil',
    csat: 'memnuniyet | müşteri memnuniyeti',
    recommends: 'tavsiye eder | tavsiye',
    touchpoint: 'ürün | ürün adı | tesis | şube | konum | hizmet | mağaza',
    tags: 'etiketler',
    aspect: 'personel | temizlik | olanaklar | konfor | kalite | teslimat | yemek | lezzet',
  },
  words: {
    date: 'tarih tarihi zaman',
    dropped: 'fotoğraf resim telefon sipariş adres',
    language: 'dil dili',
    negative: 'olumsuz geliştirebiliriz eksik',
    owner: 'işletme satıcı',
    person: 'müşteri müşterinin misafir kullanıcı yazar',
    positive: 'olumlu beğendiniz',
    rating: 'puan puanı puanla yıldız puanlarsınız değerlendirirsiniz',
    recommend: 'tavsiye önerir önerirsiniz',
    reply: 'yanıt yanıtı cevap cevabı',
    satisfied: 'memnun memnuniyet',
    text: 'yorum yorumunuz değerlendirme mesaj görüşleriniz düşünceleriniz',
    thing: 'ürün mağaza',
    title: 'başlık başlığı',
    updated: 'güncelleme',
    why: 'neden',
  },
};
