package id.jejak.award.write;

import static id.jejak.award.write.AwardRejection.ALREADY_GRANTED;
import static id.jejak.award.write.AwardRejection.ALREADY_NOMINATED;
import static id.jejak.award.write.AwardRejection.ALREADY_REVOKED;
import static id.jejak.award.write.AwardRejection.ANOTHER_EMPLOYEE;
import static id.jejak.award.write.AwardRejection.BEFORE_LAST_STEP;
import static id.jejak.award.write.AwardRejection.DECREE_MISSING;
import static id.jejak.award.write.AwardRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.award.write.AwardRejection.NOT_A_PNS;
import static id.jejak.award.write.AwardRejection.NOT_GRANTED;
import static id.jejak.award.write.AwardRejection.NOT_NOMINATED;
import static id.jejak.award.write.AwardRejection.PUNISHED;
import static id.jejak.award.write.AwardRejection.REASON_MISSING;
import static id.jejak.award.write.AwardRejection.SERVICE_TOO_SHORT;
import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;

import id.jejak.award.events.AwardEvent;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.rules.ServiceAward;
import id.jejak.award.rules.ServiceAward.Weighed;
import id.jejak.award.write.Award.Granted;
import id.jejak.award.write.Award.Nominated;
import id.jejak.award.write.Award.Published;
import id.jejak.award.write.Award.Revoked;
import id.jejak.award.write.Award.Unopened;
import id.jejak.award.write.AwardCommand.GrantAward;
import id.jejak.award.write.AwardCommand.NominateForAward;
import id.jejak.award.write.AwardCommand.PublishAward;
import id.jejak.award.write.AwardCommand.RevokeAward;
import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;

/**
 * Rules of an award case. That nobody acts in the own case is the guard's business ({@link
 * id.jejak.deciding.Target#ofAnother}): a nominator is an office or a name, not an account.
 * Satyalancana is barred by a medium or heavy disciplinary measure ({@link ServiceAward}).
 */
final class AwardDecider {
    private AwardDecider() {}

    /**
     * @param nominee the employee's service as it is known now
     * @param measures against the employee, those annulled left out
     */
    static Decision<AwardEvent> nominate(
            NominateForAward c,
            Award state,
            ServiceRecord nominee,
            Collection<Measure> measures,
            Policies policies) {
        return switch (state) {
            case Unopened _ -> open(c, nominee, measures, policies);
            case Nominated(var opened) -> again(c, opened);
            case Granted(var opened, _) -> again(c, opened);
            case Published(var opened, _) -> again(c, opened);
            case Revoked(var opened, _, _) -> again(c, opened);
        };
    }

    static Decision<AwardEvent> grant(GrantAward c, Award state) {
        return switch (state) {
            case Unopened _ -> reject(NOT_NOMINATED);
            case Nominated(var opened) -> grant(c, opened);
            case Granted(var opened, var grant) -> repeat(c, opened, grant, ALREADY_GRANTED);
            case Published(var opened, var grant) -> repeat(c, opened, grant, ALREADY_GRANTED);
            case Revoked(var opened, var grant, _) -> repeat(c, opened, grant, ALREADY_REVOKED);
        };
    }

    static Decision<AwardEvent> publish(PublishAward c, Award state) {
        return switch (state) {
            case Unopened _, Nominated _ -> reject(NOT_GRANTED);
            case Granted(var opened, _) when isAboutAnother(opened, c.employeeId()) ->
                    reject(ANOTHER_EMPLOYEE);
            case Granted(_, var grant) when isBefore(c.on(), grant) -> reject(BEFORE_LAST_STEP);
            case Granted(var opened, _) ->
                    accept(new AwardPublished(c.awardId(), c.employeeId(), opened.kind(), c.on()));
            case Published _ -> nothing();
            case Revoked _ -> reject(ALREADY_REVOKED);
        };
    }

