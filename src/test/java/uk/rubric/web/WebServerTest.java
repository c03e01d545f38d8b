package uk.rubric.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebServerTest {

    private static WebServer server;

    @BeforeAll
    static void starts() {
        server = WebServer.start(new FakeChecks(), "127.0.0.1", 0);
    }

    @AfterAll
    static void ends() {
        server.close();
    }

    @Test
    void keepsTheSessionOutOfAddressesAndScripts() throws IOException {
        assertThat(answer("GET / HTTP/1.1")).startsWith("HTTP/1.1 200").contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void turnsAwayAnUploadByItsAnnouncedSize() throws IOException {
        assertThat(answer("POST /checks HTTP/1.1\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 9999999999"))
                .startsWith("HTTP/1.1 303")
                .contains("Location: /?tooLarge=true", "Content-Security-Policy");
        assertThat(answer("GET /?tooLarge=true HTTP/1.1")).contains("The upload is too large");
    }

    @Test
    void explainsAPageThatIsNotThere() throws IOException {
        assertThat(answer("GET /checks/0 HTTP/1.1")).startsWith("HTTP/1.1 404").contains("Page not found");
    }

    @Test
    void explainsAFormWhoseSessionHasEnded() throws IOException {
        assertThat(answer("POST /checks/0/end HTTP/1.1\r\nContent-Length: 0"))
                .startsWith("HTTP/1.1 403")
                .contains("This page is out of date");
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            // To the end of the page, not of the connection: a refused upload is still awaited by the server.
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            for (int b; !isWhole(answer.toString(StandardCharsets.UTF_8)); answer.write(b)) {
                b = socket.getInputStream().read();
                if (b < 0) {
                    break;
                }
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private static boolean isWhole(String answer) {
        return answer.contains("</html>") || (answer.startsWith("HTTP/1.1 3") && answer.contains("\r\n\r\n"));
    }
}
