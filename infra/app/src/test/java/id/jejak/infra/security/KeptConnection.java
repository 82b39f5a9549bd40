package id.jejak.infra.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One connection over which request after request is sent, as browsers and proxies do. */
final class KeptConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
    private static final Pattern CLOSES = Pattern.compile("(?i)\r\nconnection: close\r\n");

    private final int port;
    private Socket socket;
    private int opened;

    KeptConnection(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        opened++;
    }

    /** How many connections it took. */
    int opened() {
        return opened;
    }

    /**
     * Sends a request in parts and reads the whole answer.
     *
     * @return the status
     * @throws java.net.SocketTimeoutException if there is no answer in time
     */
    int status(String... parts) throws IOException {
        send(parts);
        return status();
    }

    void send(String... parts) throws IOException {
        for (var part : parts) {
            socket.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }

    /**
     * Reads the whole answer to a request that was sent.
     *
     * @throws java.net.SocketTimeoutException if there is no answer in time
     */
    int status() throws IOException {
        var head = answer();
        if (CLOSES.matcher(head).find()) {
            socket.close();
            open();
        }
        return Integer.parseInt(head.substring(9, 12));
    }

    private String answer() throws IOException {
        var in = socket.getInputStream();
        var head = head(in);
        var length = LENGTH.matcher(head);
        in.skipNBytes(length.find() ? Long.parseLong(length.group(1)) : 0);
        return head;
    }

    private static String head(InputStream in) throws IOException {
        var heard = new ByteArrayOutputStream();
        while (!heard.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("hung up after: " + heard);
            }
            heard.write(next);
        }
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
