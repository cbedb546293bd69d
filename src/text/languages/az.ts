import type { LanguageRules } from '../language-rules.ts';

export const azerbaijani: LanguageRules = {
  language: 'az',
  abbreviations: ['dr', 'prof', 'akad', 'dos', 'gen', 'polk', 'və s', 'və b', 'məs', 'bax', 'səh', 'c', 'ə', 'küç', 'pr', 'red', 'a.ə', 'm.ö', 'b.e', 'mln', 'mlrd', 'no', 'tel', 'st', 'jr', 'mr'],
  clitics: [],
  openers: ['Bu', 'Bunun', 'Ancaq', 'Amma', 'Lakin', 'Və', 'O', 'Daha', 'Sonra', 'Bundan', 'Onlar'],
  months: [
    ['yanvar*'], ['fevral*'], ['mart', 'martda*', 'martın*', 'martdan'], ['aprel*'], ['may', 'mayda', 'mayın', 'maydan'], ['iyun', 'iyunda*', 'iyunun', 'iyundan'],
    ['iyul', 'iyulda*', 'iyulun', 'iyuldan'], ['avqust*'], ['sentyabr*'], ['oktyabr*'], ['noyabr*'], ['dekabr*'],
  ],
  numerals: {
    bir: 1, iki: 2, üç: 3, dörd: 4, beş: 5, altı: 6, yeddi: 7, səkkiz: 8, doqquz: 9, on: 10,
    'on bir': 11, 'on iki': 12, 'on üç': 13, 'on dörd': 14, 'on beş': 15, 'on altı': 16, 'on yeddi': 17, 'on səkkiz': 18, 'on doqquz': 19,
    oniki: 12, iyirmi: 20, otuz: 30, qırx: 40, əlli: 50, altmış: 60, yetmiş: 70, səksən: 80, doxsan: 90, yüz: 100, min: 1000, milyon: 1000000,
  },
  words: {
    // Azerbaijani negates inside the verb: -mir, -mədi, -məyəcək, -mədiyini, -məməsi, -məyib. `deyil*` would also catch
    // deyilir and deyilib ("is said"), `*mir*` Vladimir, so the forms are listed.
    negation: [
      'deyil', 'deyildir', 'deyildi', 'deyilsə', 'deyillər', 'deyilmiş', 'yox', 'yoxdur', 'yoxdu', 'yox idi', 'xeyr', 'heç', 'heç bir*', 'heç vaxt', 'heç kim*', 'əsla', 'qətiyyən', 'nə də', 'olmadan', 'etmədən', 'vermədən', 'əvəzinə',
      'etmir*', 'istəmir*', 'planlaşdırmır*', 'olmur*', 'bilmir*', 'vermir*', 'düşünmür*', 'axtarmır*', 'hazırlaşmır*', 'inanmır*', 'güvənmir*', 'vurmur*', 'başlamır*', 'görmür*', 'edilmir*', 'verilmir*', 'olunmur*', 'maraqlanmır*', 'arzulamır*', 'gözləmir*', 'bildirmir*', 'söyləmir*', 'çalışmır*', 'endirmir*', 'daşımır*', '*rmır*', '*nmır*', '*lmır*', '*tmır*',
      '*madığ*', '*mədiy*', '*mayaca*', '*məyəcə*', '*mamas*', '*məməs*', '*mamağ*', '*məməy*', '*mamaq*', '*məmək*', '*mayıb*', '*məyib*', '*mayan*', '*məyən*', '*mayacağ*', '*maması*', '*mamalı*', '*məməli*', '*mamış*', '*məmiş*', '*mayın', '*məyin',
      '*tmədi*', '*lmədi*', '*nmədi*', '*rmədi*', '*lmadı*', '*nmadı*', '*rmadı*', '*tmadı*', '*şmadı*', '*ymadı*', '*pmadı*', 'istəmədi*', 'istəmə', 'istəməz*', 'etməz*', 'olmaz*', 'verməz*', 'vurmaz*', 'edə bilməz*', 'bilməz*', 'imtina*', 'çəkin*', 'yayın*', 'rədd*',
    ],
    denial: [
      'təkzib*', 'təkzib et*', 'təkzib ed*', 'təkzib olun*', 'inkar*', 'yalan', 'yalandır', 'yalan xəbər*', 'yalan məlumat*', 'yalanla*', 'əsassız*', 'əsası yox*', 'əsası olma*', 'əsilsiz*', 'əsli yox*', 'uydurma*', 'uydurulmuş*', 'uydurul*', 'qurama*', 'saxta*', 'feyk*', 'həqiqətə uyğun deyil', 'həqiqətə uyğun olma*', 'həqiqəti əks etdirm*', 'gerçəyi əks etdirm*', 'gerçəkliyi əks etdirm*', 'doğru deyil*', 'doğru olma*', 'həqiqət deyil', 'gerçək deyil', 'reallığa uyğun*', 'reallığı əks etdirm*',
      'belə bir _ yox*', 'belə bir _ olma*', 'belə bir şey', 'belə şey', 'belə _ olmayıb', 'belə _ olmadı*', 'heç vaxt', 'heç bir zaman', 'baş vermə*', 'olmayıb', 'söhbət gedə bilməz', 'söhbət getmir', 'iddia* _ rədd*', 'xəbər* _ rədd*', 'məlumat* _ rədd*', 'rədd et*', 'rədd ed*', 'qəti şəkildə', 'dezinformasiya*', 'böhtan*', 'cəfəngiyat*', 'nağıl*', 'mif*', 'fantaziya*', 'göndərməyib*', 'göndərmədi*', 'istəməyib*', 'xahiş etməyib*', 'xahiş etmədi*', 'çatdırmayıb*', 'ötürməyib*', 'ötürülməyib*', 'təsdiqini tapma*', 'xəbəri yox*', 'xəbərsiz*',
    ],
    condition: ['əgər', 'şayəd', 'halda', 'halında', 'təqdirdə', 'şərti ilə', 'şərtilə', 'şərti', 'olarsa*', 'edərsə*', '*arsa', '*ərsə', '*masa', '*məsə', '*sa da', '*saydı', '*səydi', 'olsa', 'etsə', 'etsələr', 'olsaydı*', 'müddətcə', 'əks halda', 'yoxsa', 'tutaq ki', 'fərz edək*', 'hipotetik*', 'nəzəri olaraq', 'olduğu halda', 'ehtimalına qarşı', 'baş verərsə', 'isə'],
    prediction: ['*acaq', '*əcək', '*acaqdır', '*əcəkdir', '*acaqlar', '*əcəklər', '*acağı', '*əcəyi', '*acağını*', '*əcəyini*', 'gözlənilir', 'gözlənir', 'gözlənilən', 'ehtimal olunur', 'ehtimal*', 'proqnoz*', 'mümkün*', 'ola bilər', '*a bilər', 'bilər', 'bilərlər', 'tezliklə', 'yaxın zamanda', 'yaxın vaxtlarda', 'yaxın günlərdə', 'sabah', 'gələn həftə', 'gələn ay', 'gələn il', 'növbəti günlərdə', 'qarşıdakı', 'hazırlaşır', 'üzrədir', 'güman ki', 'yəqin ki', 'çox güman'],
    whether: ['olub olma*', 'edib etmə*', 'edəcəyi və ya', 'olduğu və ya', 'məlum deyil', 'bəlli deyil', 'aydın deyil', 'məlum olma*', 'naməlum*', 'qeyri müəyyən*', 'sual altında*', 'sual olaraq', 'görəsən', 'bilinmir', 'heç kim bilmir', 'zaman göstərəcək', 'açıq qalır', 'aydın olma*', '*mı', '*mi yox', 'yoxsa', 'dəqiq deyil', 'maraq doğurur'],
    hedge: ['iddia*', 'guya', 'deyilir', 'deyilib', 'deyildiyinə', 'deyilən*', 'bildirilir', 'bildirilib', 'qeyd olunur', 'qeyd edilir', 'xəbər verilir', 'görə', 'əsasən', 'ehtimal olunur', 'sözdə', 'görünür', 'güman edilir', 'hesab edilir', 'hesab olunur', 'məlumata görə', 'istinadən', 'yazılır', 'deyəsən', 'imiş'],
    he: ['o', 'onu', 'onun', 'ona', 'ondan', 'onunla', 'onda', 'özü', 'özünü*', 'özünün'],
    they: ['onlar*', 'özləri*', 'hər ikisi*', 'hər ikisinin', 'ikisi', 'bir birləri*'],
    it: ['bu', 'bunu', 'bunun', 'buna', 'bundan', 'bununla', 'bunlar*', 'həmin', 'sözügedən', 'o', 'onu', 'belə', 'adıçəkilən', 'qeyd olunan'],
    first: ['ilk', 'birinci*', 'əvvəlcə', 'əvvəl', 'ilk dəfə', 'ilk olaraq', 'ilkin'],
    again: ['yenidən', 'yenə', 'təkrar', 'təkrarən', 'bir daha', 'daha bir', 'yeni', 'təzədən', 'növbəti dəfə', 'ikinci dəfə', 'yenilə*'],
  },
};
