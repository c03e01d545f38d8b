package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CasePathsTest {

    @Test
    void hostileNamesCanOnlyBeRead() {
        assertThat(CasePaths.shown("../../../x/evil.txt")).isEqualTo("%2E%2E/%2E%2E/%2E%2E/x/evil.txt");
        assertThat(CasePaths.shown("C:\\windows\\x.txt")).isEqualTo("C:/windows/x.txt");
        assertThat(CasePaths.shown("/etc/passwd")).isEqualTo("etc/passwd");
        assertThat(CasePaths.shown("report\u202Efdp.exe")).isEqualTo("report%E2%80%AEfdp.exe");
        assertThat(CasePaths.shown("")).isEqualTo("unnamed");
    }

    @Property(tries = 200)
    void noNameLeadsUpOrHoldsControlCharacters(@ForAll String name) {
        String shown = CasePaths.shown(name);
        assertThat(shown.split("/")).isNotEmpty().doesNotContain("..", ".", "");
        assertThat(shown.codePoints()).noneMatch(Character::isISOControl);
    }

    @Test
    void aContainerStandsBeforeWhatItHolds() {
        assertThat(Stream.of("mail.eml-2", "mail.eml/a.pdf", "mail.eml").sorted(CasePaths::compare))
                .containsExactly("mail.eml", "mail.eml/a.pdf", "mail.eml-2");
    }

    @Test
    void equalNamesAreNumbered() {
        Set<String> taken = new HashSet<>();
        assertThat(List.of(
                        CasePaths.unique("a.pdf", taken),
                        CasePaths.unique("a.pdf", taken),
                        CasePaths.unique("a.pdf", taken)))
                .containsExactly("a.pdf", "a.pdf (2)", "a.pdf (3)");
    }

    @Test
    void filesThatSystemsLeaveBehindAreNoPartOfACase() {
        assertThat(List.of("__MACOSX/a.pdf", ".DS_Store", "x/Thumbs.db", "a/.hidden/b.txt"))
                .allMatch(CasePaths::isJunk);
        assertThat(List.of("a.pdf", "../a.pdf", "x/y.txt")).noneMatch(CasePaths::isJunk);
    }
}
