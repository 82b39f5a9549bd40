package id.jejak.infra.backup;

import id.jejak.infra.automation.AutomationPlaces;
import id.jejak.ledger.backup.Backup;
import id.jejak.ledger.backup.BackupProblem;
import id.jejak.ledger.backup.LedgerBackups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;

/** Backups of the ledger, for administrators. They stay on the machine: nothing is sent out. */
@RestController
@RequestMapping("/api/ledger/backups")
class BackupApi {
    private static final Logger LOG = LoggerFactory.getLogger(BackupApi.class);

    private final LedgerBackups backups;
    private final BackupHome home;
    private final ObjectProvider<AutomationPlaces> automations;

    BackupApi(
            LedgerBackups backups, BackupHome home, ObjectProvider<AutomationPlaces> automations) {
        this.backups = backups;
        this.home = home;
        this.automations = automations;
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
            // Before the ledger, which then holds whatever they have seen.
            var places = places();
            var made = backups.make();
            AutomationsNote.write(home.folder().resolve(made.name()), places);
            LOG.info("Backup {} of {} events", made.name(), made.sum().events());
            return made;
        } catch (BackupProblem refused) {
            throw new BackupRefused(refused);
        }
    }

    /** Of this process's side: backups of nodes are made on one that takes commands. */
    private Map<String, Long> places() {
        var known = automations.getIfAvailable();
        return known == null ? Map.of() : known.all();
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
