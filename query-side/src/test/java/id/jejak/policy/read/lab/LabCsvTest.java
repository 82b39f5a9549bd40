package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.lab.Direction;
import id.jejak.policy.rules.lab.Row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

class LabCsvTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MET            | MET
                    =1+1           | '=1+1
                    +62            | '+62
                    @cmd           | '@cmd
                    -              | -
                    -2.5           | -2.5
                    -2+3           | '-2+3
                    """,
            quoteCharacter = '~')
    void a_cell_starts_no_formula(String text, String cell) {
        assertThat(LabCsv.cell(text)).isEqualTo(cell);
    }

    @Test
    void commas_quotes_and_line_ends_are_quoted() {
        assertThat(LabCsv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(LabCsv.cell("say \"a\"")).isEqualTo("\"say \"\"a\"\"\"");
        assertThat(LabCsv.cell("a\r\nb")).isEqualTo("\"a\r\nb\"");
        assertThat(LabCsv.cell("=a,b")).isEqualTo("\"'=a,b\"");
    }

    @Test
    void a_row_tells_inputs_and_rules() {
        var inputs = new TreeMap<String, String>();
        inputs.put("employmentKind", "PNS");
        inputs.put("jpInYear", "22");
        var row =
                new Row(
                        "e1",
                        "dinas-a",
                        PostClass.PELAKSANA,
                        EmploymentKind.PNS,
                        LocalDate.of(2022, 12, 31),
                        "jp-duty",
                        Direction.LOST,
                        "MET",
                        "NOT_MET",
                        inputs,
                        new TreeMap<>(),
                        List.of(new Fired("standing", "standing_r1")),
                        List.of(new Fired("standing", "standing_r2")));
        assertThat(LabCsv.row(Shown.named(row)))
                .isEqualTo(
                        "e1,dinas-a,PELAKSANA,PNS,2022-12-31,jp-duty,LOST,MET,NOT_MET,"
                                + "employmentKind=PNS; jpInYear=22,,standing:standing_r1,"
                                + "standing:standing_r2\r\n");
        assertThat(LabCsv.row(Shown.named(row)).split(","))
                .hasSameSizeAs(LabCsv.CHANGES.split(","));
        assertThat(LabCsv.row(Shown.veiled(row, "p1", Told.STANDING)))
                .startsWith("p1,,PELAKSANA,PNS,2022,jp-duty,")
                .doesNotContain("e1");
        assertThat(LabCsv.PROGRAMMES)
                .startsWith("programmeId,code,title,on,policy,direction,before,after,inputs,");
        assertThat(LabCsv.VEILED).startsWith("pseudonym,agencyId,postClass,kind,year,policy,");
    }
}
