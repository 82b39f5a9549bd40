package id.jejak.policy.rules.lab;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.training.events.TrainingForm;

import java.util.Random;

/** Towns of many people. */
final class People {
    private People() {}

    /** So many that several crowds are needed, in no special order. */
    static Town of(int many) {
        var town = new Town();
        var random = new Random(5);
        for (var at = many - 1; at >= 0; at--) {
            var id = "e%05d".formatted(at);
            var pns = at % 5 > 0;
            var nip = pns ? "199001012015022001" : "198503032015211001";
            town.employs(
                    id,
                    nip,
                    pns ? EmploymentKind.PNS : EmploymentKind.PPPK,
                    at % 3 == 0 ? PostClass.PENGAWAS : PostClass.PELAKSANA,
                    at % 2 == 0 ? "dinas-a" : "dinas-b",
                    "2015-02-01");
            for (var year = 2019; year <= 2023; year++) {
                var jp = 10 + random.nextInt(14);
                town.trains(id, TrainingForm.TECHNICAL, 2, jp, "" + jp, year + "-04-02");
                town.trains(id, TrainingForm.E_LEARNING, 1, 5, "3", year + "-05-03");
            }
        }
        return town;
    }
}
