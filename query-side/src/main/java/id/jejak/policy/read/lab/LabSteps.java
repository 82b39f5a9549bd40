package id.jejak.policy.read.lab;

import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.PolicyRef;
import id.jejak.pages.Wording;
import id.jejak.policy.read.book.PolicyBook;
import id.jejak.policy.read.book.Standing;
import id.jejak.policy.read.book.VersionView;
import id.jejak.policy.read.lab.Step.Next;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.Stamp;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How a policy maker goes on from a report: what was tried becomes a draft with its trial. */
@Component
final class LabSteps {
    private final PolicyBook book;
    private final Clock clock;

    LabSteps(PolicyBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    List<Step> of(Actor actor, Report report) {
        return report.stamp().candidate().stream()
                .map(used -> new Step(used.policy(), used.version(), next(actor, report, used)))
                .toList();
    }

    private Next next(Actor actor, Report report, Stamp.Used used) {
        try {
            var ref = new PolicyRef(used.policy(), used.version());
            var today = LocalDate.now(clock.withZone(Wording.ZONE));
            return next(report, used, book.version(actor, ref, today));
        } catch (NotFound _) {
            return Next.KEEP;
        }
    }

    private static Next next(Report report, Stamp.Used used, VersionView version) {
        if (version.standing() != Standing.DRAFT) {
            return Next.NONE;
        }
        if (!version.sha256().equals(used.sha256())) {
            return Next.OTHER_TEXT;
        }
        var done = version.preparation();
        if (done.simulations().stream().anyMatch(one -> one.question().equals(report.id()))) {
            return Next.RECORDED;
        }
        var check = done.check();
        var isSound =
                check != null && check.sha256().equals(used.sha256()) && check.decidedBy() != null;
        return isSound ? Next.RECORD : Next.CHECK;
    }
}
