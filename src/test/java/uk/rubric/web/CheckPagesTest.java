package uk.rubric.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import uk.rubric.facts.Audience;
import uk.rubric.facts.Stage;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class CheckPagesTest {

    @Configuration(proxyBeanMethods = false)
    @Import(WebConfiguration.class)
    static class Wiring {
        @Bean
        FakeChecks checks() {
            return new FakeChecks();
        }
    }

    @Autowired
    private MockMvc pages;

    @Autowired
    private FakeChecks checks;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void allowsNothingButItsOwnStylesAndPictures() throws Exception {
        pages.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy",
                                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                                        + "frame-ancestors 'none'; base-uri 'none'"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, Matchers.containsString("no-store")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string(Matchers.not(Matchers.containsString("<script"))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("style="))));
    }

    @Test
    void servesEveryStyleSheetThatItsPagesName() throws Exception {
        Matcher links = Pattern.compile("<link rel=\"(?:stylesheet|icon)\" href=\"([^\"]+)\"")
                .matcher(page("/"));
        int found = 0;
        for (; links.find(); found++) {
            pages.perform(get(links.group(1))).andExpect(status().isOk());
        }
        assertThat(found).isEqualTo(3);
    }

    @Test
    void refusesAFormThatItDidNotHandOut() throws Exception {
        pages.perform(multipart("/checks").file(file("case.zip")).session(session))
                .andExpect(status().isForbidden());
    }

    @Test
    void asksForAFileWhereNoneWasChosen() throws Exception {
        pages.perform(multipart("/checks").param("_csrf", token()).session(session))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(Matchers.containsString("href=\"#files\">Choose the case file to check")));
    }

    @Test
    void asksForARealDate() throws Exception {
        pages.perform(upload("case.zip")
                        .param("on-day", "31")
                        .param("on-month", "2")
                        .param("on-year", "2026"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(Matchers.containsString("Enter a real date")))
                .andExpect(content().string(Matchers.containsString("value=\"31\"")));
    }

    @Test
    void passesOnWhatWasChosen() throws Exception {
        pages.perform(upload("case.zip")
                        .param("audience", "DEFENCE")
                        .param("stage", "FULL_FILE")
                        .param("defendant", " D2 ")
                        .param("on-day", "27")
                        .param("on-month", "3")
                        .param("on-year", "2026"))
                .andExpect(status().isFound());
        await().untilAsserted(() -> assertThat(checks.options.get()).isNotNull().satisfies(options -> {
            assertThat(options.audience()).contains(Audience.DEFENCE);
            assertThat(options.stage()).contains(Stage.FULL_FILE);
            assertThat(options.defendant()).contains("D2");
            assertThat(options.on()).contains(LocalDate.of(2026, 3, 27));
        }));
    }

    @Test
    void showsHowFarTheReadingIs() throws Exception {
        checks.hold = new CountDownLatch(1);
        try {
            String check = submit("case.zip");
            await().untilAsserted(() -> assertThat(page(check))
                    .contains("Read 3 of 8 documents", "<meta http-equiv=\"refresh\" content=\"2\">"));
        } finally {
            checks.hold.countDown();
        }
    }

    @Test
    void showsTheFindingsOnThePagesTheyAreOn() throws Exception {
        String check = finished("case.zip");
        assertThat(page(check))
                .contains("Not fully checked", "Encrypted", check + "/documents/d1#finding-1")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(page(check + "/documents/d1"))
                .contains("12 Example Road", "<polygon points=", "href=\"" + check + "/documents/d1/pages/1.png\"");
        byte[] png = pages.perform(get(check + "/documents/d1/pages/1.png").session(session))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, Matchers.containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    }

    @Test
    void hasNoPictureOfAPageThatThereIsNot() throws Exception {
        String check = finished("case.zip");
        for (String page : new String[] {"d1/pages/99.png", "d2/pages/1.png", "..%2F..%2Fetc/pages/1.png"}) {
            assertThat(pages.perform(get(java.net.URI.create(check + "/documents/" + page))
                                    .session(session))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isIn(400, 404);
        }
    }

    @Test
    void handsOutReportsWithAndWithoutDetails() throws Exception {
        String check = finished("case.zip");
        pages.perform(get(check + "/report/json").session(session))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                HttpHeaders.CONTENT_DISPOSITION, Matchers.containsString("filename=\"report.json\"")))
                .andExpect(content().string(Matchers.containsString("rubric-report/1")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("07700 900123"))));
        pages.perform(get(check + "/report/html").param("values", "true").session(session))
                .andExpect(content().string(Matchers.containsString("07700 900123")));
        pages.perform(get(check + "/report/exe").session(session)).andExpect(status().isNotFound());
    }

    @Test
    void showsNothingOfACheckToAnotherSession() throws Exception {
        String check = finished("case.zip");
        MockHttpSession other = new MockHttpSession();
        for (String page : new String[] {"", "/documents/d1", "/documents/d1/pages/1.png", "/report/html"}) {
            pages.perform(get(check + page).session(other)).andExpect(status().isNotFound());
            pages.perform(get(check + page)).andExpect(status().isNotFound());
        }
        pages.perform(post(check + "/end").session(other).param("_csrf", token(other)))
                .andExpect(status().isNotFound());
        assertThat(page(check)).contains("Not fully checked");
    }

    @Test
    void keepsNothingOnTheDiskAfterTheEnd() throws Exception {
        String check = finished("case.zip");
        Path folder = folder();
        assertThat(folder).isNotEmptyDirectory();
        pages.perform(post(check + "/end").session(session).param("_csrf", token()))
                .andExpect(status().isFound());
        assertThat(folder).doesNotExist();
        pages.perform(get(check).session(session)).andExpect(status().isNotFound());
    }

    @Test
    void keepsNothingOnTheDiskWhenTheSessionTimesOut() throws Exception {
        finished("case.zip");
        Path folder = folder();
        session.invalidate();
        assertThat(folder).doesNotExist();
    }

    @Test
    void keepsNothingOfACheckThatIsEndedWhileItRuns() throws Exception {
        checks.hold = new CountDownLatch(1);
        try {
            String check = submit("case.zip");
            await().untilAsserted(() -> assertThat(page(check)).contains("Read 3 of 8"));
            Path folder = folder();
            pages.perform(post(check + "/end").session(session).param("_csrf", token()))
                    .andExpect(status().isFound());
            assertThat(folder).doesNotExist();
            pages.perform(get(check).session(session)).andExpect(status().isNotFound());
        } finally {
            checks.hold.countDown();
        }
    }

    @Test
    void saysWhyACaseWasRefused() throws Exception {
        String check = submit("refused.zip");
        await().untilAsserted(() ->
                assertThat(page(check)).contains("Nothing was checked", "case.yaml:3: There is no stage"));
    }

    @Test
    void tellsNoWordOfTheCaseWhenTheProgramFails(CapturedOutput output) throws Exception {
        String check = submit("failing.zip");
        await().untilAsserted(() ->
                assertThat(page(check)).contains("The program failed").doesNotContain("Wilhelmina"));
        assertThat(output).contains("IllegalStateException").doesNotContain("Wilhelmina");
    }

    @Test
    void laysFilesIntoTheirFolderWhateverTheirNamesAre() throws Exception {
        finished("../../outside.pdf");
        assertThat(caseFile()).endsWithRaw(Path.of("case", "outside.pdf"));
    }

    @Test
    void takesSeveralFilesForOneCase() throws Exception {
        pages.perform(upload("a.pdf").file(file("a.pdf")).file(file("case.yaml")))
                .andExpect(status().isFound());
        await().untilAsserted(
                        () -> assertThat(checks.caseFile.get()).isNotNull().isDirectory());
        try (var files = Files.list(caseFile())) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.pdf", "a (2).pdf", "case.yaml");
        }
    }

    private Path caseFile() {
        return requireNonNull(checks.caseFile.get());
    }

    private Path folder() {
        return requireNonNull(requireNonNull(caseFile().getParent()).getParent());
    }

    private String finished(String name) throws Exception {
        String check = submit(name);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(page(check)).doesNotContain("http-equiv=\"refresh\""));
        return check;
    }

    private String submit(String name) throws Exception {
        checks.caseFile.set(null);
        String place = requireNonNull(pages.perform(upload(name))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(place).matches("/checks/[0-9a-f-]{36}");
        return place;
    }

    private MockMultipartHttpServletRequestBuilder upload(String name) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/checks").file(file(name));
        request.param("_csrf", token()).session(session);
        return request;
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("files", name, "application/zip", "content".getBytes(StandardCharsets.UTF_8));
    }

    private String page(String path) throws Exception {
        return pages.perform(get(path).session(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String token() throws Exception {
        return token(session);
    }

    private String token(MockHttpSession of) throws Exception {
        String start =
                pages.perform(get("/").session(of)).andReturn().getResponse().getContentAsString();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(start);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }
}
