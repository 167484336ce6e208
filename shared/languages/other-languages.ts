/**
 * Frequent words of languages that we do not read, so that their texts are said to be unsupported and not taken for a neighbour.
 *
 * @source Written by hand for this project, under its licence.
 */
export const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  ca: 'el la els les i amb per molt és són una un del al que no hi ha va ser està aquest aquesta però tot tots més també nosaltres ens meu seva bé',
  cs: 'a je se na to v že s z do byl byla bylo jsem jsme jsou ale jako pro tak velmi moc nás není pak když jsou už co si mi',
  da: 'og er det at en den til på de med for ikke der var jeg vi har af men som et meget også blev fra os kan ved',
  fi: 'ja on ei se oli että hyvä mutta kun niin myös tosi hyvin erittäin olen sen mitä kuin ovat tai jos todella oli meillä',
  hu: 'a az és nem hogy egy is volt van nagyon de ez meg csak már mint vagy azt mert minden itt ha még nekem',
  id: 'yang dan di ini itu dengan untuk tidak sangat ada dari saya kami bisa juga akan sudah tempat banget enak makan nya lebih',
  no: 'og er det på en til med for ikke var jeg vi har av men som et veldig også ble fra oss kan hos hadde både',
  pl: 'i w na nie się jest z do to że bardzo ale jak po za od był była było są co tak dla przez tylko już mi nas polecam',
  ro: 'și si de la a în cu nu este pe o un că sunt mai foarte am au pentru din dar care fost ne mi-a bine toate sa',
  sv: 'och är det att en på som i för med inte var jag vi har av men ett mycket också blev från oss kan hos hade så till den',
  tr: 've bir bu çok da de için ile ama ne gibi daha olarak var yok en kadar değil ben biz sonra her iyi güzel',
  vi: 'và là của có không rất được cho với này một các tôi nhưng đã ở khi đến người ngon cũng thì mà nên',
};
