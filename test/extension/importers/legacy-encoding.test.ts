import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../extension/importers/encoding.ts';
import { guessLegacy } from '../../../extension/importers/legacy-encoding.ts';

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

describe('guessLegacy', () => {
  it.each(['Süß', 'Name;Text\nJürgen;Süß und gut\n', 'één reünie', 'déjà vu', 'naïve Façade'])(
    'takes the few accents of "%s" for what they are',
    (text) => {
      const latin = Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
      expect(guessLegacy(latin)).toBe('windows-1252');
    },
  );

  it.each([
    {
      encoding: 'windows-1252',
      text: 'Das Brötchen war süß, die Café-Terrasse schön.',
      hex: '446173204272f6746368656e207761722073fcdf2c2064696520436166e92d546572726173736520736368f66e2e',
    },
    {
      encoding: 'windows-1252',
      text: 'L’été à la forêt, très bien reçus, même le dîner était parfait.',
      hex: '4c92e974e920e0206c6120666f72ea742c207472e873206269656e207265e775732c206dea6d65206c652064ee6e657220e97461697420706172666169742e',
    },
    {
      encoding: 'windows-1252',
      text: 'El niño pidió más jamón, qué señal.',
      hex: '456c206e69f16f2070696469f3206de173206a616df36e2c207175e9207365f1616c2e',
    },
    {
      encoding: 'windows-1252',
      text: 'Não há café da manhã, mas a recepção é ótima.',
      hex: '4ee36f2068e120636166e9206461206d616e68e32c206d61732061207265636570e7e36f20e920f374696d612e',
    },
    {
      encoding: 'windows-1252',
      text: 'Smørbrødet var færdigt på få minutter.',
      hex: '536df8726272f8646574207661722066e672646967742070e52066e5206d696e75747465722e',
    },
    {
      encoding: 'windows-1250',
      text: 'Chrupiące bułki, świetna obsługa, za słono.',
      hex: '436872757069b96365206275b36b692c209c776965746e61206f6273b37567612c207a612073b36f6e6f2e',
    },
    {
      encoding: 'windows-1250',
      text: 'Příliš žluťoučký kůň, skvělá obsluha, děkujeme.',
      hex: '50f8ed6c699a209e6c759d6f75e86bfd206bf9f22c20736b76ec6ce1206f62736c7568612c2064ec6b756a656d652e',
    },
    {
      encoding: 'windows-1250',
      text: 'Köszönjük, gyönyörű kert, hűs szőlőlé.',
      hex: '4bf6737af66e6afc6b2c206779f66e79f672fb206b6572742c2068fb7320737af56cf56ce92e',
    },
    {
      encoding: 'windows-1250',
      text: 'Gustări bune, aşteptare scurtă, mulţumim.',
      hex: '47757374e372692062756e652c2061ba74657074617265207363757274e32c206d756cfe756d696d2e',
    },
    {
      encoding: 'windows-1254',
      text: 'Çalışanlar ilgiliydi, kahvaltı güzeldi, çok beğendik, teşekkürler.',
      hex: 'c7616cfdfe616e6c617220696c67696c697964692c206b616876616c74fd2067fc7a656c64692c20e76f6b206265f0656e64696b2c207465fe656b6bfc726c65722e',
    },
    {
      encoding: 'macintosh',
      text: 'Das Brötchen war süß, die Tür schön grün.',
      hex: '4461732042729a746368656e2077617220739fa72c2064696520549f72207363689a6e2067729f6e2e',
    },
    {
      encoding: 'windows-1251',
      text: 'Очень вкусный хлеб, спасибо пекарям.',
      hex: 'cef7e5edfc20e2eaf3f1edfbe920f5ebe5e12c20f1efe0f1e8e1ee20efe5eae0f0ffec2e',
    },
    {
      encoding: 'koi8-r',
      text: 'Очень вкусный хлеб, спасибо пекарям.',
      hex: 'efdec5ced820d7cbd5d3ced9ca20c8ccc5c22c20d3d0c1d3c9c2cf20d0c5cbc1d2d1cd2e',
    },
    {
      encoding: 'windows-1253',
      text: 'Πολύ ωραίο ψωμί, ευχαριστούμε τους φουρνάρηδες.',
      hex: 'd0efebfd20f9f1e1dfef20f8f9ecdf2c20e5f5f7e1f1e9f3f4effdece520f4eff5f220f6eff5f1eddcf1e7e4e5f22e',
    },
    {
      encoding: 'shift_jis',
      text: '静かで落ち着くお店でした。パンがおいしい。',
      hex: '90c382a982c5978e82bf928582ad82a8935882c582b582bd81428370839382aa82a882a282b582a28142',
    },
    {
      encoding: 'euc-kr',
      text: '빵이 정말 맛있고 조용한 가게였어요.',
      hex: 'bba7c0cc20c1a4b8bb20b8c0c0d6b0ed20c1b6bfebc7d120b0a1b0d4bfb4beeebfe42e',
    },
    {
      encoding: 'gb18030',
      text: '这家店的面包很好吃,服务也不错,还会来的。',
      hex: 'd5e2bcd2b5eab5c4c3e6b0fcbadcbac3b3d42cb7fecef1d2b2b2bbb4ed2cbbb9bbe1c0b4b5c4a1a3',
    },
    {
      encoding: 'big5',
      text: '這家店的麵包很好吃,服務也不錯,還會來的。',
      hex: 'b36fae61a9b1aabac4d1a55dabdca66ea6592caa41b0c8a45da4a3bff92cc1d9b77ca8d3aabaa143',
    },
  ])('reads "$text" as $encoding', ({ encoding, text, hex }) => {
    const bytes = bytesOf(`${'43 6f 6d 6d 65 6e 74 0a'.replaceAll(' ', '')}${hex}`);
    expect(guessLegacy(bytes)).toBe(encoding);
    expect(decodeText(bytes)?.text).toBe(`Comment\n${text}`);
  });

  it.each(['', '80', 'ff', 'b2', '6d b3 20 35 30'.replaceAll(' ', '')])(
    'takes bytes that tell nothing (%s) for Western European',
    (hex) => {
      expect(guessLegacy(bytesOf(hex))).toBe('windows-1252');
    },
  );
});
