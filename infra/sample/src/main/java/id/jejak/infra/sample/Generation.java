package id.jejak.infra.sample;

import id.jejak.infra.sample.Programme.Audience;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One run: people first, then their learning in the order of the calendar. */
final class Generation {
    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Structure structure;
    private final Pools pools;
    private final Sessions sessions;
    private final Evaluations evaluations;
    private final Superiors superiors;
    private final List<Session> held = new ArrayList<>();

    Generation(City city, long seed, LocalDate until) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        structure = new Structure(city, seed);
        pools = new Pools(new Recruitment(city, structure, seed, until).people());
        sessions = new Sessions(city, structure, pools, seed, until);
        evaluations = new Evaluations(seed, until, pools);
        superiors = new Superiors(until, pools);
    }

    void writeTo(Path folder) throws IOException {
        writeGoods(folder);
        writePeople(folder);
        writeConduct(folder);
        writeLearning(folder);
        try (var hukdis = ImportFile.HUKDIS.in(folder);
                var penghargaan = ImportFile.PENGHARGAAN.in(folder);
                var publikasi = ImportFile.PUBLIKASI.in(folder);
                var seleksi = ImportFile.SELEKSI.in(folder);
                var calon = ImportFile.CALON.in(folder);
                var banding = ImportFile.BANDING.in(folder)) {
            var discipline = new Discipline(city, seed, until, pools, hukdis);
            discipline.write();
            new Awards(city, seed, until, pools, discipline, penghargaan, publikasi).write();
            new Selections(city, seed, until, pools, seleksi, calon, banding).write();
        }
        try (var permintaan = ImportFile.PERMINTAAN.in(folder)) {
            new DataRequests(city, seed, until, pools, permintaan).write();
        }
        writeMoney(folder);
        try (var siaga = ImportFile.SIAGA.in(folder);
                var kesediaan = ImportFile.KESEDIAAN.in(folder);
                var pembaruan = ImportFile.PEMBARUAN.in(folder)) {
            new Readiness(city, seed, until, structure, pools).write(siaga, kesediaan, pembaruan);
        }
    }

    /** Studies for a degree are paid otherwise. */
    private void writeMoney(Path folder) throws IOException {
        var paid =
                held.stream().filter(one -> one.programme().audience() != Audience.STUDY).toList();
        try (var anggaran = ImportFile.ANGGARAN.in(folder);
                var sponsor = ImportFile.SPONSOR.in(folder);
                var belanja = ImportFile.BELANJA.in(folder)) {
            new Money(city, seed, until, structure.trainer(), paid)
                    .write(anggaran, sponsor, belanja);
        }
        try (var studi = ImportFile.STUDI.in(folder)) {
            new Degrees(city, seed, until).write(pools.everybody(), studi);
        }
        try (var pertukaran = ImportFile.PERTUKARAN.in(folder)) {
            new Exchanges(city, seed, until, structure.trainer())
                    .write(pools.everybody(), pertukaran);
        }
        try (var belajar = ImportFile.BELAJAR.in(folder)) {
            new OwnLearning(city, seed, until).write(pools.everybody(), belajar);
        }
        try (var mitra = ImportFile.MITRA.in(folder);
                var perjanjian = ImportFile.PERJANJIAN.in(folder);
                var kemitraan = ImportFile.KEMITRAAN.in(folder)) {
            new Partnerships(city, seed, until).write(paid, mitra, perjanjian, kemitraan);
        }
    }

    private void writeGoods(Path folder) throws IOException {
        try (var instansi = ImportFile.INSTANSI.in(folder);
                var kompetensi = ImportFile.KOMPETENSI.in(folder);
                var jabatan = ImportFile.JABATAN.in(folder);
                var standar = ImportFile.STANDAR.in(folder);
                var program = ImportFile.PROGRAM.in(folder)) {
            structure.write(instansi);
            Competencies.write(kompetensi);
            Posts.write(jabatan);
            Standards.write(standar);
            Programmes.write(program);
        }
    }

    private void writePeople(Path folder) throws IOException {
        try (var pegawai = ImportFile.PEGAWAI.in(folder);
                var mutasi = ImportFile.MUTASI.in(folder);
                var ralat = ImportFile.RALAT.in(folder)) {
            Staff.write(pools.everybody(), seed, until, pegawai, mutasi, ralat);
        }
    }

    private void writeConduct(Path folder) throws IOException {
        try (var atasan = ImportFile.ATASAN.in(folder);
                var kinerja = ImportFile.KINERJA.in(folder);
                var saran = ImportFile.SARAN.in(folder)) {
            superiors.write(atasan);
            new Ratings(seed, until, pools, superiors, kinerja, saran).write();
        }
    }

    private void writeLearning(Path folder) throws IOException {
        try (var sesi = ImportFile.SESI.in(folder);
                var asesmen = ImportFile.ASESMEN.in(folder);
                var koreksi = ImportFile.KOREKSI.in(folder);
                var peserta = ImportFile.PESERTA.in(folder);
                var evaluasi = ImportFile.EVALUASI.in(folder)) {
            var assessments = new Assessments(city, seed, until, asesmen, koreksi);
            plan(folder, learn(assessments, sesi, peserta, evaluasi));
            writeOutcomes(folder, sesi);
        }
    }

    private void plan(Path folder, Gaps gaps) throws IOException {
        try (var akpk = ImportFile.AKPK.in(folder);
                var kebutuhan = ImportFile.KEBUTUHAN.in(folder);
                var pencabutan = ImportFile.PENCABUTAN.in(folder);
                var konsultasi = ImportFile.KONSULTASI.in(folder);
                var rencana = ImportFile.RENCANA.in(folder);
                var revisi = ImportFile.REVISI.in(folder)) {
            var files = new Needs.Files(akpk, kebutuhan, pencabutan, konsultasi, rencana, revisi);
            var needs = new Needs(city, seed, until, structure, gaps, files);
            needs.write();
            listen(folder, needs.asked());
        }
    }

    private void listen(Path folder, Map<String, List<String>> asked) throws IOException {
        try (var aspirasi = ImportFile.ASPIRASI.in(folder);
                var musyawarah = ImportFile.MUSYAWARAH.in(folder)) {
            new Voices(city, seed, until, structure, asked, aspirasi, musyawarah).write();
        }
        try (var sosialisasi = ImportFile.SOSIALISASI.in(folder);
                var hadir = ImportFile.HADIR.in(folder);
                var tanya = ImportFile.TANYA.in(folder);
                var penerimaan = ImportFile.PENERIMAAN.in(folder)) {
            var files = new Outreaches.Files(sosialisasi, hadir, tanya, penerimaan);
            new Outreaches(city, seed, until, structure, pools, files).write();
        }
    }

    private void writeOutcomes(Path folder, CsvFile sesi) throws IOException {
        var colleagues = new Colleagues(pools);
        var upcoming = new Upcoming(city, seed, until, pools, colleagues);
        var coming = upcoming.sessions(structure.trainer());
        coming.forEach(session -> session.write(sesi));
        var voices = new Reactions(seed, until);
        try (var usulan = ImportFile.USULAN.in(folder);
                var instrumen = ImportFile.INSTRUMEN.in(folder);
                var pengajar = ImportFile.PENGAJAR.in(folder);
                var umpanBalik = ImportFile.UMPAN_BALIK.in(folder);
                var tinjauan = ImportFile.TINJAUAN.in(folder);
                var proyek = ImportFile.PROYEK.in(folder);
                var apresiasi = ImportFile.APRESIASI.in(folder)) {
            upcoming.nominate(coming, usulan);
            Evaluations.writeInstruments(instrumen);
            voices.writeTrainers(held, pengajar);
            voices.write(evaluations.completions(), umpanBalik);
            new Reviews(seed, until, held).write(evaluations.closings(), tinjauan);
            var projects = new Projects(seed, until, colleagues);
            projects.write(city.code(), evaluations.completions(), proyek);
            var recognitions = new Recognitions(seed, until, superiors, apresiasi);
            recognitions.afterTrainings(evaluations.completions());
            recognitions.afterEvaluations(evaluations.observed());
            recognitions.afterProjects(projects.verified());
        }
        try (var mundur = ImportFile.MUNDUR.in(folder);
                var perubahan = ImportFile.PERUBAHAN.in(folder)) {
            upcoming.change(mundur, perubahan);
        }
    }

    /** What was found missing on the way. */
    private Gaps learn(Assessments assessments, CsvFile sesi, CsvFile peserta, CsvFile evaluasi) {
        pools.everybody().forEach(assessments::invite);
        var enrolments = new Enrolments(seed, until, pools, assessments, evaluations, peserta);
        for (var session : calendar(enrolments)) {
            if (enrolments.fill(session) > 0) {
                session.write(sesi);
                held.add(session);
            }
        }
        pools.everybody().forEach(e -> assessments.hold(e, until));
        evaluations.write(evaluasi);
        return assessments.gaps();
    }

    private List<Session> calendar(Enrolments enrolments) {
        var all = new ArrayList<>(sessions.plan());
        students()
                .forEach(
                        (key, people) -> {
                            var study = people.getFirst().career().study();
                            if (study != null) {
                                var cohort =
                                        sessions.cohort(
                                                key.substring(5, key.indexOf(47)),
                                                study,
                                                people.size());
                                enrolments.reserve(cohort, people);
                                all.add(cohort);
                            }
                        });
        all.sort(Comparator.comparing(Session::starts).thenComparing(Session::code));
        return all;
    }

    /** By first year and programme. */
    private Map<String, List<Employee>> students() {
        var cohorts = new TreeMap<String, List<Employee>>();
        for (var employee : pools.everybody()) {
            var study = employee.career().study();
            if (study != null) {
                var away = study.form().equals("A1") ? "TB-" : "IB-";
                var key = study.starts() + "-" + away + study.goal() + "/" + study.ends();
                cohorts.computeIfAbsent(key, _ -> new ArrayList<>()).add(employee);
            }
        }
        return cohorts;
    }
}
