package id.jejak.infra.sample;

import id.jejak.kernel.Sex;

import java.util.List;

/** Fictional names, put together from given names that are common in the region. */
final class Names {
    enum Colour {
        ACEH,
        MINANG,
        PALEMBANG
    }

    private static final List<String> MEN =
            words(
                    "Ahmad Andi Budi Dedi Eko Fajar Hadi Hendra Irfan Joko Kurniawan Lukman"
                        + " Muhammad Rizki Rudi Agus Yusuf Zainal Arif Bayu Dian Fauzi Ilham Iwan"
                        + " Rahmat Surya Taufik Wahyu Yudi Hasan");
    private static final List<String> WOMEN =
            words(
                    "Sri Siti Dewi Rina Nur Ani Fitri Indah Lestari Maya Nita Putri Ratna Sari Tuti"
                            + " Wati Yuni Dina Eka Endang Farida Heni Ida Lina Mega Novi Rahmi Susi"
                            + " Vera Yanti");
    private static final List<String> MEN_LAST =
            words(
                    "Saputra Pratama Hidayat Setiawan Firmansyah Wijaya Nugraha Ramadhan Kurnia"
                            + " Santoso Gunawan Maulana Iskandar Hakim Siregar Harahap Syahputra"
                            + " Effendi Hamzah Basri");
    private static final List<String> WOMEN_LAST =
            words(
                    "Lestari Wulandari Rahayu Handayani Safitri Anggraini Puspita Maharani Utami"
                            + " Hasanah Marlina Kartika Oktaviani Agustina Permata Aisyah Yuliana"
                            + " Rosdiana Khairani Susanti");

    private Names() {}

    static String draw(Colour colour, Sex sex, Dice dice) {
        var local = dice.chance(0.55);
        var male = sex == Sex.MALE;
        var first = dice.pick(local ? localFirst(colour, male) : male ? MEN : WOMEN);
        var middle = dice.chance(0.35) ? " " + dice.pick(male ? MEN : WOMEN) : "";
        var last =
                dice.pick(
                        dice.chance(0.4) ? localLast(colour, male) : male ? MEN_LAST : WOMEN_LAST);
        return middle.strip().equals(first) ? first + " " + last : first + middle + " " + last;
    }

    private static List<String> localFirst(Colour colour, boolean male) {
        return switch (colour) {
            case ACEH -> male ? ACEH_MEN : ACEH_WOMEN;
            case MINANG -> male ? MINANG_MEN : MINANG_WOMEN;
            case PALEMBANG -> male ? PALEMBANG_MEN : PALEMBANG_WOMEN;
        };
    }

    private static List<String> localLast(Colour colour, boolean male) {
        return switch (colour) {
            case ACEH -> male ? ACEH_MEN_LAST : ACEH_WOMEN_LAST;
            case MINANG -> MINANG_LAST;
            case PALEMBANG -> male ? PALEMBANG_MEN_LAST : PALEMBANG_WOMEN_LAST;
        };
    }

    private static final List<String> ACEH_MEN =
            words(
                    "Teuku Zulfikar Munawar Mukhlis Mahdi Fakhrurrazi Saifuddin Azhari Bukhari"
                            + " Jailani Marzuki Nasruddin Safrizal Tarmizi Yusri Zulkarnain Razali"
                            + " Husaini Faisal Khairul");
    private static final List<String> ACEH_WOMEN =
            words(
                    "Cut Nurul Mutia Maulida Raihan Safrina Zahratul Husna Khairunnisa Mardhiah"
                            + " Nurlaila Rosmawar Salbiah Syarifah Ulfa Wardiah Zuraida Nuraini"
                            + " Fatimah Aklima");
    private static final List<String> ACEH_MEN_LAST =
            words(
                    "Yahya Ibrahim Daud Usman Abdullah Idris Ismail Sulaiman Ilyas Zakaria Hanafiah"
                            + " Amin");
    private static final List<String> ACEH_WOMEN_LAST =
            words(
                    "Zahara Meutia Hayati Maghfirah Rahmah Keumala Nadia Salwa Husna Fitria Rizkina"
                            + " Aina");
    private static final List<String> MINANG_MEN =
            words(
                    "Syafril Afrizal Hendri Yulisman Zulhendri Nofrizal Rinaldi Yondri Edison"
                        + " Jasman Masrizal Syahril Alfian Desrizal Febrizal Ramli Yasril Zamzami"
                        + " Defri Oktavianus");
    private static final List<String> MINANG_WOMEN =
            words(
                    "Erdawati Yuliarti Desmawati Gusnita Elvira Fitriani Helmi Yusnidar Mardiana"
                            + " Nelfia Rosnelli Syafni Upik Wirda Yelmi Zulfa Asmiati Refni Melda"
                            + " Yeni");
    private static final List<String> MINANG_LAST =
            words(
                    "Chaniago Piliang Koto Tanjung Sikumbang Jambak Guci Melayu Caniago Pitopang"
                            + " Mandaliko Kampai");
    private static final List<String> PALEMBANG_MEN =
            words(
                    "Kemas Masagus Kiagus Raden Herman Kurnaidi Mattjik Syahrial Solihin Nazaruddin"
                            + " Komaruddin Amiruddin Darmawan Hasanuddin Romli Sofyan Zainuddin"
                            + " Fahmi Ridwan Yusron");
    private static final List<String> PALEMBANG_WOMEN =
            words(
                    "Nyayu Nyimas Masayu Rukiah Zubaidah Rohana Yuliani Komariah Maimunah Nurbaiti"
                            + " Sumarni Hartati Ernawati Leni Marhamah Rusmini Sulastri Fatmawati"
                            + " Zaleha Murni");
    private static final List<String> PALEMBANG_MEN_LAST =
            words("Anwar Hasan Umar Zen Akib Bastari Roni Alamsyah Husin Sani Burhan Kadir");
    private static final List<String> PALEMBANG_WOMEN_LAST =
            words(
                    "Zahra Halimah Anisa Komala Rahmawati Sundari Humairoh Azzahra Juwita Melati"
                            + " Ningsih Suryani");

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
