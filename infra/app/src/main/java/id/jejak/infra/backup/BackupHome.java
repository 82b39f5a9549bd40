package id.jejak.infra.backup;

import java.nio.file.Path;

/** The folder that backups go to. */
public record BackupHome(Path folder) {}
