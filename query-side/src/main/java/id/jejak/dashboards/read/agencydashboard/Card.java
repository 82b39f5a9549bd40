package id.jejak.dashboards.read.agencydashboard;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Sex;
import id.jejak.tallies.Placed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What the dashboards know of one employee. Nothing here depends on the order in which facts of
 * different streams were recorded.
 *
 * @param path agencies from the city down to the employee's own
 */
record Card(
        Service service,
        List<String> path,
        Assessed assessed,
        Learning learning,
        Evaluations evaluations,
        Awards awards)
        implements Placed {

    /**
     * @param since TMT CPNS, or the first day of the contract
     * @param retiredOn null while in service
     */
    record Service(
            EmploymentKind kind,
            Sex sex,
            LocalDate since,
            String post,
            PostClass postClass,
            @Nullable LocalDate retiredOn) {

        boolean isActive() {
            return retiredOn == null;
        }

        /** The two groups whose years and duties differ. */
        String group() {
            return groupOf(kind);
        }

        Service with(EmploymentKind next) {
            return new Service(next, sex, since, post, postClass, retiredOn);
        }

        Service with(String nextPost, PostClass nextClass) {
            return new Service(kind, sex, since, nextPost, nextClass, retiredOn);
        }

        Service retired(LocalDate on) {
            return new Service(kind, sex, since, post, postClass, on);
        }
    }

    static String groupOf(EmploymentKind kind) {
        return kind.isPns() ? EmploymentKind.PNS.name() : EmploymentKind.PPPK.name();
    }

    static Card of(Service service, List<String> path) {
        return new Card(service, path, Assessed.NONE, Learning.NONE, Evaluations.NONE, Awards.NONE);
    }

    Card with(Service next) {
        return new Card(next, path, assessed, learning, evaluations, awards);
    }

    Card movedTo(List<String> next) {
        return new Card(service, next, assessed, learning, evaluations, awards);
    }

    Card with(Assessed next) {
        return new Card(service, path, next, learning, evaluations, awards);
    }

    Card with(Learning next) {
        return new Card(service, path, assessed, next, evaluations, awards);
    }

    Card with(Evaluations next) {
        return new Card(service, path, assessed, learning, next, awards);
    }

    Card with(Awards next) {
        return new Card(service, path, assessed, learning, evaluations, next);
    }
}
