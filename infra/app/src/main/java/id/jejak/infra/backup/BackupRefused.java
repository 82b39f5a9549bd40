package id.jejak.infra.backup;

import id.jejak.infra.web.CodedProblem;
import id.jejak.infra.web.Problem;
import id.jejak.ledger.backup.BackupProblem;

import org.springframework.http.HttpStatus;

/** A backup that cannot be made or checked now. */
final class BackupRefused extends RuntimeException implements CodedProblem {
    private final transient BackupProblem refused;

    BackupRefused(BackupProblem refused) {
        super(refused.getMessage(), refused);
        this.refused = refused;
    }

    @Override
    public Problem problem() {
        var detail = String.valueOf(refused.getMessage());
        return switch (refused.kind()) {
            case RUNNING ->
                    Problem.of(HttpStatus.CONFLICT, refused.code(), "Not at the same time", detail);
            case UNKNOWN -> Problem.of(HttpStatus.NOT_FOUND, refused.code(), "Not found", detail);
        };
    }
}
