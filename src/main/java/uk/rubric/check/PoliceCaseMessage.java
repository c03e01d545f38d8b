package uk.rubric.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.CaseStatement.StatedAddress;
import uk.rubric.facts.CaseStatement.StatedOffence;
import uk.rubric.facts.CaseStatement.StatedPerson;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Role;
import uk.rubric.facts.Use;

/**
 * Takes case data from the message with which the police open a case (Standard Prosecutor Interface, NewCaseMessage): URN, defendants,
 * victims and offences. It comes bare or, as text, inside the envelope of the exchange.
 */
final class PoliceCaseMessage {

    /** Far more than any such message; what is longer is a document like others. */
    private static final int LONGEST = 4_000_000;

    private static final String CASE = "NewCaseMessage";

    private PoliceCaseMessage() {}

    /** The case of a message; empty where the text is no such message or is not well-formed. */
    static Optional<CaseStatement> read(String text) {
        if (!text.startsWith("<") || text.length() > LONGEST || !text.contains(CASE)) {
            return Optional.empty();
        }
        return xml(text)
                .flatMap(root -> CASE.equals(root.getLocalName())
                        ? Optional.of(root)
                        : first(root, "DataStreamContent")
                                .flatMap(content -> xml(content.getTextContent().strip()))
                                .filter(inner -> CASE.equals(inner.getLocalName())))
                .map(PoliceCaseMessage::statement)
                .filter(statement ->
                        statement.urn().isPresent() || !statement.people().isEmpty());
    }

    private static CaseStatement statement(Element message) {
        List<StatedPerson> people = new ArrayList<>();
        List<StatedOffence> offences = new ArrayList<>();
        for (Element defendant : all(message, "Defendant")) {
            Stream.of("PoliceIndividualDefendant", "PoliceCorporateDefendant")
                    .flatMap(kind -> first(defendant, kind).stream())
                    .forEach(details -> add(people, "D", Role.DEFENDANT, details));
            for (Element offence : all(defendant, "Offence")) {
                offences.add(new StatedOffence(
                        text(offence, "OffenceCode").orElse(""),
                        text(offence, "OffenceTitle").orElse(""),
                        text(offence, "LocationOfOffence").map(PrivateText::new)));
            }
            all(defendant, "OtherPartyVictim").forEach(victim -> add(people, "V", Role.VICTIM, victim));
        }
        return CaseData.statement(text(message, "PTIURN"), offences, people);
    }

    /** A victim stands under every offence that was done to him, and is one person all the same. */
    private static void add(List<StatedPerson> people, String letter, Role role, Element details) {
        long number = 1 + people.stream().filter(p -> p.roles().contains(role)).count();
        StatedPerson person = person(new PersonId(letter + number), role, details);
        boolean known = role == Role.VICTIM
                && people.stream()
                        .anyMatch(other -> other.roles().contains(role)
                                && other.name().equals(person.name())
                                && other.born().equals(person.born()));
        if (!known) {
            people.add(person);
        }
    }

    private static StatedPerson person(PersonId id, Role role, Element details) {
        String name =
                joined(details, " ", "PersonGivenName1", "PersonGivenName2", "PersonGivenName3", "PersonFamilyName");
        Optional<String> called = name.isEmpty()
                ? first(details, "OrganisationName")
                        .map(element -> element.getTextContent().strip())
                : Optional.of(name);
        String address = first(details, "Address")
                .map(place -> joined(
                        place,
                        ", ",
                        "SAON",
                        "PAON",
                        "StreetDescription",
                        "Locality",
                        "Town",
                        "AdministrativeArea",
                        "PostTown",
                        "PostCode"))
                .orElse("");
        return new StatedPerson(
                id,
                Set.of(role),
                called.filter(words -> !words.isEmpty()).map(PrivateText::new),
                List.of(),
                text(details, "Birthdate").flatMap(CaseData::date),
                text(details, "PNCidentifier").map(PrivateText::new),
                text(details, "CROnumber").map(PrivateText::new),
                address.isEmpty() ? List.of() : List.of(new StatedAddress(Use.HOME, new PrivateText(address))));
    }

    private static String joined(Element in, String between, String... names) {
        return Stream.of(names).flatMap(name -> text(in, name).stream()).collect(Collectors.joining(between));
    }

    private static Optional<String> text(Element in, String name) {
        return first(in, name).map(element -> element.getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    private static Optional<Element> first(Element in, String name) {
        return all(in, name).stream().findFirst();
    }

    private static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Optional<Element> xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // No document type, so no entities: neither files of this machine nor bombs can be named.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(QUIET);
            return Optional.of(
                    builder.parse(new InputSource(new StringReader(text))).getDocumentElement());
        } catch (SAXException e) {
            return Optional.empty();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The XML parser of the platform is missing", e);
        }
    }

    /** The parser would print the place of a fault, and with it pieces of the case. */
    private static final ErrorHandler QUIET = new ErrorHandler() {
        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    };
}
