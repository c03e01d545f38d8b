package uk.rubric.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detectors;

/** The outside sets by name: where each lies below the folder of outside data, how it is read, and what its labels stand for. None of it is part of the project. */
final class OutsideSets {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Kind> PRESIDIO = Map.of("PERSON", Kind.PERSON_NAME, "PHONE_NUMBER", Kind.PHONE, "EMAIL_ADDRESS", Kind.EMAIL, "CREDIT_CARD", Kind.CARD,
            "IBAN_CODE", Kind.IBAN, "IP_ADDRESS", Kind.IP_ADDRESS, "ADDRESS", Kind.ADDRESS);

    private static final String COURT_PEERS = "recall/precision on the set's dev and test part: CoreNLP 3-class .98/.87, ANNIE .93/.88, NLP4J .95/.88";
    private static final String WEB_PEERS = "recall/precision on the set's test part: CoreNLP 3-class .82/.88, ANNIE .73/.75, NLP4J .83/.88";

    private static final List<OutsideSet> ALL = List.of(
            new OutsideSet("TAB, train", "01_tab_echr/tab_full_entities_train92.jsonl.gz", "PERSON", true, COURT_PEERS, OutsideSets::tab),
            new OutsideSet("TAB, dev", "01_tab_echr/tab_dev_masked_entities.jsonl", "the applicant's name, wherever it stands as a whole", false, "", OutsideSets::applicants),
            new OutsideSet("presidio-research, large", "02_pii_text/presidio_research/generated_large.json", "labels of the same name; addresses, telephones and names of the whole world",
                    true, "Presidio, all kinds together: recall .60 as shipped, .84 tuned (its own claim)", OutsideSets::presidio),
            new OutsideSet("re3d", "02_pii_text/re3d_dstl/data/train/re3d-train.conll", "Person", true, "", file -> columns(file, 1, "Person")),
            new OutsideSet("re3d", "02_pii_text/re3d_dstl/data/train/re3d-train.conll", "Person, where the label holds a name: no pronoun, no mere description or office", true, "", file -> named(columns(file, 1, "Person"))),
            new OutsideSet("wikigold", "02_pii_text/wikigold/wikigold.conll.txt", "PER", true, "", file -> columns(file, 1, "PER")),
            new OutsideSet("UNER EWT, dev", "02_pii_text/uner_english_ewt/en_ewt-ud-dev.iob2.gz", "PER", true, WEB_PEERS, file -> columns(file, 2, "PER")),
            new OutsideSet("WNUT17, dev", "02_pii_text/wnut17/emerging.dev.conll", "person", true, "", file -> columns(file, 1, "person")));

    /** Capitalised words of re3d's descriptions and pronouns that name nobody. */
    private static final Set<String> NAMELESS = Set.of("The", "His", "Her", "She", "They", "Their", "You", "Our", "Who", "This", "That", "Another", "One", "Some", "Many", "Foreign", "Secretary",
            "Minister", "Prime", "President", "Office", "Commander", "General", "Brig.", "Capt.", "Col.", "Gen.", "Lt.", "Sgt.", "Maj.", "Navy", "Army", "Air", "Force", "Marine", "Pentagon", "Defense", "Defence",
            "Department", "State", "Special", "Envoy", "Representative", "Ambassador", "British", "Iraqi", "Syrian", "Russian", "American", "Turkish", "Kurdish", "Iranian", "Central", "Command", "U.S.", "UK",
            "ISIL", "CJTF", "Chief", "High", "Commissioner", "SNCOs", "Mr", "Mrs");

    private OutsideSets() {}

