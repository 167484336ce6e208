import type { Messages } from './messages.ts';

/** Turkish. */
export const tr = {
  csat: (name) => (name ? `${name} ziyaretiniz nasıldı?` : 'Ziyaretiniz nasıldı?'),
  nps: (name) =>
    name ? `Bir arkadaşınıza önerir misiniz: ${name}?` : 'Bizi bir arkadaşınıza önerir misiniz?',
  ces: (name) =>
    name
      ? `${name} işimi kolaylaştırdı. Katılıyor musunuz?`
      : 'İşimi kolaylaştırdılar. Katılıyor musunuz?',
  rating: (name) => (name ? `Kaç puan verirsiniz: ${name}?` : 'Bize kaç puan verirsiniz?'),
  choice: 'Hangisi uyuyor?',
  comment: 'Neyi daha iyi yapabiliriz? (isterseniz)',
  photo: 'Yardımcı olacaksa bir fotoğraf',
  consent: 'Kabul ediyorum',
  ends: {
    csat: ['Kötü', 'Harika'],
    nps: ['Hiç', 'Kesinlikle'],
    ces: ['Hiç', 'Tamamen'],
  },
  outOf: (value, greatest) => `${greatest} üzerinden ${value}`,
  pickAny: 'Birden çok seçebilirsiniz',
  remove: 'Kaldır',
  contact: 'İletişim bilgisi bırakın (isteğe bağlı)',
  address: 'E-posta veya telefon',
  mayContact: (name) => `${name || 'İşletme'} bu konuda benimle iletişime geçebilir`,
  close: 'Kapat',
  back: 'Geri',
  next: 'İleri',
  send: 'Gönder',
  sealed: (name) => `Mühürlü, yalnızca şunun için: ${name || 'işletme'}`,
  help: 'Ne arıyorsunuz?',
  nothingFound: 'Bir şey bulunamadı. Devam edip bize yazın.',
  thanks: 'Teşekkürler. Sözleriniz yolda.',
  others: 'Başkaları da duysun isterseniz:',
  missing: 'Lütfen önce bir yanıt seçin.',
  halfContact:
    'Size ulaşabilmemiz için bir adres bırakıp kutuyu işaretleyin. Ya da ikisini de boş bırakın.',
  noPhoto: 'Bu resim okunamadı. Lütfen başka birini seçin.',
  failed: 'Şu anda gönderilemedi. Sözleriniz hâlâ burada: lütfen yeniden deneyin.',
  unable: 'Şu anda bu sayfadan bir şey gönderilemiyor. Lütfen bize başka bir yoldan söyleyin.',
} satisfies Messages;
