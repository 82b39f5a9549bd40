package id.jejak.infra.letters;

import id.jejak.infra.web.CodedProblem;
import id.jejak.infra.web.Problem;

import org.springframework.http.HttpStatus;

/** The process that runs a read model has not answered; it will do what was asked all the same. */
final class NotDoneYet extends RuntimeException implements CodedProblem {
    @Override
    public Problem problem() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "dead-letter.not-done-yet",
                "Not done yet",
                "It will be done as soon as the process that runs this view can. Look again.");
    }
}
