package id.jejak.infra.web;

import org.springframework.web.util.HtmlUtils;

import java.util.Map;

/** A plain page that says what went wrong, in both languages where we know the case. */
final class ErrorPage {
    private static final Map<Integer, String> INDONESIAN =
            Map.ofEntries(
                    Map.entry(400, "Permintaan tidak dapat dibaca"),
                    Map.entry(401, "Silakan masuk dahulu"),
                    Map.entry(403, "Anda tidak berwenang"),
                    Map.entry(404, "Tidak ditemukan"),
                    Map.entry(405, "Cara ini tidak diizinkan"),
                    Map.entry(409, "Ditolak oleh aturan"),
                    Map.entry(413, "Isian terlalu besar"),
                    Map.entry(421, "Dilayani oleh simpul lain"),
                    Map.entry(429, "Terlalu banyak percobaan"),
                    Map.entry(500, "Terjadi kesalahan pada sistem"),
                    Map.entry(503, "Layanan sedang tidak tersedia"));
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="id">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Jejak</title>
            </head>
            <body style="font-family: system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; line-height: 1.5">
            <main>
            <h1>%1$s</h1>
            <p lang="en">%2$s: %3$s</p>
            <p><code>%4$s</code>%5$s</p>
            <p><a href="/">Kembali ke halaman utama</a></p>
            </main>
            </body>
            </html>
            """;

    private ErrorPage() {}

    static String of(Problem problem) {
        var correlation = problem.correlationId();
        return PAGE.formatted(
                escape(INDONESIAN.getOrDefault(problem.status(), "Permintaan ditolak")),
                escape(problem.title()),
                escape(problem.detail()),
                escape(problem.code()),
                correlation == null ? "" : " · " + escape(correlation));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
