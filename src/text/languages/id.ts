import type { LanguageRules } from '../language-rules.ts';

export const indonesian: LanguageRules = {
  language: 'id',
  abbreviations: [
    'dr', 'drs', 'dra', 'prof', 'ir', 'h', 'hj', 'kh', 'tn', 'ny', 'sdr', 'bpk', 'jend', 'letjen', 'mayjen', 'brigjen', 'kol', 'kapt', 'no', 'dll',
    'dsb', 'dst', 'dkk', 'tsb', 'yth', 'a.n', 'u.p', 's.d', 'd.a', 'm.a', 's.h', 's.e', 'u.s', 'a.s', 'jan', 'feb', 'apr', 'jun', 'jul', 'agt', 'ags',
    'sept', 'sep', 'okt', 'nov', 'des', 'hlm', 'jl', 'rp', 'pt', 'tbk', 'st', 'jr', 'mr', 'mrs',
  ],
  clitics: [],
  months: [
    ['januari', 'jan'], ['februari', 'pebruari', 'feb'], ['maret'], ['april', 'apr'], ['mei'], ['juni', 'jun'],
    ['juli', 'jul'], ['agustus', 'agt', 'ags'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nopember', 'nov'],
    ['desember', '=Des'],
  ],
  numerals: {
    satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10, sebelas: 11, 'dua belas': 12,
    'tiga belas': 13, 'empat belas': 14, 'lima belas': 15, 'enam belas': 16, 'tujuh belas': 17, 'delapan belas': 18, 'sembilan belas': 19,
    'dua puluh': 20, 'tiga puluh': 30, 'empat puluh': 40, 'lima puluh': 50, 'enam puluh': 60, 'tujuh puluh': 70, 'delapan puluh': 80,
    'sembilan puluh': 90, seratus: 100, ratus: 100, seribu: 1000, ribu: 1000, juta: 1000000,
    sejuta: 1000000, selusin: 12, lusin: 12, keduabelas: 12, duabelas: 12,
  },
  words: {
    negation: ['tidak', 'tak', 'bukan', 'bukanlah', 'tanpa', 'belum', 'jangan', 'jangan sampai', 'nggak', 'enggak', 'ogah', 'enggan', 'tiada', 'nihil', 'menolak', 'ditolak', 'tolak', 'takkan', 'tidaklah', 'alih-alih', 'ketimbang', 'non', 'nonagresi', 'urung', 'batal', 'mengesampingkan', 'nirkekerasan', 'emoh', 'mustahil', 'tak satu pun', 'tidak pernah', 'tak pernah'],
    denial: ['bantah*', 'membantah*', 'dibantah*', 'bantahan*', 'terbantahkan', 'menyangkal*', 'disangkal*', 'sangkal*', 'sangkalan', 'menampik*', 'ditampik', 'menepis*', 'tepis', 'ditepis', 'palsu', 'bohong', 'kebohongan', 'hoaks', 'hoax', 'tidak benar', 'tak benar', 'tidaklah benar', 'bukan fakta', 'keliru', 'salah besar', 'tidak berdasar', 'tak berdasar', 'tanpa dasar', 'tidak ada dasarnya', 'mengada-ada', 'rekaan', 'karangan', 'dikarang', 'direkayasa', 'rekayasa', 'fiktif', 'dibuat-buat', 'isapan jempol', 'mitos', 'omong kosong', 'dongeng', 'tidak pernah terjadi', 'tak pernah terjadi', 'tidak pernah ada', 'tak pernah ada', 'tidak pernah meminta', 'tak pernah meminta', 'tidak pernah mengirim*', 'tak pernah mengirim*', 'tidak ada permintaan', 'tidak ada pesan', 'tak ada pesan', 'tidak ada kebenaran', 'membantah keras', 'dengan tegas', 'menyanggah', 'disanggah', 'mementahkan', 'klarifikasi', 'meluruskan', 'ngawur'],
    condition: ['jika', 'bila', 'apabila', 'kalau', 'seandainya', 'andai', 'andaikan', 'andaikata', 'asalkan', 'kecuali', 'seumpama', 'jikalau', 'bilamana', 'sekiranya', 'dengan syarat', 'dalam hal', 'misalkan', 'hipotetis', 'membayangkan', 'bayangkan', 'kalau tidak', 'jika tidak', 'manakala'],
    prediction: ['akan', 'bakal', 'mungkin', 'bisa jadi', 'kemungkinan', 'diperkirakan', 'diprediksi', 'memprediksi', 'prediksi', 'ramal*', 'diramal*', 'meramal*', 'segera', 'besok', 'pekan depan', 'minggu depan', 'bulan depan', 'mendatang', 'nantinya', 'kelak', 'diharapkan', 'berpotensi', 'dalam waktu dekat', 'diproyeksikan', 'tak lama lagi'],
    whether: ['apakah', 'belum jelas', 'tidak jelas', 'tak jelas', 'belum diketahui', 'tidak diketahui', 'tak diketahui', 'masih dipertanyakan', 'pertanyaan terbuka', 'bertanya-tanya', 'tanda tanya', 'entah', 'belum pasti', 'tidak pasti', 'masih harus dilihat', 'tidak ada yang tahu', 'tak ada yang tahu', 'ataukah', 'mempertanyakan'],
    hedge: ['kabarnya', 'dikabarkan', 'konon', 'diduga', 'disebut-sebut', 'disebut', 'dilaporkan', 'menurut', 'katanya', 'diklaim', 'mengklaim', 'klaim', 'tampaknya', 'rupanya', 'diyakini', 'dikatakan', 'diisukan', 'ditengarai', 'terduga', 'sepertinya', 'nampaknya'],
    he: ['dia', 'ia', 'beliau', 'nya', 'dirinya', 'pria itu'],
    they: ['mereka', 'keduanya'],
    it: ['itu', 'ini', 'hal itu', 'hal ini', 'tersebut', 'demikian'],
    first: ['pertama', 'lebih dulu', 'lebih dahulu', 'terlebih dulu', 'terlebih dahulu', 'duluan', 'pertama kali', 'dahulu'],
    again: ['lagi', 'kembali', 'sekali lagi', 'ulang', 'berulang', 'baru', 'kedua kalinya', 'kesekian', 'susulan', 'lanjutan', 'anyar'],
  },
};
