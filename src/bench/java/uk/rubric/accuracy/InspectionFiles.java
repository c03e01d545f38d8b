package uk.rubric.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.rubric.example.InjuryPhotograph;
import uk.rubric.facts.Kind;
import uk.rubric.facts.OwnerRole;

/**
 * Makes the set of an inspection: 700 case files for the defence at first hearing, 50 of each of 14 areas, of which 98 hold one breach of the sorts
 * and in the shares that the inspection of 2020 found. The rest hold what may be served. Seeded: the same files on every machine.
 */
public final class InspectionFiles {

    public static final int AREAS = 14;
    public static final int FILES_AN_AREA = 50;

    /** What went wrong, and in how many files: three in five tell too much in the body of a statement. */
    private static final Map<String, Integer> SORTS = Map.of(
            "statement-witness", 30, "statement-victim", 20, "statement-officer", 10, "summary", 14, "stray-print", 6, "witness-list", 6, "discharge", 6, "band", 6);

    private static final List<String> CLEAN =
            List.of("charge", "summary", "statement-victim", "statement-witness", "statement-officer", "interview");

    private static final Map<String, String> TITLES = Map.of(
            "charge", "MG4 charge", "summary", "MG5 summary", "statement-victim", "MG11 victim", "statement-witness", "MG11 witness", "statement-officer", "MG11 officer",
            "interview", "MG15 interview", "print", "PNC print", "stray-print", "PNC print", "witness-list", "MG9", "discharge", "exhibit notes");

    /** Details of a protected person that only a breach shows in these stories. */
    private static final Set<Kind> TOLD = EnumSet.of(
            Kind.PHONE, Kind.EMAIL, Kind.ADDRESS, Kind.DATE_OF_BIRTH, Kind.VRM, Kind.NHS_NUMBER, Kind.HOSPITAL_NUMBER);

    private static final Set<OwnerRole> OPEN = EnumSet.of(OwnerRole.DEFENDANT, OwnerRole.POLICE, OwnerRole.PROFESSIONAL, OwnerRole.ORGANISATION);

    private static final long SEED = 20200701L;

    private final Map<String, Story> stories;
    private final Lexicon lexicon;
    private final List<Optional<String>> plan;

    /** Reads the stories below a home folder. */
    public InspectionFiles(Path home) throws IOException {
        Path folder = home.resolve("src/bench/stories");
        this.stories = Story.read(folder.resolve("inspection")).stream()
                .collect(Collectors.toMap(story -> story.name().replace(".story", ""), Function.identity()));
        this.lexicon = Lexicon.read(folder.resolve("development/words.txt"));
        this.plan = plan();
    }

    /** @param path below the case's folder */
    public record Served(String path, byte[] bytes) {}

    /**
     * What is wrong with a file.
     *
     * @param path of the document in which it stands
     * @param sort of mistake
     * @param values the details told; none where the document itself must not be served
     * @param names of the people beside them whom the case does not know; to report one is right, though what is looked for are the values
     */
    public record Breach(String path, String sort, List<String> values, List<String> names) {}

    /** A case file of an area. */
    public record CaseFile(int area, String statement, List<Served> documents, Optional<Breach> breach) {}

    private static List<Optional<String>> plan() {
        List<Optional<String>> plan = new ArrayList<>();
        SORTS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(sort -> plan.addAll(Collections.nCopies(sort.getValue(), Optional.of(sort.getKey()))));
        plan.addAll(Collections.nCopies(AREAS * FILES_AN_AREA - plan.size(), Optional.empty()));
        Collections.shuffle(plan, new Random(SEED));
        return List.copyOf(plan);
    }

    /** How many files there are. */
    public int size() {
        return plan.size();
    }

    /** One of the files. */
    public CaseFile make(int number) throws IOException {
        Random random = new Random(SEED + 7919L * (number + 1));
        Cast cast = new Cast(random);
        Optional<String> wrong = plan.get(number);
        List<Served> documents = new ArrayList<>();
        Optional<Breach> breach = Optional.empty();
        List<String> told = new ArrayList<>(CLEAN);
        if (random.nextBoolean() && wrong.filter("stray-print"::equals).isEmpty()) {
            told.add("print");
        }
        wrong.filter(sort -> !CLEAN.contains(sort)).ifPresent(told::add);
        for (String name : told) {
            boolean here = wrong.filter(name::equals).isPresent();
            List<String> values = new ArrayList<>();
            List<String> names = new ArrayList<>();
            Served document = document(name, here, cast, random, values, names);
            documents.add(document);
            if (here) {
                boolean whole = name.equals("witness-list") || name.equals("stray-print");
                breach = Optional.of(new Breach(document.path(), name, whole ? List.of() : List.copyOf(values), List.copyOf(names)));
            }
        }
        return new CaseFile(number / FILES_AN_AREA + 1, cast.statement(), List.copyOf(documents), breach);
    }

