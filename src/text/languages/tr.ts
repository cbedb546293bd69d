import type { LanguageRules } from '../language-rules.ts';

export const turkish: LanguageRules = {
  language: 'tr',
  abbreviations: [
    'sn', 'dr', 'prof', 'doç', 'av', 'yrd', 'öğr', 'gör', 'uzm', 'op', 'org', 'korg', 'tümg', 'tuğg', 'alb', 'yb', 'bnb', 'yzb', 'ütğm', 'müh', 'hz',
    'vb', 'vs', 'vd', 'bkz', 'çev', 'örn', 'yak', 'yy', 'mad', 'no', 'nr', 'tel', 'cad', 'sok', 'mah', 'apt', 'şti', 'ltd', 'a.ş', 't.c', 'a.b.d',
    'm.ö', 'm.s', 'bşk', 'bkn', 'gn', 'st', 'jr', 'mr', 'mrs',
  ],
  clitics: [],
  openers: ['Bu', 'Bunun', 'Ancak', 'Ama', 'Fakat', 'Ve', 'O', 'Daha', 'Sonra', 'Ardından', 'Buna', 'Bunlar', 'Onlar', 'Öte', 'Ayrıca'],
  // `ocak*` would also catch "hearth", `mart*` the seagull; the suffixes after an apostrophe are tokens of their own.
  months: [
    ['ocak', 'ocağ*', 'ocaktan', 'ocakta'], ['şubat*'], ['mart', 'martta', 'martın', 'martta*'], ['nisan*'], ['mayıs*'], ['haziran*'],
    ['temmuz*'], ['ağustos*'], ['eylül*'], ['ekim', 'ekimde*', 'ekimin', 'ekimden'], ['kasım', 'kasımda*', 'kasımın', 'kasımdan'], ['aralık', 'aralığ*', 'aralıkta*', 'aralıktan'],
  ],
  numerals: {
    bir: 1, iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9, on: 10,
    'on bir': 11, 'on iki': 12, 'on üç': 13, 'on dört': 14, 'on beş': 15, 'on altı': 16, 'on yedi': 17, 'on sekiz': 18, 'on dokuz': 19,
    onbir: 11, oniki: 12, onüç: 13, ondört: 14, onbeş: 15, onaltı: 16, onyedi: 17, onsekiz: 18, ondokuz: 19,
    yirmi: 20, otuz: 30, kırk: 40, elli: 50, altmış: 60, yetmiş: 70, seksen: 80, doksan: 90, yüz: 100, bin: 1000,
    onbin: 10000, milyon: 1000000, düzine: 12, çift: 2,
  },
  words: {
    // Turkish negates inside the verb: -miyor, -madı, -mayacak, -madığı, -maması, -maz. A bare -mayı/-maya is a positive
    // verbal noun ("saldırmayı planlıyor") and -madan önce means "before", so neither is listed.
    negation: [
      'değil*', 'yok', 'yoktu*', 'yoktur', 'yokken', 'yoksun*', 'hayır', 'hiç', 'hiçbir*', 'asla', 'katiyen', 'ne de', 'olmaksızın', 'etmeksizin', '*meksizin', '*maksızın', 'kimse',
      '*miyor*', '*muyor*', '*rmadı*', '*lmadı*', '*nmadı*', '*tmadı*', '*tmedi*', '*lmedi*', '*nmedi*', '*rmedi*', '*pmadı*', '*kmadı*', '*ymadı*', '*smadı*', '*lamadı*', '*lemedi*', '*şmadı*', '*şmedi*', '*emedi', '*vmedi*', '*zmadı*', '*zmedi*',
      '*madığ*', '*mediğ*', '*mayaca*', '*meyece*', '*mayan*', '*meyen*', '*mamış*', '*memiş*', '*mamas*', '*memes*', '*mamak*', '*memek*', '*mamay*', '*memey*', '*mamal*', '*memel*', '*madıkça*', '*medikçe*', '*mayıp', '*meyip', '*maktan kaçın*', '*mekten kaçın*',
      'saldırmaz*', 'vurmaz*', 'etmez*', 'istemez*', 'olmaz*', 'yapmaz*', 'düşünmez*', 'planlamaz*', 'başlatmaz*', 'vermez*', 'bulunmaz*', 'kalmaz*', 'çıkmaz', 'almaz*', 'açmaz', 'inanmaz*', 'güvenmez*', 'yansıtmaz*', 'edemez*', 'olamaz*', 'yapamaz*', 'veremez*', 'alamaz*', 'edilemez*',
      'etmeden', 'olmadan', 'vermeden', 'saldırmadan', 'açıklamadan', 'beklemeden', 'kaçındı*', 'imtina*', 'sakındı*', 'yerine', 'vazgeç*', 'reddet*', 'saldırmazlık*', 'saldırmama*', 'istemed*', 'istemi*', 'istemey*',
    ],
    denial: [
      'yalanla*', 'yalan', 'yalandır', 'yalan haber*', 'asılsız*', 'aslı yok*', 'aslı astarı*', 'aslı olma*', 'gerçek dışı*', 'gerçekdışı*', 'gerçeği yansıtm*', 'gerçekle ilgisi*', 'gerçeklik payı*', 'gerçek değil*', 'gerçek olma*', 'doğru değil*', 'doğru olma*', 'doğruyu yansıtm*', 'doğruluk payı*',
      'iddia* _ reddet*', 'iddia* _ redded*', 'haber* _ reddet*', 'haber* _ redded*', 'reddet*', 'redded*', 'kesin bir dille', 'kesin dille', 'tekzip*', 'tekzib*', 'uydurma*', 'uyduruk*', 'kurgu*', 'kurmaca*', 'hayal ürünü*', 'mesnetsiz*', 'dayanaksız*', 'temelsiz*', 'inkar*', 'çürüt*', 'dezenformasyon*', 'yalan yanlış',
      'safsata*', 'palavra*', 'martaval*', 'saçmalık*', 'deli saçması', 'masal*', 'efsane*', 'düzmece*', 'sahte*', 'kara propaganda*', 'böyle bir _ yok*', 'böyle bir _ olma*', 'böyle bir şey', 'öyle bir şey', 'öyle bir _ yok*', 'böyle bir mesaj _ gönder*', 'böyle bir talep*', 'söz konusu değil*', 'söz konusu olma*', 'hiçbir zaman', 'asla',
      'hiç yaşanma*', 'hiç olma*', 'hiç gerçekleşme*', 'gerçekleşmedi*', 'yaşanmadı*', 'yapılmadı*', 'iletilmedi*', 'istenmedi*', 'göndermedi*', 'göndermediğ*', 'iletmedi*', 'iletmediğ*', 'istemediğini söyle*', 'haberdar olma*', 'haberi olma*', 'itiraz et*', 'çelişiyor', 'iftira*', 'dedikodudan ibaret', 'kabul etmedi*',
    ],
    condition: [
      'eğer', 'şayet', 'halinde', 'durumunda', 'takdirde', 'takdirinde', 'olursa*', 'ederse*', '*irsa', '*ırsa', 'vurursa*', '*erse', '*arsa', '*mezse*', '*mazsa*', '*yorsa*', '*dıysa*', '*diyse*', 'olsaydı*', 'olsa', '*saydı', '*seydi', 'koşuluyla', 'kaydıyla', 'şartıyla', 'şartına', 'sürece', 'müddetçe', 'olması durumunda', 'aksi halde', 'aksi takdirde', 'yoksa', 'varsayalım', 'farz ede*', 'diyelim ki', 'ola ki', 'ise', 'ihtimaline karşı', 'farazi*', 'varsayımsal*', 'edilirse', 'saldırırsa*', 'vurursa*',
    ],
    prediction: [
      '*acak', '*ecek', '*acaktır', '*ecektir', '*acağı', '*eceği', '*acağını*', '*eceğini*', '*acaklar*', '*ecekler*', 'bekleniyor', 'beklenen', 'beklentisi*', 'öngörülüyor', 'tahmin edil*', 'tahmin ediliyor', 'muhtemel*', 'olası*', 'ihtimal*', 'olasılı*', 'olabilir', '*abilir*', '*ebilir*', 'yakında', 'yakın zamanda', 'yarın', 'önümüzdeki*', 'gelecek hafta', 'gelecek ay', 'gelecek yıl', 'gelecek günlerde', 'eli kulağında', 'an meselesi', 'hazırlanıyor', 'üzere',
    ],
    whether: ['olup olmad*', 'edip etm*', '*ip *medi*', '*ıp *madı*', '*up *madı*', 'saldırıp saldırma*', 'gönderip gönderme*', 'iletip iletme*', 'belirsiz*', 'belli değil*', 'bilinmiyor*', 'bilinmez*', 'meçhul*', 'muamma*', 'net değil*', 'netlik kazanma*', 'açık değil*', 'soru işareti*', 'merak edil*', 'acaba', 'kesin değil*', 'zaman gösterece*', 'kimse bilmiyor*', 'mı', 'mi', 'mu', 'mü', 'mıydı', 'miydi'],
    hedge: ['iddia*', 'öne sür*', 'ileri sür*', 'göre', 'sözde', 'güya', 'söyleniyor', 'söylenen', 'söylendi', 'belirtiliyor', 'belirtilen', 'aktarıldı', 'bildirildi', 'bildiriliyor', 'kaydedildi', 'ifade edildi', 'savunuldu', 'sanıl*', 'görünüşe göre', 'anlaşılan', 'rivayet*', 'tahminen', 'konuşulan*'],
    he: ['o', 'onu', 'onun', 'ona', 'ondan', 'onunla', 'kendisi*', 'kendisine', 'kendi'],
    they: ['onlar*', 'kendileri*', 'ikisi*', 'her ikisi*', 'ikili', 'bunlar', 'birbirleri*'],
    it: ['bu', 'bunu', 'bunun', 'buna', 'bundan', 'bununla', 'bunlar*', 'şu', 'şunu', 'söz konusu', 'bahse konu', 'adı geçen', 'o', 'onu', 'mevzubahis', 'böyle', 'böylesi*'],
    first: ['ilk', 'ilki*', 'birinci*', 'önce', 'ilk olarak', 'öncelikle', 'ilk kez', 'ilk defa', 'başta'],
    again: ['yeniden', 'tekrar', 'tekrardan', 'yine', 'bir kez daha', 'bir kere daha', 'bir defa daha', 'bir daha', 'yenile*', 'gene', 'ikinci kez', 'ikinci defa', 'ikinci bir', 'baştan', 'tekraren'],
  },
};
