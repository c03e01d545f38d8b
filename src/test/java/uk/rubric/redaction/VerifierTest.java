package uk.rubric.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rubric.documents.reading.LeakClass;
import uk.rubric.documents.reading.WorkerCaseReader;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detectors;
import uk.rubric.redaction.Verification.Verdict;
import uk.rubric.report.Values;

class VerifierTest {

    private static final String WORDS = "Mary Jones 07700 900123";

    private static WorkerCaseReader reader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void starts() {
        reader = new WorkerCaseReader();
    }

    @AfterAll
    static void ends() {
        reader.close();
    }

    @ParameterizedTest
    @EnumSource(LeakClass.class)
    void whatAnyLeakKeepsIsGradedAsADetailAndNotShown(LeakClass leak) throws IOException {
        Verification verification = verify(leak.leaking(WORDS));
        assertThat(verification.verdict()).isEqualTo(Verdict.SOMETHING_HIDES);
        if (leak == LeakClass.IN_AN_ATTACHMENT) {
            assertThat(verification.files().get(1).hidden())
                    .extracting(Hidden::where)
                    .containsExactly(HidingPlace.FILE_WITHIN);
        } else {
            assertThat(verification.files().getFirst().hidden()).anySatisfy(hidden -> {
                assertThat(hidden.grade()).isEqualTo(Hidden.Grade.DETAIL);
                assertThat(hidden.details()).contains(Kind.PHONE);
            });
        }
        VerificationReport withheld = new VerificationReport(verification, Values.WITHHELD);
        assertThat(withheld.text() + withheld.json()).doesNotContain("Jones", "900123");
        if (leak != LeakClass.IN_AN_ATTACHMENT) {
            assertThat(new VerificationReport(verification, Values.SHOWN).json())
                    .contains(WORDS);
        }
    }

    @ParameterizedTest
    @EnumSource(LeakClass.class)
    void nothingHidesInTheSameFileWithNothingToTell(LeakClass leak) throws IOException {
        assertThat(verify(leak.clean()).verdict()).isEqualTo(Verdict.NOTHING_HIDES);
    }

    @Test
    void whatCouldNotBeSeenOutranksEverything() throws IOException {
        byte[] half = LeakClass.UNDER_A_BLACK_BOX.leaking(WORDS);
        Verification verification = verify(java.util.Arrays.copyOf(half, half.length / 3));
        assertThat(verification.verdict()).isEqualTo(Verdict.NOT_FULLY_CHECKED);
        assertThat(new VerificationReport(verification, Values.WITHHELD).text()).contains("NOT SEEN");
    }

    @Test
    void plainTextHidesNothing() throws IOException {
        assertThat(verify("The officer went home.".getBytes(StandardCharsets.UTF_8))
                        .verdict())
                .isEqualTo(Verdict.NOTHING_HIDES);
    }

    private Verification verify(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file.bin"), bytes);
        return switch (new Verifier(reader, Detectors.of(Map.of())).verify(List.of(file))) {
            case Verifier.Done done -> done.verification();
            case Verifier.Refused refused -> throw new AssertionError(refused.reason());
        };
    }
}
