package id.jejak.infra.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sends bytes as they are, because clients that know HTTP refuse to say nonsense. */
final class RawHttp {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int MOST_BYTES = 1 << 18;

    private RawHttp() {}

    /**
     * @param status 0 where the server hung up without a word
     */
    record Answer(int status, Map<String, String> headers, String body) {
        String contentType() {
            return headers.getOrDefault("content-type", "");
        }
    }

    static Answer send(int port, byte[] request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request);
            return answer(read(socket));
        }
    }

    /** A server may answer and hang up before it has heard everything. */
    private static void write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (IOException _) {
            // What it said is still to be read.
        }
    }

    private static String read(Socket socket) throws IOException {
        var heard = new ByteArrayOutputStream();
        var chunk = new byte[8_192];
        try {
            for (int got; (got = socket.getInputStream().read(chunk)) >= 0; ) {
                heard.write(chunk, 0, got);
                var text = heard.toString(StandardCharsets.ISO_8859_1);
                if (heard.size() > MOST_BYTES || isOpenStream(text)) {
                    return text;
                }
            }
        } catch (java.net.SocketException _) {
            // Hung up with something unread.
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    private static boolean isOpenStream(String heard) {
        return heard.contains("\r\n\r\n")
                && heard.toLowerCase(Locale.ROOT).contains("content-type: text/event-stream");
    }

    private static Answer answer(String heard) {
        if (!heard.startsWith("HTTP/1.1 ")) {
            return new Answer(0, Map.of(), heard);
        }
        var end = heard.indexOf("\r\n\r\n");
        var lines = heard.substring(0, end).split("\r\n");
        var headers = new LinkedHashMap<String, String>();
        for (int at = 1; at < lines.length; at++) {
            var colon = lines[at].indexOf(':');
            headers.put(
                    lines[at].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[at].substring(colon + 1).strip());
        }
        return new Answer(
                Integer.parseInt(lines[0].substring(9, 12)), headers, heard.substring(end + 4));
    }
}
