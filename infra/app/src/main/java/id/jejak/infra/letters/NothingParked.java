package id.jejak.infra.letters;

import id.jejak.infra.web.CodedProblem;
import id.jejak.infra.web.Problem;

import org.springframework.http.HttpStatus;

/** Nothing of this sequence is parked, here or any more. */
final class NothingParked extends RuntimeException implements CodedProblem {
    @Override
    public Problem problem() {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "dead-letter.unknown",
                "Not found",
                "Nothing of this processor and sequence is parked here.");
    }
}
