package id.jejak.infra.backup;

import id.jejak.ledger.backup.Backup;
import id.jejak.ledger.backup.BackupProblem;
import id.jejak.ledger.backup.LedgerBackups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Backups of the ledger, for administrators. They stay on the machine: nothing is sent out. */
@RestController
@RequestMapping("/api/ledger/backups")
class BackupApi {
    private static final Logger LOG = LoggerFactory.getLogger(BackupApi.class);

    private final LedgerBackups backups;

    BackupApi(LedgerBackups backups) {
        this.backups = backups;
    }

    @GetMapping
    List<Backup> all() {
        return backups.all();
    }

    /** Answers when the copy is made, flushed and read again. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Backup make() {
        try {
            var made = backups.make();
            LOG.info("Backup {} of {} events", made.name(), made.sum().events());
            return made;
        } catch (BackupProblem refused) {
            throw new BackupRefused(refused);
        }
    }

    @PostMapping("/{name}/check")
    Backup check(@PathVariable String name) {
        try {
            var checked = backups.check(name);
            if (!checked.sound()) {
                LOG.error("The backup {} is broken: {}", checked.name(), checked.problem());
            }
            return checked;
        } catch (BackupProblem refused) {
            throw new BackupRefused(refused);
        }
    }
}