    /** The table of all sets; a line in its place where their folder is not given. */
    static String table(@Nullable Path data, Detectors detectors) throws IOException {
        if (data == null || !Files.isDirectory(data)) {
            return "## Outside sets\n\nNot measured: the folder of outside data was not given (-Daccuracy.data=FOLDER) or is not there.\n";
        }
        StringBuilder table = new StringBuilder("## Outside sets\n\n| set | kind | labels | there | recall | whole | precision | peers |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (OutsideSet set : ALL) {
            set.rows(data, detectors).forEach(row -> table.append(row).append('\n'));
        }
        return table + "\n" + IdentifierVectors.table(data.resolve("identifier-vectors.csv"), detectors);
    }

    private static List<LabelledText> tab(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : lines(file)) {
            JsonNode document = JSON.readTree(line);
            List<LabelledText.Label> labels = new ArrayList<>();
            for (JsonNode entity : document.get("entities")) {
                if (entity.get("entity_type").asString().equals("PERSON")) {
                    labels.add(label(Kind.PERSON_NAME, entity.get("start_offset").asInt(), entity.get("end_offset").asInt()));
                }
            }
            texts.add(new LabelledText(document.get("text").asString(), labels));
        }
        return texts;
    }

    private static List<LabelledText> applicants(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String line : lines(file)) {
            JsonNode document = JSON.readTree(line);
            String text = document.get("text").asString();
            String name = document.get("people").asString();
            List<LabelledText.Label> labels = new ArrayList<>();
            for (int at = text.indexOf(name); at >= 0 && !name.isBlank(); at = text.indexOf(name, at + name.length())) {
                labels.add(label(Kind.PERSON_NAME, at, at + name.length()));
            }
            texts.add(new LabelledText(text, labels));
        }
        return texts;
    }

    private static List<LabelledText> presidio(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (JsonNode sentence : JSON.readTree(Files.readString(file))) {
            List<LabelledText.Label> labels = new ArrayList<>();
            for (JsonNode span : sentence.get("spans")) {
                Optional.ofNullable(PRESIDIO.get(span.get("entity_type").asString()))
                        .ifPresent(kind -> labels.add(label(kind, span.get("start_position").asInt(), span.get("end_position").asInt())));
            }
            texts.add(new LabelledText(sentence.get("full_text").asString(), labels));
        }
        return texts;
    }

    /** One word a line with its label in a later column; the words of a sentence are joined by blanks, which is not how people write. */
    private static List<LabelledText> columns(Path file, int column, String type) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<LabelledText.Label> labels = new ArrayList<>();
        int start = -1;
        List<String> lines = new ArrayList<>(lines(file));
        lines.add("");
        for (String line : lines) {
            String[] cells = line.split("[\t ]");
            boolean word = !line.isBlank() && !line.startsWith("# ") && cells.length > 1;
            String label = word ? cells[Math.min(column, cells.length - 1)] : "O";
            boolean inside = label.endsWith("-" + type);
            if (start >= 0 && (!inside || label.startsWith("B-"))) {
                labels.add(label(Kind.PERSON_NAME, start, text.length()));
                start = -1;
            }
            if (!word) {
                if (!text.isEmpty() && line.isBlank()) {
                    texts.add(new LabelledText(text.toString(), List.copyOf(labels)));
                    text.setLength(0);
                    labels.clear();
                }
                continue;
            }
            text.append(text.isEmpty() ? "" : " ");
            if (inside && start < 0) {
                start = text.length();
            }
            text.append(cells[column - 1]);
        }
        return texts;
    }

    /** Without the labels of pronouns and of people who are described but not named, at which nobody aims here; a find there counts as wrong. */
    private static List<LabelledText> named(List<LabelledText> texts) {
        return texts.stream().map(text -> new LabelledText(text.text(), text.labels().stream().filter(label -> names(text.text().substring(label.range().start(), label.range().end()))).toList())).toList();
    }

    private static boolean names(String words) {
        return Stream.of(words.split(" ")).anyMatch(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !NAMELESS.contains(word));
    }

    private static LabelledText.Label label(Kind kind, int start, int end) {
        return new LabelledText.Label(kind, new TextRange(start, end));
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
