package id.jejak.intake;

import id.jejak.deciding.FieldError;
import id.jejak.deciding.InputRejected;
import id.jejak.intake.csv.SourceFile;
import id.jejak.intake.kinds.FileKinds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files of uploads, ready to be read, until it is closed; then the uploads are deleted. */
final class Unpacked implements AutoCloseable {
    private final List<Upload> uploads;
    private final List<Zip> zips = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();

    private Unpacked(List<Upload> uploads) {
        this.uploads = uploads;
    }

    /**
     * @throws InputRejected {@code upload.unknown-type}, {@code file.unknown-kind}, or what {@link
     *     Zip} refuses; the uploads are deleted
     */
    static Unpacked of(List<Upload> uploads) {
        var unpacked = new Unpacked(uploads);
        try {
            uploads.forEach(unpacked::add);
            return unpacked;
        } catch (RuntimeException refused) {
            unpacked.close();
            throw refused;
        }
    }

    List<SourceFile> files() {
        return Sources.inOrder(files);
    }

    @Override
    public void close() {
        zips.forEach(Zip::close);
        uploads.forEach(upload -> Uploads.delete(upload.path()));
    }

    private void add(Upload upload) {
        requireKnown(upload.name());
        if (isZip(upload.name())) {
            try {
                var zip = Zip.open(upload.path());
                zips.add(zip);
                files.addAll(zip.files());
            } catch (IOException noZip) {
                throw refused("zip.unreadable", "This is no zip file, or it is encrypted.");
            }
        } else {
            files.add(new Sources.OnDisk(upload.name(), upload.path()));
        }
    }

    /** Before anything is sent in vain. */
    static void requireKnown(String name) {
        if (!isZip(name) && FileKinds.ofFile(name).isEmpty()) {
            throw name.toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? refused("file.unknown-kind", Sources.UNKNOWN_KIND)
                    : refused("upload.unknown-type", "Only .csv and .zip files are imported.");
        }
    }

    private static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static InputRejected refused(String code, String message) {
        return new InputRejected(List.of(new FieldError("file", code, message)));
    }
}