    private Served document(String name, boolean wrong, Cast cast, Random random, List<String> values, List<String> names) throws IOException {
        Story story = stories.get(name);
        if (story == null) {
            throw new IllegalArgumentException("no story " + name);
        }
        Story told = wrong && CLEAN.contains(name) ? telling(story) : story;
        cast.begin();
        MarkedText text = Telling.of(told, new Wording(new Voice(random, lexicon), cast::urn), random, cast::one);
        text.pieces().forEach(piece -> piece.mark().filter(mark -> mark.kind().filter(TOLD::contains).isPresent())
                .filter(mark -> mark.owner().filter(owner -> !OPEN.contains(owner.role())).isPresent())
                .ifPresent(mark -> values.add(piece.text())));
        text.pieces().forEach(piece -> piece.mark().filter(mark -> mark.kind().filter(Kind.PERSON_NAME::equals).isPresent())
                .filter(mark -> mark.owner().filter(owner -> owner.role() == OwnerRole.REPORTER || owner.role() == OwnerRole.THIRD_PARTY).isPresent())
                .ifPresent(mark -> names.add(piece.text())));
        if (name.equals("band")) {
            List<String> lines = text.pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining()).lines().toList();
            return new Served("exhibits/injury.jpg", new InjuryPhotograph(lines, "AB/1").bytes());
        }
        Wear.Worn worn = new Wear(random, false).of(text, name);
        return new Served(TITLES.get(name) + ".pdf", PrintedText.pdf(worn.pages()));
    }

    /** The same story with its wordings that tell too much in the place that is empty in a clean file. */
    private static Story telling(Story story) {
        Map<String, List<String>> passages = new HashMap<>(story.passages());
        passages.put("leak", story.wordings("leaks"));
        return new Story(story.name(), story.picture(), story.people(), passages);
    }

    /** The people of one file; each document asks for them anew, and gets another witness or officer each time it asks. */
    private final class Cast {
        private final Map<String, List<InventedPerson>> people = new HashMap<>();
        private final Map<String, Integer> asked = new HashMap<>();
        private @Nullable String urn;
        private final Random random;

        private Cast(Random random) {
            this.random = random;
            Map.of("defendant", 1, "victim", 1, "witness", 3, "officer", 4, "reporter", 1).entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(part -> {
                for (int i = 0; i < part.getValue(); i++) {
                    people.computeIfAbsent(part.getKey(), none -> new ArrayList<>()).add(stranger(part.getKey()));
                }
            });
        }

        private void begin() {
            asked.clear();
        }

        /** The first reference that is drawn is the case's. */
        private String urn(String drawn) {
            if (urn == null) {
                urn = drawn;
            }
            return urn;
        }

        private InventedPerson one(String part) {
            List<InventedPerson> known = people.getOrDefault(part, List.of());
            return known.isEmpty() ? stranger(part) : known.get((asked.merge(part, 1, Integer::sum) - 1) % known.size());
        }

        private InventedPerson stranger(String part) {
            OwnerRole role = InventedCase.role(part);
            InventedPerson person = Invention.person(role, random, lexicon);
            for (int i = 0; i < 40 && known(person); i++) {
                person = Invention.person(role, random, lexicon);
            }
            return person;
        }

        private boolean known(InventedPerson person) {
            return people.values().stream().flatMap(List::stream)
                    .anyMatch(other -> other.given().equals(person.given()) || other.family().equals(person.family()));
        }

        /** What the prosecutor knows of the case. */
        private String statement() {
            StringBuilder yaml = new StringBuilder("stage: FIRST_HEARING\naudience: DEFENCE\ndefendant: D1\npeople:\n");
            people.getOrDefault("defendant", List.of()).forEach(person -> yaml.append("  - {id: D1, roles: [DEFENDANT], name: \"").append(name(person))
                    .append("\", dob: ").append(person.born()).append(", pncId: ").append(person.detail("pnc", random, lexicon)).append("}\n"));
            stated(yaml, "victim", "V", "VICTIM, WITNESS");
            stated(yaml, "witness", "W", "WITNESS");
            stated(yaml, "officer", "P", "POLICE");
            return yaml.toString();
        }

        private void stated(StringBuilder yaml, String part, String letter, String roles) {
            List<InventedPerson> all = people.getOrDefault(part, List.of());
            for (int i = 0; i < all.size(); i++) {
                yaml.append("  - {id: ").append(letter).append(i + 1).append(", roles: [").append(roles).append("], name: \"").append(name(all.get(i))).append("\"}\n");
            }
        }

        private static String name(InventedPerson person) {
            return person.given() + " " + person.family();
        }
    }
}
