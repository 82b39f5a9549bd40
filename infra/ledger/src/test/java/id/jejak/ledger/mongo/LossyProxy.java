package id.jejak.ledger.mongo;

import com.mongodb.ServerAddress;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between a driver and a server, and cuts the connection around an insert when told to. */
final class LossyProxy implements AutoCloseable {

    enum Loss {
        NONE,
        /** The insert never reaches the server. */
        REQUEST,
        /** The insert is carried out, and nobody hears of it. */
        REPLY
    }

    private final ServerSocket listener;
    private final ServerAddress server;
    private volatile boolean away;
    private volatile boolean cut;
    private final AtomicReference<Loss> next = new AtomicReference<>(Loss.NONE);

    LossyProxy(ServerAddress server) throws IOException {
        this.server = server;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** What happens to the next insert, once. */
    void lose(Loss loss) {
        next.set(loss);
    }

    /** Carries out the next insert, tells nobody, and lets no message through from then on. */
    void loseReplyAndStayAway() {
        away = true;
        next.set(Loss.REPLY);
    }

    void comeBack() {
        away = false;
        cut = false;
    }

    int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var client = listener.accept();
                Thread.ofVirtual().start(() -> relay(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void relay(Socket client) {
        try (client;
                var upstream = new Socket(server.getHost(), server.getPort())) {
            var fromClient = new DataInputStream(client.getInputStream());
            var fromServer = new DataInputStream(upstream.getInputStream());
            while (true) {
                var request = message(fromClient);
                if (cut) {
                    return;
                }
                var loss = isInsert(request) ? next.getAndSet(Loss.NONE) : Loss.NONE;
                if (loss == Loss.REQUEST) {
                    return;
                }
                upstream.getOutputStream().write(request);
                var reply = message(fromServer);
                if (loss == Loss.REPLY) {
                    cut = away;
                    return;
                }
                client.getOutputStream().write(reply);
            }
        } catch (IOException ended) {
            // One of the two hung up.
        }
    }

    /** One message of the protocol: its length, little-endian, then the rest. */
    private static byte[] message(DataInputStream in) throws IOException {
        var length = new byte[4];
        in.readFully(length);
        var message =
                ByteBuffer.allocate(
                        ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt());
        message.put(length);
        in.readFully(message.array(), 4, message.capacity() - 4);
        return message.array();
    }

    private static boolean isInsert(byte[] message) {
        return new String(message, StandardCharsets.ISO_8859_1).contains("\u0002insert\0");
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