    static Decision<AwardEvent> revoke(RevokeAward c, Award state) {
        return switch (state) {
            case Unopened _, Nominated _ -> reject(NOT_GRANTED);
            case Granted(var opened, _) when isAboutAnother(opened, c.employeeId()) ->
                    reject(ANOTHER_EMPLOYEE);
            case Granted(_, var grant) -> revoke(c, grant);
            case Published(var opened, _) when isAboutAnother(opened, c.employeeId()) ->
                    reject(ANOTHER_EMPLOYEE);
            case Published(_, var grant) -> revoke(c, grant);
            case Revoked(_, _, var end)
                    when end.employeeId().equals(c.employeeId())
                            && end.reason().equals(c.reason()) ->
                    nothing();
            case Revoked _ -> reject(ALREADY_REVOKED);
        };
    }

    private static Decision<AwardEvent> open(
            NominateForAward c,
            ServiceRecord nominee,
            Collection<Measure> measures,
            Policies policies) {
        return switch (nominee) {
            case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
            case ServiceRecord.Known who when ServiceAward.is(c.kind()) ->
                    byPolicy(
                            () ->
                                    ServiceAward.of(
                                            c.kind(),
                                            who.kindOn(c.on()),
                                            who.since(),
                                            measures,
                                            c.on(),
                                            policies),
                            weighed -> open(c, weighed));
            case ServiceRecord.Known who
                    when YearMonth.from(c.on()).isBefore(YearMonth.from(who.since())) ->
                    reject(SERVICE_TOO_SHORT);
            case ServiceRecord.Known _ -> accept(nominated(c, null, c.on()));
        };
    }

    private static Decision<AwardEvent> open(NominateForAward c, Weighed weighed) {
        return switch (weighed.verdict()) {
            case NOT_A_PNS -> reject(NOT_A_PNS);
            case SERVICE_TOO_SHORT -> reject(SERVICE_TOO_SHORT);
            case PUNISHED -> reject(PUNISHED);
            case ELIGIBLE -> accept(nominated(c, weighed.policy(), c.on()));
        };
    }

    private static Decision<AwardEvent> again(NominateForAward c, AwardNominated opened) {
        return nominated(c, opened.policy(), opened.occurredOn()).equals(opened)
                ? nothing()
                : reject(ALREADY_NOMINATED);
    }

    private static Decision<AwardEvent> grant(GrantAward c, AwardNominated opened) {
        if (isAboutAnother(opened, c.employeeId())) {
            return reject(ANOTHER_EMPLOYEE);
        }
        if (c.decree().isBlank()) {
            return reject(DECREE_MISSING);
        }
        return isBefore(c.on(), opened)
                ? reject(BEFORE_LAST_STEP)
                : accept(
                        new AwardGranted(
                                c.awardId(), c.employeeId(), opened.kind(), c.decree(), c.on()));
    }

    private static Decision<AwardEvent> repeat(
            GrantAward c, AwardNominated opened, AwardGranted grant, AwardRejection otherwise) {
        if (isAboutAnother(opened, c.employeeId())) {
            return reject(ANOTHER_EMPLOYEE);
        }
        return grant.decree().equals(c.decree()) ? nothing() : reject(otherwise);
    }

    private static Decision<AwardEvent> revoke(RevokeAward c, AwardGranted grant) {
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        return isBefore(c.on(), grant)
                ? reject(BEFORE_LAST_STEP)
                : accept(
                        new AwardRevoked(
                                c.awardId(), c.employeeId(), grant.kind(), c.reason(), c.on()));
    }

    private static boolean isBefore(LocalDate day, AwardEvent step) {
        return day.isBefore(step.occurredOn());
    }

    private static boolean isAboutAnother(AwardNominated opened, EmployeeId employee) {
        return !opened.employeeId().equals(employee);
    }

    private static AwardNominated nominated(
            NominateForAward c, @Nullable PolicyRef policy, LocalDate on) {
        return new AwardNominated(
                c.awardId(), c.employeeId(), c.kind(), c.nominatedBy(), c.grounds(), policy, on);
    }
}
