package id.jejak.infra.story;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A client's own record of what Jejak acknowledged, on disk before the next command is sent. */
final class Diary implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    Diary(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    void acknowledged(Answer.Outcome outcome) {
        var line = JsonMapper.shared().writeValueAsString(outcome) + "\n";
        try {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Answer.Outcome> read() throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> JsonMapper.shared().readValue(line, Answer.Outcome.class))
                .toList();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
