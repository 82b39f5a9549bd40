package id.jejak.infra.sample;

import static id.jejak.kernel.PostClass.ADMINISTRATOR;
import static id.jejak.kernel.PostClass.JF_AHLI_MADYA;
import static id.jejak.kernel.PostClass.JF_AHLI_MUDA;
import static id.jejak.kernel.PostClass.JF_AHLI_PERTAMA;
import static id.jejak.kernel.PostClass.JF_AHLI_UTAMA;
import static id.jejak.kernel.PostClass.JF_MAHIR;
import static id.jejak.kernel.PostClass.JF_PEMULA;
import static id.jejak.kernel.PostClass.JF_PENYELIA;
import static id.jejak.kernel.PostClass.JF_TERAMPIL;
import static id.jejak.kernel.PostClass.JPT_PRATAMA;
import static id.jejak.kernel.PostClass.PELAKSANA;
import static id.jejak.kernel.PostClass.PENGAWAS;

import id.jejak.kernel.PostClass;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every post of the sample: by field for structural and pelaksana, by profession for functional.
 */
final class Posts {
    private static final LocalDate DEFINED = LocalDate.of(2014, 1, 1);
    private static final Map<String, Post> BY_CODE = new LinkedHashMap<>();

    static {
        for (var field : Field.values()) {
            for (var postClass : List.of(JPT_PRATAMA, ADMINISTRATOR, PENGAWAS, PELAKSANA)) {
                add(code(field, postClass), title(field, postClass), postClass, field);
            }
        }
        for (var profession : Profession.values()) {
            for (var postClass : ladder(profession)) {
                var title = profession.title() + " " + levelName(postClass);
                add(code(profession, postClass), title, postClass, profession.field());
            }
        }
    }

    private Posts() {}

    static Collection<Post> all() {
        return BY_CODE.values();
    }

    static Post of(Field field, PostClass postClass) {
        return BY_CODE.get(code(field, postClass));
    }

    static Post of(Profession profession, PostClass postClass) {
        return BY_CODE.get(code(profession, postClass));
    }

    static void write(CsvFile jabatan) {
        all().forEach(p -> jabatan.row(p.code(), p.title(), p.className(), DEFINED));
    }

    private static void add(String code, String title, PostClass postClass, Field field) {
        BY_CODE.put(code, new Post(code, title, postClass, field));
    }

    private static String code(Enum<?> owner, PostClass postClass) {
        return (owner.name() + "-" + postClass.name()).replace('_', '-');
    }

    private static List<PostClass> ladder(Profession profession) {
        return profession.isExpert()
                ? List.of(JF_AHLI_PERTAMA, JF_AHLI_MUDA, JF_AHLI_MADYA, JF_AHLI_UTAMA)
                : List.of(JF_PEMULA, JF_TERAMPIL, JF_MAHIR, JF_PENYELIA);
    }

    private static String title(Field field, PostClass postClass) {
        var work = field.work();
        return switch (postClass) {
            case JPT_PRATAMA -> "Kepala Perangkat Daerah urusan " + work;
            case ADMINISTRATOR -> field == Field.WILAYAH ? "Camat" : "Kepala Bidang urusan " + work;
            case PENGAWAS -> field == Field.WILAYAH ? "Lurah" : "Kepala Seksi urusan " + work;
            default ->
                    field == Field.UMUM
                            ? "Pengadministrasi Perkantoran"
                            : "Pengelola Data urusan " + work;
        };
    }

    private static String levelName(PostClass postClass) {
        return switch (postClass) {
            case JF_AHLI_UTAMA -> "Ahli Utama";
            case JF_AHLI_MADYA -> "Ahli Madya";
            case JF_AHLI_MUDA -> "Ahli Muda";
            case JF_AHLI_PERTAMA -> "Ahli Pertama";
            case JF_PENYELIA -> "Penyelia";
            case JF_MAHIR -> "Mahir";
            case JF_TERAMPIL -> "Terampil";
            default -> "Pemula";
        };
    }
}
