package id.jejak.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.deciding.InputRejected;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Role;
import id.jejak.kernel.StableId;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

class ImportServiceTest extends FileScene {
    @Test
    void officers_import_below_their_own_agency_only_and_see_their_own_runs() throws Exception {
        bed.run(agencies(CITY, "D,Dinas,perangkat_daerah,K,,2014-01-01"));
        var officer =
                new Actor("officer", Role.OFFICER, new AgencyId(StableId.of("agency", "D")), null);
        var run =
                bed.runAs(
                        officer,
                        agencies(
                                "U,Seksi,unit,D,,2014-01-01",
                                "E,Dinas Lain,perangkat_daerah,K,,2014-01-01"));
        assertThat(run.accepted()).isEqualTo(1);
        assertThat(bed.errors(run)).extracting(ImportError::code).containsExactly("access.denied");
        assertThat(bed.imports.runs(officer)).hasSize(1);
        assertThat(bed.imports.runs(TestBed.ADMIN)).hasSize(2);
        var foreign = bed.imports.runs(TestBed.ADMIN).getLast().id();
        assertThatThrownBy(() -> bed.imports.run(foreign, officer)).isInstanceOf(NotFound.class);
    }

    @Test
    void others_do_not_import_at_all() {
        assertThatThrownBy(() -> bed.runAs(TestBed.AUDITOR, agencies(CITY)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> bed.imports.runs(TestBed.AUDITOR))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void every_event_says_which_file_and_line_it_came_from() throws Exception {
        bed.run(agencies(CITY));
        var metadata = new String(bed.events().getFirst().metadata(), StandardCharsets.UTF_8);
        assertThat(metadata)
                .contains("import:instansi.csv#2")
                .contains("\"admin\"")
                .contains("\"test\"");
    }

    @Test
    void a_folder_is_imported_in_the_order_of_kinds() throws Exception {
        var source = Files.createDirectory(folder.resolve("in"));
        Files.writeString(source.resolve("instansi-2.csv"), HEADER + "\nU,S,unit,D,,2014-01-01\n");
        Files.writeString(
                source.resolve("instansi-1.csv"),
                HEADER + "\n" + CITY + "\nD,Dinas,perangkat_daerah,K,,2014-01-01\n");
        Files.writeString(source.resolve(".hidden"), "x");
        var run = bed.imports.importFolder(source, TestBed.ADMIN, "contoh");
        assertThat(run.files())
                .extracting(FileReport::file)
                .containsExactly("instansi-1.csv", "instansi-2.csv");
        assertThat(run.accepted()).isEqualTo(3);
    }

    @Test
    void a_folder_without_files_is_no_import() throws Exception {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> bed.imports.importFolder(empty, TestBed.ADMIN, null))
                .isInstanceOf(InputRejected.class);
    }
}
